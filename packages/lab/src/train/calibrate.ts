import { detect, signalKinds } from '@parley/policy';
import { claimsOf, type Claim } from '../quality/calibration.js';
import type { CorpusRow } from '../corpus/review.js';

/** Log odds that are stretched by the first and moved by the second. */
export type Line = readonly [stretch: number, shift: number];

/** Kinds with fewer finds than this keep what the rules say. */
const fewest = 20;
/** How strongly a line is held to changing nothing, in finds. */
const pull = 5;
const steps = 50;

const logitOf = (share: number): number => Math.log(share / (1 - share));
const clip = (share: number): number => Math.min(0.999, Math.max(0.001, share));

/** Platt's line: what is said, as log odds, against whether it was right; by Newton's method, held to the line that changes nothing. */
export function lineFor(claims: readonly Claim[]): Line {
  let [stretch, shift] = [1, 0];
  const points = claims.map(({ confidence, right }) => ({ x: logitOf(clip(confidence)), y: right ? 1 : 0 }));
  for (let step = 0; step < steps; step++) {
    let [ga, gb, haa, hab, hbb] = [pull * (stretch - 1), pull * 0.1 * shift, pull, 0, pull * 0.1];
    for (const { x, y } of points) {
      const share = 1 / (1 + Math.exp(-(stretch * x + shift)));
      const slope = share - y;
      const bend = Math.max(1e-6, share * (1 - share));
      ga += slope * x;
      gb += slope;
      haa += bend * x * x;
      hab += bend * x;
      hbb += bend;
    }
    const det = haa * hbb - hab * hab;
    const [da, db] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
    // Half steps: far from the answer a whole one may overshoot.
    stretch = Math.max(0.1, stretch - da / 2);
    shift -= db / 2;
  }
  return [stretch, shift];
}

/** One line per kind, from rows that nothing was fitted to. */
export function linesFor(rows: readonly CorpusRow[]): ReadonlyMap<string, Line> {
  const claims = rows.flatMap(({ kinds, text, history = [] }) =>
    claimsOf(kinds, detect(text, { history, calibrated: false })),
  );
  const kinds = signalKinds.filter((kind) => claims.filter((claim) => claim.kind === kind).length >= fewest);
  return new Map(kinds.map((kind) => [kind, lineFor(claims.filter((claim) => claim.kind === kind))]));
}

/** The source of `generated/calibration.ts`. */
export const calibrationSource = (lines: ReadonlyMap<string, Line>): string =>
  `// Written by \`npm run lab:calibrate\`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
${[...lines].map(([kind, [a, b]]) => `  ${kind}: [${a.toFixed(4)}, ${b.toFixed(4)}],\n`).join('')}};
`;
