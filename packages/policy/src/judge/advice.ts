import type { AdviceCode, Way } from '../decision.js';
import type { OrderState, Place } from '../facts.js';
import { assertNever } from '../assert-never.js';

const openStates: readonly OrderState[] = ['paid', 'requirements', 'in_progress', 'delivered', 'disputed'];
const orderPlaces: readonly Place[] = ['order', 'requirements', 'delivery', 'call_note'];
const betweenTwo: readonly Place[] = ['inbox', 'offer', ...orderPlaces];

/** Whether a way on leads anywhere from here: nobody can be called from a gig's page, and no order page exists before an order. */
export function leadsOn(way: Way, place: Place, order: OrderState | undefined): boolean {
  switch (way) {
    case 'remove_words':
      return true;
    case 'start_call':
    case 'ask_clearance':
      return betweenTwo.includes(place);
    case 'order_page':
      return (place === 'inbox' || place === 'offer') && order !== undefined && openStates.includes(order);
    case 'use_vault':
    case 'attach_file':
      return betweenTwo.includes(place);
    default:
      return assertNever(way);
  }
}

/** What still helps where nothing has to be changed. */
const helpsAnyway: readonly Way[] = ['start_call', 'use_vault', 'attach_file'];

export function waysOn(
  ways: readonly Way[],
  { place, order, passes }: { place: Place; order: OrderState | undefined; passes: boolean },
): readonly Way[] {
  return ways.filter((way) => leadsOn(way, place, order) && (!passes || helpsAnyway.includes(way)));
}

/** One entry per code, with every way that any of its signals leaves open. */
export function addAdvice(list: AdviceCode[], { code, clause, ways }: AdviceCode): void {
  const at = list.findIndex((each) => each.code === code);
  const known = list[at];
  if (known) list[at] = { code, clause, ways: [...new Set([...known.ways, ...ways])] };
  else list.push({ code, clause, ways });
}
