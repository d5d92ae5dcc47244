import { alphabet, columns, mostWeight } from '@parley/policy';
import type { Model } from './fit.js';

const width = columns.length;
/** The largest weights are few: this share of them is cut off at the last step, so that the steps are finer. */
const clipped = 0.001;
/** Weights of fewer steps than this are noise of single rows, and nine tenths of the file. */
const leastLevel = 1;

/** The source of `generated/weights.ts`: every weight as one of 63 steps. */
export function asSource({ biases, weights }: Model): string {
  const steps = columns.map((_, k) => stepOf(weights, k));
  const round = (value: number): string => String(Number(value.toPrecision(6)));
  const values: number[] = [];
  weights.forEach((weight, at) => {
    const level = Math.round(weight / steps[at % width]!);
    values.push(Math.abs(level) < leastLevel ? 0 : Math.max(-mostWeight, Math.min(mostWeight, level)));
  });
  return `// Written by \`npm run lab:train\`; not to be edited.
import type { Weights } from '../score.js';

export const weights: Weights = {
  biases: [${[...biases].map(round).join(', ')}],
  steps: [${steps.map(round).join(', ')}],
  packed:
    '${pack(values)}',
};
`;
}

function stepOf(weights: Float64Array, column: number): number {
  const sizes: number[] = [];
  for (let at = column; at < weights.length; at += width) sizes.push(Math.abs(weights[at]!));
  sizes.sort((a, b) => b - a);
  return Math.max(1e-6, sizes[Math.floor(sizes.length * clipped)]! / mostWeight);
}

/** Characters of the alphabet; runs of zeros by their length. */
export function pack(values: readonly number[]): string {
  let packed = '';
  for (let i = 0; i < values.length;) {
    let end = i;
    while (end < values.length && values[end] === 0) end++;
    if (end - i > 3) {
      packed += `~${(end - i).toString(36)}~`;
      i = end;
    } else packed += alphabet.charAt(values[i++]! + mostWeight);
  }
  return packed;
}
