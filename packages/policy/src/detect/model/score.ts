import { buckets, type Features } from './features.js';
import { weights } from './generated/weights.js';

/** What is scored: the intents that rules tell best where words are known, and whether contact data is the writer's own. */
export const columns = ['ask_contact', 'move_off', 'pay_off', 'ref_off', 'meet', 'call', 'refuse', 'own'] as const;
export type Column = (typeof columns)[number];
export const columnIndex = (column: Column): number => columns.indexOf(column);

/** Each bucket stands for so many numbers, whose sums over a text a small network looks at. */
export const dims = 12;
export const hiddenUnits = 32;

/** The alphabet of stored numbers. A character holds two numbers of a bucket, each one of -2 … 2: finer steps told nothing more. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
export const mostWeight = 2;
export const weightSteps = 2 * mostWeight + 1;
/** The gap to the next bucket is one character; the last of the alphabet stands for this many and more to come. */
export const longGap = 63;

/** One layer: a row of weights and a bias for each of its units. */
export type Layer = { readonly weights: readonly number[]; readonly biases: readonly number[] };

/** How a model is stored: the buckets that stand for anything, what for, and the two layers that look at their sums. */
export type Weights = {
  readonly hidden: Layer;
  readonly output: Layer;
  /** Per dimension what one step of a bucket's number is worth. */
  readonly steps: readonly number[];
  /** How many buckets are passed over before each that stands for something. */
  readonly gaps: string;
  /** Two dimensions after two, the numbers of these buckets. */
  readonly packed: string;
};

/** The numbers of the buckets that have any, and a bit for each bucket that tells which: most questions end at the bit. */
export type Table = {
  readonly bits: Uint32Array;
  /** Per word of `bits`: how many bits are set before it. */
  readonly before: Uint16Array;
  readonly rows: Int8Array;
};

export function unpack({ gaps, packed }: Pick<Weights, 'gaps' | 'packed'>): Table {
  const bits = new Uint32Array(buckets >>> 5);
  let count = 0;
  let bucket = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = alphabet.indexOf(gaps.charAt(i));
    bucket += gap;
    if (gap === longGap) continue;
    bits[bucket >>> 5]! |= 1 << (bucket & 31);
    bucket++;
    count++;
  }
  const before = new Uint16Array(bits.length);
  for (let i = 1; i < bits.length; i++) before[i] = before[i - 1]! + ones(bits[i - 1]!);
  const rows = new Int8Array(count * dims);
  for (let i = 0; i < packed.length; i++) {
    const two = alphabet.indexOf(packed.charAt(i));
    const at = (i % count) * dims + 2 * Math.floor(i / count);
    rows[at] = Math.floor(two / weightSteps) - mostWeight;
    rows[at + 1] = (two % weightSteps) - mostWeight;
  }
  return { bits, before, rows };
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where a bucket's numbers begin, or -1. */
export function rowOf({ bits, before }: Table, bucket: number): number {
  const word = bits[bucket >>> 5]!;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (before[bucket >>> 5]! + ones(word & (bit - 1))) * dims;
}

type Net = {
  readonly table: Table;
  readonly steps: Float64Array;
  readonly hidden: { readonly weights: Float64Array; readonly biases: Float64Array };
  readonly output: { readonly weights: Float64Array; readonly biases: Float64Array };
};

const arraysOf = ({ weights, biases }: Layer): Net['hidden'] => ({
  weights: Float64Array.from(weights),
  biases: Float64Array.from(biases),
});

let unpacked: Net | undefined;
const theNet = (): Net =>
  (unpacked ??= {
    table: unpack(weights),
    steps: Float64Array.from(weights.steps),
    hidden: arraysOf(weights.hidden),
    output: arraysOf(weights.output),
  });

/** What a concept or a find of contact data counts beside the sum of all pieces. */
export const knownShare = 0.5;
/** Pieces that nobody knows say nothing and do not dilute the others either. */
export const shareOf = (pieces: number): number => 1 / Math.sqrt(Math.max(1, pieces));

/** Filled anew for every text, so that scoring allocates nothing: sums of pieces and of what is known, what they come to, what the hidden units say. */
const pieceSums = new Int32Array(dims);
const knownSums = new Int32Array(dims);
const point = new Float64Array(dims);
const heard = new Float64Array(hiddenUnits);

/** The log odds of every column, in `into`. */
export function score(features: Features, into: Float64Array): void {
  const { output } = theNet();
  listen(features);
  for (let k = 0; k < columns.length; k++) into[k] = outputOf(output, k);
}

/** The log odds of one column. */
export function scoreOne(features: Features, column: Column): number {
  const { output } = theNet();
  listen(features);
  return outputOf(output, columnIndex(column));
}

/** What each piece of the text adds to the log odds of a column, before it is shared among them all. */
export function pieceWeights(features: Features, column: Column): readonly number[] {
  const { table, steps, hidden, output } = theNet();
  listen(features);
  const k = columnIndex(column);
  const slopes = new Float64Array(dims);
  for (let j = 0; j < hiddenUnits; j++) {
    if (heard[j] === 0) continue;
    for (let d = 0; d < dims; d++)
      slopes[d]! += output.weights[k * hiddenUnits + j]! * hidden.weights[j * dims + d]! * steps[d]!;
  }
  return Array.from({ length: features.pieces }, (_, i) => {
    const row = rowOf(table, features.ids[i]!);
    let sum = 0;
    if (row >= 0) for (let d = 0; d < dims; d++) sum += slopes[d]! * table.rows[row + d]!;
    return sum;
  });
}

/** Fills `point` and `heard`. */
function listen({ ids, pieces, size }: Features): void {
  const { table, steps, hidden } = theNet();
  const share = shareOf(add(table, ids, 0, pieces, pieceSums));
  add(table, ids, pieces, size, knownSums);
  for (let d = 0; d < dims; d++) point[d] = steps[d]! * (pieceSums[d]! * share + knownSums[d]! * knownShare);
  for (let j = 0; j < hiddenUnits; j++) {
    let sum = hidden.biases[j]!;
    for (let d = 0; d < dims; d++) sum += hidden.weights[j * dims + d]! * point[d]!;
    heard[j] = sum > 0 ? sum : 0;
  }
}

function outputOf({ weights, biases }: Net['output'], k: number): number {
  let sum = biases[k]!;
  for (let j = 0; j < hiddenUnits; j++) sum += weights[k * hiddenUnits + j]! * heard[j]!;
  return sum;
}

/** Sums up the numbers of buckets. How many of them stand for anything. */
function add(table: Table, ids: Uint32Array, from: number, to: number, into: Int32Array): number {
  const { rows } = table;
  let seen = 0;
  into.fill(0);
  for (let i = from; i < to; i++) {
    const at = rowOf(table, ids[i]!);
    if (at < 0) continue;
    seen++;
    for (let d = 0; d < dims; d++) into[d]! += rows[at + d]!;
  }
  return seen;
}

export const odds = (logit: number): number => 1 / (1 + Math.exp(-logit));
