import { read } from '../reading/read.js';
import { disguise, type View } from '../reading/reading.js';
import type { Signal } from '../signal.js';
import { dataDetectors, intentDetectors } from './detectors.js';
import type { Found, Sight } from './detector.js';
import { scan, type Hit } from './lexicon/lexicon.js';
import { settle } from './overlap.js';
import { look } from './sight.js';

export type DetectOptions = {
  /** The same writer's earlier messages in this conversation, oldest first. */
  readonly history?: readonly string[];
  /** BCP 47; helps to read national numbers. */
  readonly locale?: string;
};

/** Contact data and intents in a text, by position. Never throws, whatever the text. */
export function detect(text: string, options: DetectOptions = {}): readonly Signal[] {
  const reading = read(text);
  const past = pastHits(options.history ?? []);
  const signals: Signal[] = [];
  for (const [name, view] of [['plain', reading.plain], ['clear', reading.clear]] as const) {
    if (view === undefined) continue;
    const sight = look(name, text, view, past, options.locale);
    for (const found of findIn(sight)) addSignals(signals, text, sight, found);
  }
  return settle(signals);
}

function findIn(sight: Sight): readonly Found[] {
  const data: Found[] = [];
  for (const detector of dataDetectors) data.push(...detector(sight, data));
  const all = [...data];
  for (const detector of intentDetectors) all.push(...detector(sight, data));
  return all;
}

function addSignals(signals: Signal[], text: string, sight: Sight, found: Found): void {
  const { view } = sight;
  if (found.end <= found.start) return;
  const start = view.starts[found.start]!;
  const end = view.ends[found.end - 1]!;
  const { kind, value, confidence, how } = found;
  signals.push({ kind, start, end, text: text.slice(start, end), value, confidence, how });
  if (found.disguised === true || isDisguised(view, found)) {
    signals.push({ kind: 'obfuscated', start, end, text: text.slice(start, end), value, confidence, how });
  }
}

function isDisguised(view: View, found: Found): boolean {
  for (let i = found.start; i < found.end; i++) if ((view.traces[i]! & disguise) !== 0) return true;
  return false;
}

function pastHits(history: readonly string[]): () => readonly (readonly Hit[])[] {
  let hits: readonly (readonly Hit[])[] | undefined;
  return () => (hits ??= history.slice(-pastMessages).reverse().map((message) => scan(read(message).plain)));
}

const pastMessages = 3;
