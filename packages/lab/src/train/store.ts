import { alphabet, dims, longGap, mostWeight, weightSteps } from '@parley/policy';
import type { Model } from './fit.js';
import type { Network } from './network.js';

/** The largest numbers are few: this share of them is cut off at the last step, so that the steps are finer. */
const clipped = 0.002;

/** The source of `generated/weights.ts`: the buckets by the gaps between them, what they stand for in a few steps, and the layers as they are. */
export function asSource({ kept, network }: Model): string {
  const { embedding, hidden, output } = network;
  const steps = Array.from({ length: dims }, (_, d) => stepOf(embedding.values, d));
  const stepped = Array.from(embedding.values, (value, at) => {
    const level = Math.round(value / steps[at % dims]!);
    return Math.max(-mostWeight, Math.min(mostWeight, level));
  });
  /** Buckets that round to nothing are left out. */
  const telling = kept
    .map((_, row) => stepped.slice(row * dims, (row + 1) * dims))
    .map((row) => (row.some((n) => n !== 0) ? row : undefined));
  return `// Written by \`npm run lab:train\`; not to be edited.
import type { Weights } from '../score.js';

export const weights: Weights = {
  hidden: ${layer(hidden)},
  output: ${layer(output)},
  steps: ${numbers(steps, 6)},
  gaps:
    '${gapsOf(kept.filter((_, row) => telling[row] !== undefined))}',
  packed:
    '${packed(telling.filter((row) => row !== undefined))}',
};
`;
}

const numbers = (values: Iterable<number>, digits: number): string =>
  `[${Array.from(values, (value) => String(Number(value.toPrecision(digits)))).join(', ')}]`;

const layer = ({ weights, biases }: Network['hidden']): string =>
  `{\n    weights: ${numbers(weights.values, 4)},\n    biases: ${numbers(biases.values, 4)},\n  }`;

function stepOf(values: Float32Array, dimension: number): number {
  const sizes: number[] = [];
  for (let at = dimension; at < values.length; at += dims) sizes.push(Math.abs(values[at]!));
  sizes.sort((a, b) => b - a);
  return Math.max(1e-6, (sizes[Math.floor(sizes.length * clipped)] ?? 0) / mostWeight);
}

/** How many buckets are passed over before each one that is kept. */
export function gapsOf(kept: readonly number[]): string {
  let gaps = '';
  let next = 0;
  for (const bucket of kept) {
    const gap = bucket - next;
    gaps += alphabet.charAt(longGap).repeat(Math.floor(gap / longGap)) + alphabet.charAt(gap % longGap);
    next = bucket + 1;
  }
  return gaps;
}

/** Two numbers a character; those of the same dimensions are more alike than those of one bucket. */
export function packed(rows: readonly (readonly number[])[]): string {
  let all = '';
  for (let d = 0; d < dims; d += 2)
    for (const row of rows) all += alphabet.charAt((row[d]! + mostWeight) * weightSteps + row[d + 1]! + mostWeight);
  return all;
}
