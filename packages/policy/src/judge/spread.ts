import { levels, needs, orderStates, origins, type Need } from '../facts.js';
import { bitsOf, dimensions, type Dimension, type World } from './world.js';

/**
 * Collects what the conditions of one line ask about each fact, and from it the few values of a missing fact that are worth
 * trying: one for every answer that the conditions can tell apart.
 */
export type Spread = {
  readonly tells: (dimension: Dimension, values: readonly (string | number)[]) => void;
  readonly axes: () => readonly Axis[];
};

export type Axis = {
  readonly dimension: Dimension;
  /** Each writes one possible value into a world. */
  readonly values: readonly ((world: World) => void)[];
};

export function newSpread(): Spread {
  const asked = new Map<Dimension, (readonly (string | number)[])[]>();
  return {
    tells: (dimension, values) => {
      asked.set(dimension, [...(asked.get(dimension) ?? []), values]);
    },
    axes: () =>
      dimensions.flatMap((dimension) => {
        const lists = asked.get(dimension);
        return lists ? [{ dimension, values: valuesOf(dimension, lists) }] : [];
      }),
  };
}

function valuesOf(dimension: Dimension, lists: readonly (readonly (string | number)[])[]): Axis['values'] {
  switch (dimension) {
    case 'relationship.origin':
      return distinct(origins, lists).map((origin) => (world) => (world.origin = origins.indexOf(origin)));
    case 'order.state':
      return distinct(orderStates, lists).map((order) => (world) => (world.order = orderStates.indexOf(order)));
    case 'standing.level':
      return distinct(levels, lists).map((level) => (world) => (world.level = levels.indexOf(level)));
    case 'needs': {
      const named = [...new Set(lists.flat())] as Need[];
      const sets: Need[][] = [[], ...named.map((need) => [need]), ...(named.length > 1 ? [named] : [])];
      return sets.map((set) => bitsOf(needs, set)).map((bits) => (world) => (world.needs = bits));
    }
    case 'clearances':
      return [(world) => (world.clearances = []), (world) => (world.clearances = 'everything')];
    case 'standing.strikes':
      return [0, ...new Set(lists.flat().map(Number))].map((strikes) => (world) => (world.strikes = strikes));
    case 'declared':
      return declarations.map((file) => (world) => (world.file = file));
    case 'ownHosts':
      return [(world) => (world.ownHosts = []), (world) => (world.ownHosts = 'all')];
    case 'now':
      return [(world) => (world.now = Infinity), (world) => (world.now = -Infinity)];
  }
}

const sha256 = '0'.repeat(64);
const declarations: readonly World['file'][] = [
  undefined,
  ...(['too_large', 'technical'] as const).flatMap((reason) => [
    { reason },
    { reason, size: 1 },
    { reason, sha256 },
    { reason, size: 1, sha256 },
  ]),
];

/** One value of each class that the lists cannot tell apart. */
function distinct<T extends string>(values: readonly T[], lists: readonly (readonly (string | number)[])[]): T[] {
  const byAnswer = new Map<string, T>();
  for (const value of values) {
    const answer = lists.map((list) => (list.includes(value) ? '1' : '0')).join('');
    if (!byAnswer.has(answer)) byAnswer.set(answer, value);
  }
  return [...byAnswer.values()];
}
