import { buckets, columns, knownShare, shareOf } from '@parley/policy';
import { random, type Random } from '../corpus/random.js';
import type { Example } from './examples.js';
import { correct, listen, newHeard, newNetwork, type Network, type Shown } from './network.js';

/** A network over the buckets that were kept, in order. */
export type Model = { readonly kept: readonly number[]; readonly network: Network };

export type Settings = {
  readonly rate: number;
  /** The rate falls evenly to this share of it. */
  readonly lastRate: number;
  readonly rounds: number;
  /** A bucket that fewer examples meet tells of their writer and not of what is meant. */
  readonly fewest: number;
  /** The share of what it is made of that an example hides each time, so that nothing leans on another. */
  readonly hidden: number;
  readonly seed: string;
};
export const settings: Settings = { rate: 0.08, lastRate: 0.2, rounds: 4, fewest: 14, hidden: 0.3, seed: 'parley' };

const width = columns.length;

/** By gradient descent with AdaGrad. The order of the examples and what they hide is drawn from the seed, so the same rows give the same model. */
export function fit(examples: readonly Example[], chosen: Settings = settings): Model {
  const { rate, lastRate, rounds, hidden, seed } = chosen;
  const kept = met(examples, chosen.fewest);
  const rowOf = rowsByBucket(kept);
  const known = examples.map((example) => knownOf(rowOf, example));
  const rng = random(seed);
  const network = newNetwork(kept.length, rng);
  const heard = newHeard();
  const errors = new Float64Array(width);
  const usual = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, rng);
    const now = rate * (1 - (1 - lastRate) * (round / rounds));
    for (const i of order) {
      const { answers, weight } = examples[i]!;
      const shown = shownOf(known[i]!, hidden, rng);
      listen(network, shown, heard);
      for (let k = 0; k < width; k++) {
        const answer = answers[k];
        const odds = 1 / (1 + Math.exp(-heard.logits[k]!));
        errors[k] = answer === undefined ? 0 : ((odds - (answer ? 1 : 0)) * weight) / usual;
      }
      correct(network, shown, heard, errors, now);
    }
  }
  return { kept, network };
}

function shuffle(order: number[], rng: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = rng.int(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** The buckets that at least so many examples meet, in order. */
function met(examples: readonly Example[], fewest: number): readonly number[] {
  const counts = new Uint32Array(buckets);
  for (const { ids } of examples) for (const id of new Set(ids)) counts[id]!++;
  return Array.from(counts.keys()).filter((id) => counts[id]! >= fewest);
}

function rowsByBucket(kept: readonly number[]): Int32Array {
  const rowOf = new Int32Array(buckets).fill(-1);
  kept.forEach((bucket, row) => {
    rowOf[bucket] = row;
  });
  return rowOf;
}

/** An example by the rows of a model: pieces first. */
type Known = { readonly rows: readonly number[]; readonly pieces: number };

function knownOf(rowOf: Int32Array, { ids, pieces }: Example): Known {
  const rows: number[] = [];
  let seen = 0;
  ids.forEach((id, f) => {
    if (rowOf[id]! < 0) return;
    rows.push(rowOf[id]!);
    if (f < pieces) seen++;
  });
  return { rows, pieces: seen };
}

/** What an example shows this time. */
function shownOf({ rows, pieces }: Known, hidden: number, rng: Random): Shown {
  const shown: number[] = [];
  let seen = 0;
  rows.forEach((row, f) => {
    if (hidden > 0 && rng.chance(hidden)) return;
    shown.push(row);
    if (f < pieces) seen++;
  });
  const share = shareOf(seen);
  return { rows: shown, counts: shown.map((_, f) => (f < seen ? share : knownShare)), size: shown.length };
}

/** The log odds of each column. */
export function logitsOf({ kept, network }: Model, example: Example): Float64Array {
  const heard = newHeard();
  listen(network, shownOf(knownOf(rowsByBucket(kept), example), 0, random('')), heard);
  return heard.logits;
}
