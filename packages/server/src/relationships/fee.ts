import type { Origin } from '@parley/policy';
import type { MoneyConfig } from '../platform/config.js';

/** Basis points that the marketplace keeps of what is released, by where the relationship began. */
export const feeBps = (origin: Origin, { feeBroughtBps, feeMetHereBps }: MoneyConfig): number =>
  origin === 'brought' ? feeBroughtBps : feeMetHereBps;
