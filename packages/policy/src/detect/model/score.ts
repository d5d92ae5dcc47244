import { buckets, type Features } from './features.js';
import { weights } from './generated/weights.js';

/** What is scored: the intents that rules tell best where words are known, and whether contact data is the writer's own. */
export const columns = ['ask_contact', 'move_off', 'pay_off', 'ref_off', 'meet', 'call', 'refuse', 'own'] as const;
export type Column = (typeof columns)[number];
export const columnIndex = (column: Column): number => columns.indexOf(column);

/** The alphabet of stored weights: a character for each of -31 … 31. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
export const mostWeight = 31;

/** How a model is stored: per column a bias and what one step of a weight is worth; the weights by bucket, then by column. */
export type Weights = {
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** `alphabet` characters; a run of zeros is `~`, its length in base 36, and `~`. */
  readonly packed: string;
};

let unpacked: Int8Array | undefined;

export function unpack(packed: string): Int8Array {
  const values = new Int8Array(buckets * columns.length);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const char = packed.charAt(i);
    if (char === '~') {
      const end = packed.indexOf('~', i + 1);
      at += parseInt(packed.slice(i + 1, end), 36);
      i = end;
    } else values[at++] = alphabet.indexOf(char) - mostWeight;
  }
  return values;
}

const width = 8 satisfies (typeof columns)['length'];
/** Sums of the pieces, then of what the rules know. */
const sums = new Int32Array(2 * width);

/** The log odds of every column, in `into`. */
export function score({ ids, pieces, size }: Features, into: Float64Array): void {
  const table = (unpacked ??= unpack(weights.packed));
  add(table, ids, 0, pieces, 0);
  add(table, ids, pieces, size, width);
  const share = 1 / Math.sqrt(Math.max(1, pieces));
  for (let k = 0; k < width; k++)
    into[k] = weights.biases[k]! + weights.steps[k]! * (sums[k]! * share + sums[width + k]!);
}

/** The log odds of one column. */
export function scoreOne({ ids, pieces, size }: Features, column: Column): number {
  const table = (unpacked ??= unpack(weights.packed));
  const k = columnIndex(column);
  const share = 1 / Math.sqrt(Math.max(1, pieces));
  const sum = sumOf(table, ids, 0, pieces, k) * share + sumOf(table, ids, pieces, size, k);
  return weights.biases[k]! + weights.steps[k]! * sum;
}

function sumOf(table: Int8Array, ids: Uint16Array, from: number, to: number, column: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += table[ids[i]! * width + column]!;
  return sum;
}

/** One sum per column, each in a variable of its own: this loop is most of what scoring costs. */
function add(table: Int8Array, ids: Uint16Array, from: number, to: number, into: number): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const at = ids[i]! * width;
    a += table[at]!;
    b += table[at + 1]!;
    c += table[at + 2]!;
    d += table[at + 3]!;
    e += table[at + 4]!;
    f += table[at + 5]!;
    g += table[at + 6]!;
    h += table[at + 7]!;
  }
  sums[into] = a;
  sums[into + 1] = b;
  sums[into + 2] = c;
  sums[into + 3] = d;
  sums[into + 4] = e;
  sums[into + 5] = f;
  sums[into + 6] = g;
  sums[into + 7] = h;
}

export const odds = (logit: number): number => 1 / (1 + Math.exp(-logit));
