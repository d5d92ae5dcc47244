import { isDigit, isWord } from '../../reading/chars.js';
import type { Found } from '../detector.js';
import { concepts, intentCues } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { signalKinds } from '../../signal.js';

/** Features fall into this many buckets. */
export const bucketBits = 13;
export const buckets = 1 << bucketBits;
/** Longer texts dilute what one sentence says, so the rules decide alone there; it bounds the work as well. */
export const longestScored = 600;

/** What a text is made of, by bucket. One buffer for all texts: scoring allocates nothing. */
export type Features = {
  readonly ids: Uint16Array;
  /** Pieces of words come first: `ids[0 … pieces)`; they are weighed by their share. */
  pieces: number;
  /** Then what the rules know: `ids[pieces … size)`; each counts in full. */
  size: number;
};

const most = 4096;
export const makeFeatures = (): Features => ({ ids: new Uint16Array(most), pieces: 0, size: 0 });

const prime = 0x01000193;
const basis = 0x811c9dc5;

/** Spreads a hash over the buckets. */
const bucket = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bucketBits);
};

const shortest = 3;
const longest = 5;
/** Scripts that write words without spaces say much with two characters. */
const dense = 0x2e80;

/** Letters and digits in their words, digits alike, everything between them one space. */
const units = new Uint16Array(longestScored + 2);

function unitsOf(text: string): number {
  let size = 1;
  units[0] = 0x20;
  const end = Math.min(text.length, longestScored);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) units[size++] = 0x30;
    else if (isWord(unit)) units[size++] = unit;
    else if (units[size - 1] !== 0x20) units[size++] = 0x20;
  }
  if (units[size - 1] !== 0x20) units[size++] = 0x20;
  return size;
}

function hashOf(name: string): number {
  let hash = basis;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), prime);
  return hash;
}

/** By name and not by place in a list: a concept that is added must not change what the others weigh. */
const hashes = new Map<string, number>(
  [...concepts, ...signalKinds, ...intentCues].map((name) => [name, hashOf(name)]),
);
const hashed = (name: string): number => hashes.get(name) ?? 0;
const known = { concept: 0x51ed270b, pair: 0x2545f491, data: 0x6c8e9cf5, fired: 0x1b873593, cue: 0x38495ab5 } as const;

/** Pieces of the text's words, the concepts that its words carry, and what the rules found. */
export function featuresOf(
  into: Features,
  text: string,
  hits: readonly Hit[],
  data: readonly Found[],
  intents: readonly Found[],
): void {
  const { ids } = into;
  const size = unitsOf(text);
  let n = 0;
  let word = basis;
  let before = 0;
  for (let i = 0; i < size; i++) {
    const unit = units[i]!;
    if (unit === 0x20 && i > 0) {
      ids[n++] = bucket(word);
      ids[n++] = bucket(Math.imul(before, 31) ^ word);
      before = word;
      word = basis;
    } else word = Math.imul(word ^ unit, prime);
    let hash = basis ^ 0x9e37;
    const last = Math.min(size - i, longest);
    for (let length = 1; length <= last; length++) {
      hash = Math.imul(hash ^ units[i + length - 1]!, prime);
      if (length >= shortest || (length === 2 && unit >= dense)) ids[n++] = bucket(hash);
    }
  }
  into.pieces = n;
  let previous = 0;
  for (let i = 0; i < hits.length && i < 120; i++) {
    const concept = hashed(hits[i]!.concept);
    ids[n++] = bucket(Math.imul(known.concept, concept));
    ids[n++] = bucket(Math.imul(known.pair ^ previous, prime) ^ Math.imul(concept, 0x85ebca6b));
    previous = concept;
  }
  for (let i = 0; i < data.length && i < 20; i++) ids[n++] = bucket(Math.imul(known.data, hashed(data[i]!.kind)));
  for (let i = 0; i < intents.length && i < 20; i++) {
    ids[n++] = bucket(Math.imul(known.fired, hashed(intents[i]!.kind)));
    ids[n++] = bucket(Math.imul(known.cue, hashed(intents[i]!.value)));
  }
  into.size = n;
}
