import type { Signal } from '../signal.js';

/** Signals by position, without repetitions. */
export function settle(signals: readonly Signal[]): readonly Signal[] {
  const seen = new Set<string>();
  return signals
    .filter((signal) => {
      const key = `${signal.kind} ${signal.start} ${signal.end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
