import { signalKinds, type Signal } from '@parley/policy';
import { scoredKinds } from './kinds.js';

/** A signal's confidence and whether the labels of its row know its kind. */
export type Claim = { readonly kind: string; readonly confidence: number; readonly right: boolean };

/** One claim per kind and row, the surest one: the labels tell kinds, no spans. */
export function claimsOf(kinds: readonly string[], signals: readonly Signal[]): readonly Claim[] {
  return signalKinds
    .filter((kind) => scoredKinds.includes(kind))
    .flatMap((kind) => {
      const said = signals.filter((signal) => signal.kind === kind).map(({ confidence }) => confidence);
      return said.length === 0 ? [] : [{ kind, confidence: Math.max(...said), right: kinds.includes(kind) }];
    });
}

export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly said: number;
  readonly right: number;
};

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** What was said on average in each bin of confidence, and how often that was right. */
export function reliability(claims: readonly Claim[]): readonly Bin[] {
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i]!;
    const inside = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((claim) => claim.right).length / inside.length;
    return [{ from, to: Math.min(1, to), claims: inside.length, said, right }];
  });
}

/** Expected calibration error: how far what is said lies from what is right, over all claims. */
export const calibrationError = (bins: readonly Bin[]): number => {
  const all = bins.reduce((sum, { claims }) => sum + claims, 0);
  return bins.reduce((sum, { claims, said, right }) => sum + (claims / all) * Math.abs(said - right), 0);
};
