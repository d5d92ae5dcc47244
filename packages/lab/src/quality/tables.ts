import { calibrationError, reliability } from './calibration.js';
import { summariseCases } from './cases.js';
import { chatScores } from './chat.js';
import type { Measured } from './measure.js';
import { byField, byKind, summarise, worstLanguage, type Answer } from './score.js';
import { ofRows, percent, type Table } from './table.js';

/** Everything that a run has to say, leaving out what the rows cannot tell. */
export function tablesOf(measured: Measured): readonly Table[] {
  const { messages, chat, cases } = measured;
  return [
    ...(messages.length > 0
      ? [summaryTable(messages), kindTable(messages), fieldTable(messages, 'lang'), fieldTable(messages, 'class')]
      : []),
    ...(measured.claims.length > 0 ? [calibrationTable(measured)] : []),
    ...(chat.length > 0 ? [chatTable(measured)] : []),
    ...(cases.length > 0 ? [caseTable(measured)] : []),
  ];
}

export function summaryTable(answers: readonly Answer[]): Table {
  const all = summarise(answers);
  const worst = worstLanguage(byField(answers, 'lang'));
  return {
    title: `${all.messages} messages`,
    head: ['measure', 'reached'],
    rows: [
      ['recall of contact data', ofRows(all.dataRecall)],
      ['… of disguised contact data', ofRows(all.disguisedRecall)],
      ['recall of intents without data', ofRows(all.intentRecall)],
      ['harmless rows flagged', ofRows(all.benignFlagged)],
      ['refusals flagged', ofRows(all.refusalsFlagged)],
      ['refusals recognised', ofRows(all.refusalsRecognised)],
      ['macro F1 over kinds', percent(all.macroF1)],
      ['exactly the labelled kinds', ofRows(all.exact)],
      ['worst language, caught', worst === undefined ? '–' : `${worst.name} ${ofRows(worst.caught)}`],
    ],
  };
}

export const kindTable = (answers: readonly Answer[]): Table => ({
  title: 'By kind',
  head: ['kind', 'rows', 'recall', 'precision', 'F1'],
  rows: byKind(answers).map(({ kind, rows, recall, precision, f1 }) => [
    kind,
    String(rows),
    percent(recall),
    percent(precision),
    percent(f1),
  ]),
});

export const fieldTable = (answers: readonly Answer[], field: 'lang' | 'class'): Table => ({
  title: field === 'lang' ? 'By language' : 'By class',
  head: [field === 'lang' ? 'language' : 'class', 'rows', 'caught', 'wrongly flagged', 'macro F1', 'exact'],
  rows: byField(answers, field).map(({ name, caught, wronglyFlagged }) => {
    const all = summarise(answers.filter(({ row }) => row[field] === name));
    return [
      name,
      String(all.messages),
      ofRows(caught),
      ofRows(wronglyFlagged),
      percent(all.macroF1),
      ofRows(all.exact),
    ];
  }),
});

export function calibrationTable({ claims }: Measured): Table {
  const bins = reliability(claims);
  return {
    title: `Calibration: expected error ${percent(calibrationError(bins))}`,
    head: ['confidence', 'signals', 'said', 'right'],
    rows: bins.map(({ from, to, claims: n, said, right }) => [
      `${from.toFixed(2)}–${to.toFixed(2)}`,
      String(n),
      percent(said),
      percent(right),
    ]),
  };
}

export const chatTable = ({ chat }: Measured): Table => ({
  title: 'Chat',
  head: ['source', 'rows', 'flags', 'per 1,000'],
  rows: chatScores(chat).map(({ source, part, rows, hits }) =>
    part === 'phone'
      ? [`${source}, phones caught`, String(rows), String(hits), percent(hits / rows)]
      : [`${source}, ${part}`, String(rows), String(hits), ((1000 * hits) / rows).toFixed(1)],
  ),
});

export function caseTable({ cases }: Measured): Table {
  const all = summariseCases(cases);
  return {
    title: `${cases.length} cases`,
    head: ['measure', 'reached'],
    rows: [
      ['the fair effect', ofRows(all.exact)],
      ['on the right side', ofRows(all.sameSide)],
      ['wrongly withheld', ofRows(all.wronglyWithheld)],
      ['wrongly delivered', ofRows(all.wronglyDelivered)],
    ],
  };
}
