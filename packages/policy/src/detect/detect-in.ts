import { read } from '../reading/read.js';
import { survey } from '../reading/survey.js';
import type { Signal, SignalKind } from '../signal.js';
import { detectAcross } from '../thread/across.js';
import { addAll, dataIn, intentsIn } from './found-in.js';
import type { Sight } from './detector.js';
import { isDisguised } from './disguise.js';
import { scan, type Hit, type Lexicon } from './lexicon/lexicon.js';
import { calibrated } from './model/calibrate.js';
import { ownAmong, weighIntents } from './model/weigh.js';
import { settle, type Candidate } from './overlap.js';
import { quotedLines } from './quoted.js';
import { look } from './sight.js';

export type DetectOptions = {
  /** The same writer's earlier messages in this conversation, oldest first. */
  readonly history?: readonly string[] | undefined;
  /** BCP 47; helps to read national numbers. */
  readonly locale?: string | undefined;
  /** `false`: what the rules say alone, without the learned scorer; for comparing. */
  readonly learned?: boolean;
  /** `false`: confidences as rules and scorer give them; for calibrating. */
  readonly calibrated?: boolean;
};

/** Contact data and intents in a text, by position, with the words of a lexicon. Never throws, whatever the text. */
export function detectIn(lexicon: Lexicon, text: string, options: DetectOptions = {}): readonly Signal[] {
  const { history = none, locale, learned = true } = options;
  const search: Search = { lexicon, past: pastHits(history, lexicon), locale, learned, intents: true };
  const alone: Candidate[] = [];
  if (text.length <= chunk + overlap) findIn(text, text, 0, search, alone);
  else
    for (const from of chunkStarts(text)) findIn(text, text.slice(from, from + chunk + overlap), from, search, alone);
  if (history.length === 0) return alone.length === 0 ? none : toSignals(text, alone, options);
  const across = detectAcross(text, history, alone, lexicon, (joined) => {
    const found: Candidate[] = [];
    findIn(joined, joined, 0, { ...search, intents: false }, found);
    return settle(found);
  });
  return toSignals(text, [...alone, ...across], options);
}

const none: readonly never[] = Object.freeze([]);

function toSignals(text: string, candidates: readonly Candidate[], options: DetectOptions): readonly Signal[] {
  const isQuoted = quotedLines(text);
  const signals: Signal[] = [];
  for (const found of settle(candidates)) {
    const sure = options.calibrated === false ? found.confidence : calibrated(found.kind, found.confidence);
    const quoted = isQuoted(found.start);
    signals.push(toSignal(found, found.kind, sure, quoted));
    if (found.disguised) signals.push(toSignal(found, 'obfuscated', sure, quoted));
  }
  return signals;
}

function toSignal(candidate: Candidate, kind: SignalKind, confidence: number, quoted: boolean): Signal {
  const { start, end, text, value, how, history } = candidate;
  const signal: Signal = { kind, start, end, text, value, confidence, how };
  if (history === undefined && !quoted) return signal;
  return { ...signal, ...(history && { history }), ...(quoted && { quoted }) };
}

/** Longer texts are read in pieces that overlap by more than any find is long. */
const chunk = 6000;
const overlap = 300;

function chunkStarts(text: string): readonly number[] {
  const starts = [0];
  while (text.length - starts.at(-1)! > chunk + overlap) starts.push(starts.at(-1)! + chunk);
  return starts;
}

type Search = {
  readonly lexicon: Lexicon;
  readonly past: () => readonly (readonly Hit[])[];
  readonly locale: string | undefined;
  readonly learned: boolean;
  readonly intents: boolean;
};

/** Adds what a piece of the text, which begins at `from`, holds in each of its views. */
function findIn(text: string, piece: string, from: number, search: Search, candidates: Candidate[]): void {
  const { plain, clear, marks } = read(piece);
  const { lexicon, past, locale } = search;
  collect(text, from, look('plain', piece, plain, marks, lexicon, past, locale), search, candidates);
  if (clear === undefined) return;
  collect(text, from, look('clear', piece, clear, survey(clear.text).marks, lexicon, past, locale), search, candidates);
}

function collect(text: string, from: number, sight: Sight, search: Search, candidates: Candidate[]): void {
  const { learned, intents } = search;
  const data = dataIn(sight);
  const found = learned && data.length > 0 ? ownAmong(sight, data) : data;
  if (intents) {
    const rules = intentsIn(sight, found);
    addAll(found, learned ? weighIntents(sight, found, rules) : rules);
  }
  for (const one of found) {
    if (one.end <= one.start) continue;
    const start = from + sight.view.starts[one.start]!;
    const end = from + sight.view.ends[one.end - 1]!;
    const { kind, value, confidence, how } = one;
    const disguised = isDisguised(sight, one);
    candidates.push({ kind, start, end, text: text.slice(start, end), value, confidence, how, disguised });
  }
}

function pastHits(history: readonly string[], lexicon: Lexicon): () => readonly (readonly Hit[])[] {
  let hits: readonly (readonly Hit[])[] | undefined;
  return () =>
    (hits ??= history
      .slice(-pastMessages)
      .reverse()
      .map((message) => scan(read(message.slice(0, chunk)).plain, lexicon)));
}

const pastMessages = 3;
