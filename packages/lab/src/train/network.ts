import { columns, dims, hiddenUnits } from '@parley/policy';
import type { Random } from '../corpus/random.js';

const width = columns.length;

/** Numbers that are learned, and per number the sum of its squared slopes (AdaGrad). */
type Learned = { readonly values: Float32Array; readonly squares: Float32Array };

/** What buckets stand for, `dims` numbers each, and two layers over their sum: rectified hidden units, then a logit per column. */
export type Network = {
  readonly embedding: Learned;
  readonly hidden: { readonly weights: Learned; readonly biases: Learned };
  readonly output: { readonly weights: Learned; readonly biases: Learned };
};

/** What of an example is shown: rows of the embedding and how much each counts. */
export type Shown = { readonly rows: ArrayLike<number>; readonly counts: ArrayLike<number>; readonly size: number };

const firstSquare = 1e-4;

const learnedOf = (size: number, first: () => number): Learned => ({
  values: Float32Array.from({ length: size }, first),
  squares: new Float32Array(size).fill(firstSquare),
});

/** Each column is right of few rows only: the outputs start from that. */
const firstLogit = -2;
/** Small enough that nothing is said at first, and not zero, so that units differ and none is dead. */
const small = 0.1;

export function newNetwork(buckets: number, rng: Random): Network {
  /** Nearly normal, with a deviation of about a half. */
  const spread = (): number => (rng.int(1 << 20) + rng.int(1 << 20) + rng.int(1 << 20)) / (1 << 20) - 1.5;
  return {
    embedding: learnedOf(buckets * dims, () => spread() * small),
    hidden: {
      weights: learnedOf(hiddenUnits * dims, () => spread() / Math.sqrt(dims)),
      biases: learnedOf(hiddenUnits, () => small),
    },
    output: {
      weights: learnedOf(width * hiddenUnits, () => spread() * small),
      biases: learnedOf(width, () => firstLogit),
    },
  };
}

/** What the layers made of an example. */
export type Heard = { readonly point: Float64Array; readonly units: Float64Array; readonly logits: Float64Array };
export const newHeard = (): Heard => ({
  point: new Float64Array(dims),
  units: new Float64Array(hiddenUnits),
  logits: new Float64Array(width),
});

export function listen({ embedding, hidden, output }: Network, { rows, counts, size }: Shown, into: Heard): void {
  const { point, units, logits } = into;
  point.fill(0);
  for (let f = 0; f < size; f++) {
    const at = rows[f]! * dims;
    for (let d = 0; d < dims; d++) point[d]! += embedding.values[at + d]! * counts[f]!;
  }
  for (let j = 0; j < hiddenUnits; j++) {
    let sum = hidden.biases.values[j]!;
    for (let d = 0; d < dims; d++) sum += hidden.weights.values[j * dims + d]! * point[d]!;
    units[j] = sum > 0 ? sum : 0;
  }
  for (let k = 0; k < width; k++) {
    let sum = output.biases.values[k]!;
    for (let j = 0; j < hiddenUnits; j++) sum += output.weights.values[k * hiddenUnits + j]! * units[j]!;
    logits[k] = sum;
  }
}

function move({ values, squares }: Learned, at: number, slope: number, rate: number): void {
  if (slope === 0) return;
  squares[at]! += slope * slope;
  values[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
}

const unitErrors = new Float64Array(hiddenUnits);
const pointErrors = new Float64Array(dims);

/** One step down the slope, from the error of each logit. */
export function correct(
  { embedding, hidden, output }: Network,
  { rows, counts, size }: Shown,
  { point, units }: Heard,
  errors: Float64Array,
  rate: number,
): void {
  unitErrors.fill(0);
  for (let k = 0; k < width; k++) {
    const error = errors[k]!;
    if (error === 0) continue;
    for (let j = 0; j < hiddenUnits; j++) {
      const at = k * hiddenUnits + j;
      unitErrors[j]! += error * output.weights.values[at]!;
      move(output.weights, at, error * units[j]!, rate);
    }
    move(output.biases, k, error, rate);
  }
  pointErrors.fill(0);
  for (let j = 0; j < hiddenUnits; j++) {
    if (units[j] === 0) continue;
    const error = unitErrors[j]!;
    for (let d = 0; d < dims; d++) {
      const at = j * dims + d;
      pointErrors[d]! += error * hidden.weights.values[at]!;
      move(hidden.weights, at, error * point[d]!, rate);
    }
    move(hidden.biases, j, error, rate);
  }
  for (let f = 0; f < size; f++) {
    const at = rows[f]! * dims;
    for (let d = 0; d < dims; d++) move(embedding, at + d, pointErrors[d]! * counts[f]!, rate);
  }
}
