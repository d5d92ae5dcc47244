import { orderSteps, type OrderDetail } from '@parley/contract';
import type { OrderRow } from './store.js';

type Path = OrderDetail['path'];
type Timed = Pick<OrderRow, 'state' | 'form' | 'created_at' | 'started_at' | 'delivered_at' | 'ended_at'>;

/**
 * The way of an order as a short path with "you are here". Requirements are on it where the seller asks for some. An order
 * that was cancelled stands where it got to, and is nowhere on the path any more.
 */
export function pathOf(order: Timed): Path {
  const { state, created_at, started_at, delivered_at, ended_at } = order;
  const times: Record<(typeof orderSteps)[number], Date | null> = {
    paid: created_at,
    requirements: created_at,
    in_progress: started_at,
    delivered: delivered_at,
    completed: state === 'completed' ? ended_at : null,
  };
  return orderSteps
    .filter((step) => step !== 'requirements' || order.form.length > 0)
    .map((step) => ({ step, at: times[step]?.toISOString() ?? null, here: step === state }));
}
