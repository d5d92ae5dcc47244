import type { Position } from '../platform/events/read.js';

/** Negative where `a` lies before `b` in the log. Both must be positions. */
export function comparePositions(a: Position, b: Position): number {
  const [txA = '0', idA = '0'] = a.split('.');
  const [txB = '0', idB = '0'] = b.split('.');
  const byTx = BigInt(txA) - BigInt(txB);
  const difference = byTx === 0n ? BigInt(idA) - BigInt(idB) : byTx;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
