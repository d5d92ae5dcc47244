import { isDigit, isWord } from '../../reading/chars.js';
import type { Found } from '../detector.js';
import { concepts } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { dataKinds } from '../../signal.js';

/** Features fall into this many buckets, of which few carry weights: what was never seen should meet none. */
export const bucketBits = 19;
export const buckets = 1 << bucketBits;
/** Longer texts dilute what one sentence says, so the rules decide alone there; it bounds the work as well. */
export const longestScored = 600;

/** What a text is made of, by bucket. One buffer for all texts: scoring allocates nothing. */
export type Features = {
  readonly ids: Uint32Array;
  /** Where in the text each piece begins. */
  readonly at: Uint16Array;
  /** Pieces of words come first: `ids[0 … pieces)`; they are weighed by their share. */
  pieces: number;
  /** Then what the words mean: `ids[pieces … size)`; each counts in full. */
  size: number;
  words: number;
};

const most = 4096;
export const makeFeatures = (): Features => ({
  ids: new Uint32Array(most),
  at: new Uint16Array(most),
  pieces: 0,
  size: 0,
  words: 0,
});

const prime = 0x01000193;
const basis = 0x811c9dc5;

/** Spreads a hash over the buckets. */
function bucket(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> (32 - bucketBits);
}

/** So that a word, its beginnings and two words in a row are different things. */
const salt = { word: 0x3c6ef372, head: 0x1b56c4e9, stem: 0x7ed55d16, pair: 0x5bd1e995, run: 0x165667b1 } as const;
/** A word's beginnings of these lengths stand for it in its other forms. */
const headLength = 4;
const stemLength = 6;
/** Two words in a row count by their beginnings. */
const pairLength = 5;
/** Scripts that write words without spaces are read in runs of up to so many characters. */
const longestRun = 4;
const dense = 0x2e80;

function hashOf(name: string): number {
  let hash = basis;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), prime);
  return hash;
}

/** By name and not by place in a list: a concept that is added must not change what the others weigh. */
const hashes = new Map<string, number>([...concepts, ...dataKinds].map((name) => [name, hashOf(name)]));
const hashed = (name: string): number => hashes.get(name) ?? 0;
const known = { concept: 0x51ed270b, pair: 0x2545f491, data: 0x6c8e9cf5 } as const;

/**
 * Pieces of the text's words, the concepts that its words carry, and the contact data in it. What the rules conclude is left out: it would be
 * believed as much as on the rows that rules were written for.
 */
export function featuresOf(into: Features, text: string, hits: readonly Hit[], data: readonly Found[]): void {
  piecesOf(into, text);
  const { ids } = into;
  let n = into.pieces;
  let previous = 0;
  for (let i = 0; i < hits.length && i < 120; i++) {
    const concept = hashed(hits[i]!.concept);
    ids[n++] = bucket(Math.imul(known.concept, concept));
    ids[n++] = bucket(Math.imul(known.pair ^ previous, prime) ^ Math.imul(concept, 0x85ebca6b));
    previous = concept;
  }
  for (let i = 0; i < data.length && i < 20; i++) ids[n++] = bucket(Math.imul(known.data, hashed(data[i]!.kind)));
  into.size = n;
}

/** Words, their beginnings and pairs of them; digits are alike, since only their shape matters. */
function piecesOf(into: Features, text: string): void {
  const { ids, at } = into;
  const end = Math.min(text.length, longestScored);
  let n = 0;
  let words = 0;
  let before = basis;
  for (let i = 0; i < end;) {
    const unit = text.charCodeAt(i);
    if (!isWord(unit)) {
      i++;
      continue;
    }
    if (unit >= dense) {
      let hash = basis ^ salt.run;
      for (let k = i; k < i + longestRun && k < end && text.charCodeAt(k) >= dense && isWord(text.charCodeAt(k)); k++) {
        hash = Math.imul(hash ^ text.charCodeAt(k), prime);
        at[n] = i;
        ids[n++] = bucket(hash);
      }
      i++;
      words += runShare;
      continue;
    }
    const start = i;
    let hash = basis;
    let stem = 0;
    for (let next = unit; i < end && next < dense && isWord(next); next = text.charCodeAt(++i)) {
      hash = Math.imul(hash ^ (isDigit(next) ? 0x30 : next), prime);
      const length = i - start + 1;
      if (length === pairLength) stem = hash;
      else if (length === headLength) {
        at[n] = start;
        ids[n++] = bucket(hash ^ salt.head);
      } else if (length === stemLength) {
        at[n] = start;
        ids[n++] = bucket(hash ^ salt.stem);
      }
    }
    if (stem === 0) stem = hash;
    at[n] = start;
    ids[n++] = bucket(hash ^ salt.word);
    at[n] = start;
    ids[n++] = bucket(Math.imul(before, 31) ^ stem ^ salt.pair);
    before = stem;
    words++;
  }
  into.pieces = n;
  into.words = words;
}

/** How much of a word a character is where words are written without spaces. */
const runShare = 0.5;
