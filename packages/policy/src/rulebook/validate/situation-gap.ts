import { orderStates, places } from '../../facts.js';
import type { Problem } from '../problem.js';
import type { Rulebook } from '../rulebook.js';

/** Does every place, with every state of an order, lie in exactly one situation? */
export function situationGaps({ situations }: Rulebook): Problem[] {
  return places.flatMap((place) =>
    orderStates.flatMap((order): Problem[] => {
      const holding = Object.entries(situations).filter(([, { any }]) =>
        any.some((part) => part.places.includes(place) && (!part.orders || part.orders.includes(order))),
      );
      if (holding.length === 1) return [];
      const where = `The place "${place}" with an order that is "${order}"`;
      const reason =
        holding.length === 0
          ? `${where} lies in no situation.`
          : `${where} lies in several situations: ${holding.map(([name]) => name).join(', ')}.`;
      return [{ code: 'situation-gap', place: '$.situations', reason, cure: 'Let exactly one situation name it.' }];
    }),
  );
}
