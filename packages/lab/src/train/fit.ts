import { buckets, columns, shareOf } from '@parley/policy';
import { random, type Random } from '../corpus/random.js';
import type { Example } from './examples.js';

/** A linear model: a bias per column, and a weight per column for each bucket that was kept. */
export type Model = { readonly biases: Float64Array; readonly kept: readonly number[]; readonly weights: Float64Array };

export type Settings = {
  readonly rate: number;
  readonly decay: number;
  /** Pulls weights that hardly matter to nothing. */
  readonly sparsity: number;
  readonly rounds: number;
  /** A bucket that fewer examples meet tells of their writer and not of what is meant. */
  readonly fewest: number;
  /** The share of its pieces that an example hides each time, so that none of them leans on another. */
  readonly hidden: number;
  readonly seed: string;
};
export const settings: Settings = {
  rate: 0.15,
  decay: 6e-3,
  sparsity: 8e-3,
  rounds: 12,
  fewest: 20,
  hidden: 0.2,
  seed: 'parley',
};

const width = columns.length;
const biasRate = 0.02;
/** Errors smaller than this teach nothing. */
const least = 1e-3;
/** Weights smaller than this are nothing. */
const smallest = 0.02;

/**
 * Logistic regression by AdaGrad with weight decay, twice: first over all buckets, then over those alone that kept a weight.
 * The order of the examples is drawn from the seed, so the same rows give the same model.
 */
export function fit(examples: readonly Example[], chosen: Settings = settings): Model {
  const often = met(examples, chosen.fewest);
  const first = fitOver(examples, often, chosen);
  const kept = often.filter((_, row) => first.weights.subarray(row * width, (row + 1) * width).some(matters));
  return fitOver(examples, kept, chosen);
}

const matters = (weight: number): boolean => Math.abs(weight) >= smallest;

/** The buckets that at least so many examples meet, in order. */
function met(examples: readonly Example[], fewest: number): readonly number[] {
  const counts = new Uint32Array(buckets);
  for (const { ids } of examples) for (const id of new Set(ids)) counts[id]!++;
  return Array.from(counts.keys()).filter((id) => counts[id]! >= fewest);
}

/** An example by the rows of a model. */
type Known = { readonly rows: Uint32Array; readonly pieces: number; readonly share: number };

function knownOf(rowOf: Int32Array, { ids, pieces }: Example): Known {
  const rows: number[] = [];
  let seen = 0;
  ids.forEach((id, f) => {
    if (rowOf[id]! < 0) return;
    rows.push(rowOf[id]!);
    if (f < pieces) seen++;
  });
  return { rows: Uint32Array.from(rows), pieces: seen, share: shareOf(seen) };
}

/** What an example shows this time. */
function shownOf({ rows, pieces }: Known, hidden: number, rng: Random): Known {
  let seen = 0;
  const shown = rows.filter((_, f) => {
    const isShown = !rng.chance(hidden);
    if (isShown && f < pieces) seen++;
    return isShown;
  });
  return { rows: shown, pieces: seen, share: shareOf(seen) };
}

function rowsByBucket(kept: readonly number[]): Int32Array {
  const rowOf = new Int32Array(buckets).fill(-1);
  kept.forEach((bucket, row) => {
    rowOf[bucket] = row;
  });
  return rowOf;
}

function fitOver(
  examples: readonly Example[],
  kept: readonly number[],
  { rate, decay, sparsity, rounds, hidden, seed }: Settings,
): Model {
  const biases = new Float64Array(width);
  const weights = new Float64Array(kept.length * width);
  const squares = new Float64Array(kept.length * width).fill(1e-6);
  const rowOf = rowsByBucket(kept);
  const known = examples.map((example) => knownOf(rowOf, example));
  const rng = random(seed);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = rng.int(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { answers, weight } = examples[i]!;
      const shown = shownOf(known[i]!, hidden, rng);
      const { rows, pieces, share } = shown;
      const logits = sumUp(biases, weights, shown);
      answers.forEach((answer, k) => {
        if (answer === undefined) return;
        const error = (1 / (1 + Math.exp(-logits[k]!)) - (answer ? 1 : 0)) * weight;
        if (Math.abs(error) < least) return;
        biases[k]! -= biasRate * error;
        for (let f = 0; f < rows.length; f++) {
          const at = rows[f]! * width + k;
          const slope = error * (f < pieces ? share : 1) + decay * weights[at]!;
          squares[at]! += slope * slope;
          const speed = rate / Math.sqrt(squares[at]!);
          const moved = weights[at]! - speed * slope;
          weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - speed * sparsity);
        }
      });
    }
  }
  return { biases, kept, weights };
}

function sumUp(biases: Float64Array, weights: Float64Array, { rows, pieces, share }: Known): Float64Array {
  const logits = Float64Array.from(biases);
  for (let f = 0; f < rows.length; f++) {
    const value = f < pieces ? share : 1;
    for (let k = 0; k < width; k++) logits[k]! += weights[rows[f]! * width + k]! * value;
  }
  return logits;
}

/** The log odds of each column. */
export const logitsOf = ({ biases, kept, weights }: Model, example: Example): Float64Array =>
  sumUp(biases, weights, knownOf(rowsByBucket(kept), example));
