import { orderStates, type OrderState, type Place } from '../facts.js';
import type { Rulebook } from '../rulebook/rulebook.js';

export type Situations = {
  /** The situation of a text at this place while its order is in this state. */
  readonly of: (place: Place, order: OrderState) => string | undefined;
  /** The order states in which the place lies in one of the situations; a boolean where the order makes no difference. */
  readonly ordersIn: (place: Place, names: readonly string[]) => readonly OrderState[] | boolean;
};

export function compileSituations(rulebook: Pick<Rulebook, 'situations'>): Situations {
  const table = new Map<string, string>();
  for (const [name, situation] of Object.entries(rulebook.situations))
    for (const { places, orders } of situation.any)
      for (const place of places) for (const order of orders ?? orderStates) table.set(`${place} ${order}`, name);
  const of = (place: Place, order: OrderState) => table.get(`${place} ${order}`);
  const ordersIn = (place: Place, names: readonly string[]) => {
    const within = orderStates.filter((order) => names.includes(of(place, order) ?? ''));
    if (within.length === 0) return false;
    return within.length === orderStates.length ? true : within;
  };
  return { of, ordersIn };
}
