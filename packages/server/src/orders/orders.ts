import type { Clock } from './clock.js';
import type { MoneyCtx } from '../ledger/movements.js';
import type { GateCtx } from '../publishing/publish.js';
import type { OrderRow } from './store.js';

/** What an order needs of a request or a job. */
export type OrderCtx = GateCtx & MoneyCtx;

/** The chain of events of one order. */
export const orderStream = (id: string) => `order:${id}`;

/** The clock as its columns hold it. */
export function clockOf({
  clock_kind,
  clock_due_at,
  clock_left_ms,
}: Pick<OrderRow, 'clock_kind' | 'clock_due_at' | 'clock_left_ms'>): Clock {
  if (clock_kind === null) return null;
  if (clock_due_at) return { kind: clock_kind, running: true, dueAt: clock_due_at };
  return { kind: clock_kind, running: false, leftMs: Number(clock_left_ms) };
}

export const clockColumns = (clock: Clock) => ({
  clock_kind: clock?.kind ?? null,
  clock_due_at: clock?.running ? clock.dueAt : null,
  clock_left_ms: clock && !clock.running ? Math.round(clock.leftMs) : null,
});

/** Who else an order is of. */
export const otherOf = ({ buyer, seller }: Pick<OrderRow, 'buyer' | 'seller'>, account: string): string =>
  account === buyer ? seller : buyer;
