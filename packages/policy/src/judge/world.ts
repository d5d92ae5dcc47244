import { levels, needs, orderStates, origins, type ClearanceFact, type Facts } from '../facts.js';
import { parseInstant } from './instant.js';

/**
 * The facts with every gap filled: one of the worlds that may be the real one. Words are kept as their positions in the lists
 * of facts.ts, because many worlds are looked at for one text.
 */
export type World = {
  /** Index into `origins`. */
  origin: number;
  /** Index into `orderStates`. */
  order: number;
  /** One bit for each of `needs`. */
  needs: number;
  /** `everything`: some clearance that covers whatever is asked. */
  clearances: readonly ClearanceFact[] | 'everything';
  /** Index into `levels`. */
  level: number;
  strikes: number;
  file: NonNullable<Facts['declared']>['file'] | undefined;
  /** `all`: every link is one of the platform's own. */
  ownHosts: readonly string[] | 'all';
  /** Milliseconds since 1970. */
  now: number;
};

/** A fact that a rule can read, by the name under which a decision calls it missing. */
export const dimensions = [
  'relationship.origin',
  'order.state',
  'needs',
  'clearances',
  'standing.level',
  'standing.strikes',
  'declared',
  'ownHosts',
  'now',
] as const;
export type Dimension = (typeof dimensions)[number];

/** The world in which nobody was given, or has declared, anything: what a gap is filled with where it makes no difference. */
export function plainWorld(facts: Facts): World {
  return {
    origin: origins.indexOf(facts.relationship?.origin ?? 'unknown'),
    order: orderStates.indexOf(facts.order?.state ?? 'none'),
    needs: bitsOf(needs, facts.needs ?? []),
    clearances: facts.clearances ?? [],
    level: levels.indexOf(facts.standing?.level ?? 'new'),
    strikes: facts.standing?.strikes ?? 0,
    file: facts.declared?.file,
    ownHosts: facts.ownHosts ?? [],
    now: nowOf(facts),
  };
}

/** Only a clearance ends at an instant. */
function nowOf({ now, clearances }: Facts): number {
  if (now === undefined || clearances === undefined || clearances.length === 0) return Infinity;
  return parseInstant(now) ?? Infinity;
}

/** One bit for each of the values, by their positions in the list. */
export function bitsOf<T extends string>(list: readonly T[], values: readonly T[]): number {
  let bits = 0;
  for (const value of values) if (list.includes(value)) bits |= 1 << list.indexOf(value);
  return bits;
}

/** One bit for each missing fact, by its position in `dimensions`. */
export function missingIn(facts: Facts): number {
  let bits = 0;
  for (let i = 0; i < dimensions.length; i++) if (isMissing(dimensions[i]!, facts)) bits |= 1 << i;
  return bits;
}

function isMissing(dimension: Dimension, facts: Facts): boolean {
  switch (dimension) {
    case 'relationship.origin':
      return facts.relationship === undefined;
    case 'order.state':
      return facts.order === undefined;
    case 'needs':
      return facts.needs === undefined;
    case 'clearances':
      return facts.clearances === undefined;
    case 'standing.level':
      return facts.standing === undefined;
    case 'standing.strikes':
      return facts.standing?.strikes === undefined;
    case 'declared':
      return facts.declared === undefined;
    case 'ownHosts':
      return facts.ownHosts === undefined;
    case 'now':
      return facts.now === undefined && (facts.clearances ?? []).some((clearance) => clearance.until !== undefined);
  }
}
