import { detect } from '@parley/policy';
import type { MessageRow } from '../quality/row.js';
import { answer, byField, summarise, worstLanguage, type Answer, type Summary } from '../quality/score.js';
import { ofRows, percent, type Table } from '../quality/table.js';

const measures: readonly (readonly [name: string, value: (all: Summary) => string])[] = [
  ['recall of contact data', (all) => ofRows(all.dataRecall)],
  ['… of disguised contact data', (all) => ofRows(all.disguisedRecall)],
  ['recall of intents without data', (all) => ofRows(all.intentRecall)],
  ['harmless rows flagged', (all) => ofRows(all.benignFlagged)],
  ['refusals flagged', (all) => ofRows(all.refusalsFlagged)],
  ['refusals recognised', (all) => ofRows(all.refusalsRecognised)],
  ['macro F1 over kinds', (all) => percent(all.macroF1)],
  ['exactly the labelled kinds', (all) => ofRows(all.exact)],
];

/** Groups of rows beside each other. */
export function sidesTable(sides: Readonly<Record<string, readonly Answer[]>>): Table {
  const groups = Object.values(sides);
  const summaries = groups.map(summarise);
  const worst = groups.map((answers) => {
    const group = worstLanguage(byField(answers, 'lang'));
    return group === undefined ? '–' : `${group.name} ${ofRows(group.caught)}`;
  });
  return {
    title: 'Summary',
    head: ['measure', ...Object.keys(sides)],
    rows: [
      ...measures.map(([name, value]) => [name, ...summaries.map(value)]),
      ['worst language with five rows or more, caught', ...worst],
    ],
  };
}

/** What the rules say alone, and with the scorer. */
export function scorerTable(rows: readonly MessageRow[]): Table {
  const said = (row: MessageRow, learned: boolean): readonly string[] =>
    detect(row.text, { history: row.history, learned }).map(({ kind }) => kind);
  const summaryOf = (learned: boolean): Summary => summarise(rows.map((row) => answer(row, said(row, learned))));
  const [rules, both] = [summaryOf(false), summaryOf(true)];
  return {
    title: 'Scorer',
    head: ['measure', 'rules alone', 'with the scorer'],
    rows: measures.map(([name, value]) => [name, value(rules), value(both)]),
  };
}
