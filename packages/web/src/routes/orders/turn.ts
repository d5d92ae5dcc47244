import type { OrderSummary } from '@parley/contract';

type Event = OrderSummary['may'][number];

/** What one is expected to do, the most pressing first; the rest one may do as well. */
const expected = [
  'agree_cancellation',
  'agree_extension',
  'submit_requirements',
  'deliver',
  'accept',
] as const satisfies readonly Event[];
export type Turn = (typeof expected)[number];

/** What the order waits for from this person, or undefined: then it waits for the other. */
export function turnOf({ may, state }: Pick<OrderSummary, 'may' | 'state'>): Turn | undefined {
  return expected.find((event) => may.includes(event) && (event !== 'submit_requirements' || state === 'requirements'));
}
