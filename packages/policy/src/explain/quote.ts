import type { ClauseOutcome, Decision } from '../decision.js';
import { mergeSpans } from '../judge/spans.js';
import type { Signal, SignalKind } from '../signal.js';
import { fill } from '../rulebook/words/words.js';
import type { Messages } from './messages/messages.js';

const longest = 80;
const most = 5;

function signalsOf(decision: Decision, outcome: ClauseOutcome): Signal[] {
  return outcome.signals.flatMap((index) => decision.signals[index] ?? []);
}

/** The words that an outcome is about, in the order of the text; of spans within one another only the longer. */
export function wordsIn(decision: Decision, outcome: ClauseOutcome): readonly string[] {
  const signals = signalsOf(decision, outcome);
  const spans = new Set(mergeSpans(signals).map(({ start, end }) => `${start} ${end}`));
  const texts = signals.filter(({ start, end }) => spans.has(`${start} ${end}`));
  const parts = texts.length > 0 ? texts : signals;
  return [...new Set([...parts].sort((a, b) => a.start - b.start).map(({ text }) => text))].filter(
    (text) => text !== '',
  );
}

export function kindsIn(decision: Decision, outcome: ClauseOutcome): readonly SignalKind[] {
  return [...new Set(signalsOf(decision, outcome).map(({ kind }) => kind))];
}

/** Words in quotation marks, long ones and long lists shortened. */
export function quoted(words: readonly string[], messages: Messages): string {
  const shown = words.slice(0, most).map((text) => fill(messages.quote, { text: shortened(text) }));
  const more = words.length - shown.length;
  return [...shown, ...(more > 0 ? [fill(messages.more, { count: String(more) })] : [])].join(', ');
}

function shortened(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
