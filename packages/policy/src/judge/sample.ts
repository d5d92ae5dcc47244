import { effects, type ClauseOutcome, type Effect } from '../decision.js';
import type { Facts, Place } from '../facts.js';
import type { Signal, SignalKind } from '../signal.js';

/** Hand-made signals and facts for tests of the judge, which must not depend on what detection finds today. */
export function made(kind: SignalKind, parts: Partial<Signal> = {}): Signal {
  const text = parts.text ?? kind;
  const start = parts.start ?? 0;
  return { kind, start, end: start + text.length, text, value: 'made', confidence: 0.9, how: 'made', ...parts };
}

/** Everything known, nothing permitted: two who met here, no order. */
export const stranger: Facts = {
  relationship: { origin: 'met_here' },
  order: { state: 'none' },
  needs: [],
  clearances: [],
  standing: { level: 'one', strikes: 0 },
  declared: {},
  ownHosts: [],
  now: '2027-01-15T12:00:00Z',
};
export const ordering: Facts = { ...stranger, order: { state: 'in_progress' } };

export const placesOfOrder: readonly Place[] = ['order', 'requirements', 'delivery', 'call_note'];

/** A copy that may be changed. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function strength(effect: Effect): number {
  return effects.indexOf(effect);
}

/** `1 applied mask`, `8 excused notice by brought_client`, `1 unknown mask without needs, clearances` */
export function lineOf({ id, outcome, effect, by, missing }: ClauseOutcome): string {
  return `${id} ${outcome} ${effect}${by === undefined ? '' : ` by ${by}`}${missing ? ` without ${missing.join(', ')}` : ''}`;
}
