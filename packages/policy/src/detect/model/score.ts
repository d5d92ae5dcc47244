import { buckets, type Features } from './features.js';
import { weights } from './generated/weights.js';

/** What is scored: the intents that rules tell best where words are known, and whether contact data is the writer's own. */
export const columns = ['ask_contact', 'move_off', 'pay_off', 'ref_off', 'meet', 'call', 'refuse', 'own'] as const;
export type Column = (typeof columns)[number];
export const columnIndex = (column: Column): number => columns.indexOf(column);

/** The alphabet of stored numbers. A weight is a character for each of -15 … 15. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
export const mostWeight = 15;
/** The gap to the next bucket is one character; the last of the alphabet stands for this many and more to come. */
export const longGap = 63;

/** How a model is stored: per column a bias and what one step of a weight is worth; the buckets that carry weights, and theirs. */
export type Weights = {
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** How many buckets are passed over before each that carries weights. */
  readonly gaps: string;
  /** Column after column, the weights of these buckets. */
  readonly packed: string;
};

const width = 8 satisfies (typeof columns)['length'];

/** The weights of the few buckets that have any, and a bit for each bucket that tells which: most questions end at the bit. */
export type Table = {
  readonly bits: Uint32Array;
  /** Per word of `bits`: how many bits are set before it. */
  readonly before: Uint16Array;
  readonly rows: Int8Array;
};

let unpacked: Table | undefined;

export function unpack({ gaps, packed }: Weights): Table {
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
  const rows = new Int8Array(count * width);
  for (let i = 0; i < packed.length; i++)
    rows[(i % count) * width + Math.floor(i / count)] = alphabet.indexOf(packed.charAt(i)) - mostWeight;
  return { bits, before, rows };
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where a bucket's weights begin, or -1. */
export function rowOf({ bits, before }: Table, bucket: number): number {
  const word = bits[bucket >>> 5]!;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (before[bucket >>> 5]! + ones(word & (bit - 1))) * width;
}

/** Sums of the pieces, then of what the rules know. */
const sums = new Int32Array(2 * width);

/** The log odds of every column, in `into`. */
export function score({ ids, pieces, size }: Features, into: Float64Array): void {
  const table = (unpacked ??= unpack(weights));
  const share = shareOf(add(table, ids, 0, pieces, 0));
  add(table, ids, pieces, size, width);
  for (let k = 0; k < width; k++)
    into[k] = weights.biases[k]! + weights.steps[k]! * (sums[k]! * share + sums[width + k]!);
}

/** Pieces that nobody knows say nothing and do not dilute the others either. */
export const shareOf = (pieces: number): number => 1 / Math.sqrt(Math.max(1, pieces));

/** The log odds of one column. */
export function scoreOne({ ids, pieces, size }: Features, column: Column): number {
  const table = (unpacked ??= unpack(weights));
  const k = columnIndex(column);
  let seen = 0;
  let said = 0;
  let ruled = 0;
  for (let i = 0; i < size; i++) {
    const row = rowOf(table, ids[i]!);
    if (row < 0) continue;
    if (i >= pieces) ruled += table.rows[row + k]!;
    else {
      said += table.rows[row + k]!;
      seen++;
    }
  }
  return weights.biases[k]! + weights.steps[k]! * (said * shareOf(seen) + ruled);
}

/** What each piece of the text adds to a column, in steps. */
export function pieceWeights({ ids, pieces }: Features, column: Column): readonly number[] {
  const table = (unpacked ??= unpack(weights));
  const k = columnIndex(column);
  return Array.from({ length: pieces }, (_, i) => {
    const row = rowOf(table, ids[i]!);
    return row < 0 ? 0 : table.rows[row + k]!;
  });
}

/** One sum per column, each in a variable of its own: this loop is most of what scoring costs. How many were known. */
function add(table: Table, ids: Uint32Array, from: number, to: number, into: number): number {
  const { rows } = table;
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  let seen = 0;
  for (let i = from; i < to; i++) {
    const at = rowOf(table, ids[i]!);
    if (at < 0) continue;
    seen++;
    a += rows[at]!;
    b += rows[at + 1]!;
    c += rows[at + 2]!;
    d += rows[at + 3]!;
    e += rows[at + 4]!;
    f += rows[at + 5]!;
    g += rows[at + 6]!;
    h += rows[at + 7]!;
  }
  sums[into] = a;
  sums[into + 1] = b;
  sums[into + 2] = c;
  sums[into + 3] = d;
  sums[into + 4] = e;
  sums[into + 5] = f;
  sums[into + 6] = g;
  sums[into + 7] = h;
  return seen;
}

export const odds = (logit: number): number => 1 / (1 + Math.exp(-logit));
