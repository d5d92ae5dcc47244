import { read } from '../reading/read.js';
import type { Signal } from '../signal.js';
import { detectAcross } from '../thread/across.js';
import { dataDetectors, intentDetectors } from './detectors.js';
import type { Found } from './detector.js';
import { isDisguised } from './disguise.js';
import { scan, type Hit } from './lexicon/lexicon.js';
import { settle, type Candidate } from './overlap.js';
import { quotedLines } from './quoted.js';
import { look } from './sight.js';

export type DetectOptions = {
  /** The same writer's earlier messages in this conversation, oldest first. */
  readonly history?: readonly string[];
  /** BCP 47; helps to read national numbers. */
  readonly locale?: string;
};

/** Contact data and intents in a text, by position. Never throws, whatever the text. */
export function detect(text: string, options: DetectOptions = {}): readonly Signal[] {
  const history = options.history ?? [];
  const past = pastHits(history);
  const alone: Candidate[] = [];
  for (const from of chunkStarts(text)) alone.push(...findIn(text, from, past, options.locale, true));
  const across = detectAcross(text, history, alone, (joined) => settle(findIn(joined, 0, past, options.locale, false)));
  const isQuoted = quotedLines(text);
  return settle([...alone, ...across]).flatMap((candidate) => {
    const { disguised, ...signal } = candidate;
    const whole: Signal = isQuoted(signal.start) ? { ...signal, quoted: true } : signal;
    return disguised ? [whole, { ...whole, kind: 'obfuscated' as const }] : [whole];
  });
}

/** Longer texts are read in pieces that overlap by more than any find is long. */
const chunk = 6000;
const overlap = 300;

function chunkStarts(text: string): readonly number[] {
  const starts = [0];
  while (text.length - starts.at(-1)! > chunk + overlap) starts.push(starts.at(-1)! + chunk);
  return starts;
}

function findIn(
  text: string,
  from: number,
  past: () => readonly (readonly Hit[])[],
  locale: string | undefined,
  intents: boolean,
): readonly Candidate[] {
  const piece = text.length <= chunk + overlap ? text : text.slice(from, from + chunk + overlap);
  const reading = read(piece);
  const candidates: Candidate[] = [];
  for (const [name, view] of [
    ['plain', reading.plain],
    ['clear', reading.clear],
  ] as const) {
    if (view === undefined) continue;
    const sight = look(name, piece, view, past, locale);
    const found: Found[] = [];
    for (const detector of dataDetectors) found.push(...detector(sight, found));
    if (intents) for (const detector of intentDetectors) found.push(...detector(sight, found));
    for (const one of found) {
      if (one.end <= one.start) continue;
      const start = from + view.starts[one.start]!;
      const end = from + view.ends[one.end - 1]!;
      const { kind, value, confidence, how } = one;
      candidates.push({
        kind,
        start,
        end,
        text: text.slice(start, end),
        value,
        confidence,
        how,
        disguised: isDisguised(sight, one),
      });
    }
  }
  return candidates;
}

function pastHits(history: readonly string[]): () => readonly (readonly Hit[])[] {
  let hits: readonly (readonly Hit[])[] | undefined;
  return () =>
    (hits ??= history
      .slice(-pastMessages)
      .reverse()
      .map((message) => scan(read(message.slice(0, chunk)).plain)));
}

const pastMessages = 3;
