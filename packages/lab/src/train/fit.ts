import { columns } from '@parley/policy';
import { random } from '../corpus/random.js';
import type { Example } from './examples.js';

/** A linear model: per column a bias and a weight for each bucket, bucket by bucket. */
export type Model = { readonly biases: Float64Array; readonly weights: Float64Array };

export type Settings = {
  readonly rate: number;
  readonly decay: number;
  /** Pulls weights that hardly matter to nothing. */
  readonly sparsity: number;
  readonly rounds: number;
  readonly seed: string;
};
export const settings: Settings = { rate: 0.3, decay: 1e-3, sparsity: 3e-4, rounds: 8, seed: 'parley' };

const width = columns.length;
const biasRate = 0.02;
/** Errors smaller than this teach nothing. */
const least = 1e-3;

/** Logistic regression by AdaGrad with weight decay. The order of the examples is drawn from the seed, so the same rows give the same model. */
export function fit(examples: readonly Example[], { rate, decay, sparsity, rounds, seed }: Settings = settings): Model {
  const size = examples.reduce((most, { ids }) => ids.reduce((a, id) => Math.max(a, id), most), 0) + 1;
  const biases = new Float64Array(width);
  const weights = new Float64Array(size * width);
  const squares = new Float64Array(size * width).fill(1e-6);
  const rng = random(seed);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = rng.int(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const example = examples[i]!;
      const logits = logitsOf({ biases, weights }, example);
      const share = shareOf(example);
      example.answers.forEach((answer, k) => {
        if (answer === undefined) return;
        const error = (1 / (1 + Math.exp(-logits[k]!)) - (answer ? 1 : 0)) * example.weight;
        if (Math.abs(error) < least) return;
        biases[k]! -= biasRate * error;
        for (let f = 0; f < example.ids.length; f++) {
          const at = example.ids[f]! * width + k;
          const slope = error * (f < example.pieces ? share : 1) + decay * weights[at]!;
          squares[at]! += slope * slope;
          const speed = rate / Math.sqrt(squares[at]!);
          const moved = weights[at]! - speed * slope;
          weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - speed * sparsity);
        }
      });
    }
  }
  return { biases, weights };
}

const shareOf = ({ pieces }: Example): number => 1 / Math.sqrt(Math.max(1, pieces));

/** The log odds of each column. */
export function logitsOf({ biases, weights }: Model, example: Example): Float64Array {
  const logits = Float64Array.from(biases);
  const share = shareOf(example);
  example.ids.forEach((id, f) => {
    const value = f < example.pieces ? share : 1;
    for (let k = 0; k < width; k++) logits[k]! += (weights[id * width + k] ?? 0) * value;
  });
  return logits;
}
