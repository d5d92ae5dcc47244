import type { SignalKind } from '../../signal.js';
import { calibration } from './generated/calibration.js';

/** What rules and scorer say, as log odds, is stretched by the first and moved by the second. */
export type Calibration = Readonly<Partial<Record<SignalKind, readonly [stretch: number, shift: number]>>>;

/** The rulebook reads nothing below a half, and what is found was found: calibrating says how sure, not whether. */
const least = 0.5;
const most = 0.995;

/** The share of finds of this kind, as sure as this one, that were right on rows that nothing was fitted to. */
export function calibrated(kind: SignalKind, confidence: number): number {
  const line = calibration[kind];
  if (line === undefined || confidence <= least) return confidence;
  const sure = Math.min(confidence, 0.999);
  const logit = line[0] * Math.log(sure / (1 - sure)) + line[1];
  return Math.min(most, Math.max(least, 1 / (1 + Math.exp(-logit))));
}
