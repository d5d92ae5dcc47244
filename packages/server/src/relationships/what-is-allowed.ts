import type { ClearanceFact, Facts, Origin } from '@parley/policy';
import { purposeIn } from './purposes.js';
import { wording, type Locale } from './wording.js';

const clearanceInForce = (clearance: ClearanceFact, now: string | undefined) =>
  clearance.until === undefined || now === undefined || Date.parse(now) < Date.parse(clearance.until);

/**
 * What two people may do here, as sentences for both of them, in the order: where they met, what the order needs, what
 * support permitted, what never changes. The rulebook decides; these sentences only tell.
 */
export function whatIsAllowed(facts: Facts, locale: Locale): string[] {
  const words = wording[locale];
  const origin: Origin = facts.relationship?.origin ?? 'unknown';
  const state = facts.order?.state ?? 'none';
  const open = state !== 'none' && state !== 'completed' && state !== 'cancelled';
  return [
    words.origin[origin],
    ...(open ? [words.order[state]] : []),
    ...(facts.needs ?? []).map((need) => words.need[need]),
    ...(facts.clearances ?? [])
      .filter((clearance) => clearanceInForce(clearance, facts.now))
      .map(({ purpose, ...clearance }) =>
        words.clearance({ ...clearance, ...(purpose ? { purpose: purposeIn(locale, purpose) } : {}) }),
      ),
    words.always,
  ];
}
