import { alphabet, columns, longGap, mostWeight } from '@parley/policy';
import type { Model } from './fit.js';

const width = columns.length;
/** The largest weights are few: this share of them is cut off at the last step, so that the steps are finer. */
const clipped = 0.002;

/** The source of `generated/weights.ts`: the buckets by the gaps between them, every weight as one of 31 steps. */
export function asSource({ biases, kept, weights }: Model): string {
  const steps = columns.map((_, k) => stepOf(weights, k));
  const round = (value: number): string => String(Number(value.toPrecision(6)));
  const levels = Array.from(weights, (weight, at) => {
    const level = Math.round(weight / steps[at % width]!);
    return Math.max(-mostWeight, Math.min(mostWeight, level));
  });
  return `// Written by \`npm run lab:train\`; not to be edited.
import type { Weights } from '../score.js';

export const weights: Weights = {
  biases: [${[...biases].map(round).join(', ')}],
  steps: [${steps.map(round).join(', ')}],
  gaps:
    '${gapsOf(kept)}',
  packed:
    '${byColumn(levels)}',
};
`;
}

function stepOf(weights: Float64Array, column: number): number {
  const sizes: number[] = [];
  for (let at = column; at < weights.length; at += width) sizes.push(Math.abs(weights[at]!));
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

/** Weights of one column are more alike than those of one bucket. */
const byColumn = (levels: readonly number[]): string =>
  columns
    .map((_, k) => {
      let column = '';
      for (let at = k; at < levels.length; at += width) column += alphabet.charAt(levels[at]! + mostWeight);
      return column;
    })
    .join('');
