import type { ClearanceFact, Facts, Level, Need, OrderState, Origin } from '../facts.js';
import { parseInstant } from './instant.js';

/** The facts with every gap filled: one of the worlds that may be the real one. */
export type World = {
  origin: Origin;
  order: OrderState;
  needs: readonly Need[];
  /** `everything`: some clearance that covers whatever is asked. */
  clearances: readonly ClearanceFact[] | 'everything';
  level: Level;
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
    origin: facts.relationship?.origin ?? 'unknown',
    order: facts.order?.state ?? 'none',
    needs: facts.needs ?? [],
    clearances: facts.clearances ?? [],
    level: facts.standing?.level ?? 'new',
    strikes: facts.standing?.strikes ?? 0,
    file: facts.declared?.file,
    ownHosts: facts.ownHosts ?? [],
    now: (facts.now === undefined ? undefined : parseInstant(facts.now)) ?? Infinity,
  };
}

export function isMissing(dimension: Dimension, facts: Facts): boolean {
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
