import { append } from '../platform/events/append.js';
import { problem } from '../platform/http/problem.js';
import {
  completeAfterMs,
  daysMs,
  extendClock,
  leftMs,
  resumeClock,
  revisionMs,
  startClock,
  stopClock,
} from './clock.js';
import { addFact } from './entries.js';
import { edgeFor, isOver, mayFire, type Edge, type OrderEvent } from './graph.js';
import { settleMoney } from './money.js';
import { clockColumns, clockOf, orderStream, type OrderCtx } from './orders.js';
import {
  beginStop,
  endAllStops,
  endStop,
  openStops,
  tellRelationship,
  updateOrder,
  type OrderChange,
  type OrderRow,
} from './store.js';

/** What an event says besides its name. */
export type Said = {
  /** `request_extension`. */
  readonly days?: number | undefined;
  /** `request_cancellation`: minor units that go back to the buyer. */
  readonly refund?: bigint | undefined;
};

type Firing = { readonly ctx: OrderCtx; readonly order: OrderRow; readonly actor: string | null; readonly said: Said };

/** The clock and the asking of an order after an event; the state comes from the graph. */
async function changeOf(event: OrderEvent, { ctx, order, actor, said }: Firing): Promise<OrderChange> {
  const { tx, ids, now } = ctx;
  const clock = clockOf(order);
  const stopped = async () => (await openStops(tx, [order.id])).length > 0;
  switch (event) {
    case 'ask_requirements':
      await beginStop(tx, { order: order.id, reason: 'requirements' }, { ids, now });
      return { ...clockColumns(startClock('deliver', daysMs(order.days), true, now)) };
    case 'begin':
      return { ...clockColumns(startClock('deliver', daysMs(order.days), false, now)), started_at: now };
    case 'submit_requirements': {
      if (order.state !== 'requirements') return {};
      const left = await endStop(tx, { order: order.id, reason: 'requirements' }, now);
      return { ...clockColumns(left === 0 ? resumeClock(clock, now) : clock), started_at: now, reminded: null };
    }
    case 'deliver':
      return {
        ...clockColumns(startClock('complete', completeAfterMs, await stopped(), now)),
        deliver_left_ms: clock && Math.round(leftMs(clock, now)),
        delivered_at: now,
        extension: null,
        reminded: null,
      };
    case 'request_revision': {
      const lasts = Math.max(Number(order.deliver_left_ms), revisionMs);
      return {
        ...clockColumns(startClock('deliver', lasts, await stopped(), now)),
        revisions_used: order.revisions_used + 1,
        reminded: null,
      };
    }
    case 'request_extension':
      return { extension: JSON.stringify({ by: actor, at: now.toISOString(), days: said.days }) };
    case 'agree_extension':
      return { ...clockColumns(extendClock(clock, order.extension?.days ?? 0)), extension: null, reminded: null };
    case 'decline_extension':
    case 'withdraw_extension':
      return { extension: null };
    case 'request_cancellation':
      return {
        cancellation: JSON.stringify({ by: actor, at: now.toISOString(), refund_minor: String(said.refund) }),
      };
    case 'decline_cancellation':
    case 'withdraw_cancellation':
      return { cancellation: null };
    case 'accept':
    case 'complete_by_clock':
    case 'agree_cancellation':
      await endAllStops(tx, order.id, now);
      return { ...clockColumns(null), extension: null, cancellation: null, ended_at: now, reminded: null };
  }
}

/** The edge that `actor` may take, or the problem that names those that are open. */
export function edgeOrProblem(order: OrderRow, event: OrderEvent, actor: string | null): Edge {
  const edge = edgeFor(order, event, actor);
  if (edge) return edge;
  const may = actor === null ? [] : mayFire(order, actor);
  throw problem(
    'event_not_allowed',
    `The order is ${order.state}. You may ${may.length > 0 ? may.join(', ') : 'do nothing about it now'}.`,
  );
}

const askings: readonly OrderEvent[] = [
  'agree_extension',
  'decline_extension',
  'withdraw_extension',
  'decline_cancellation',
  'withdraw_cancellation',
];

/**
 * Fires one event of the graph, with all that follows from it: state, clock, money, timeline, log, and what the relationship
 * knows. The order's row must be locked. `actor` is null for what happens by itself.
 * @throws Problem `event_not_allowed`, naming what this person may do now
 */
export async function fire(
  ctx: OrderCtx,
  order: OrderRow,
  event: OrderEvent,
  actor: string | null,
  said: Said = {},
): Promise<OrderRow> {
  const { tx, ids, now } = ctx;
  const { to } = edgeOrProblem(order, event, actor);
  const from = order.state;
  await settleMoney(ctx, order, event);
  const change = await changeOf(event, { ctx, order, actor, said });
  const changed = await updateOrder(tx, order, { ...change, state: to, changed_at: now });
  if (to !== from)
    await addFact(tx, { order: order.id, kind: 'change', actor, data: { event, from, to } }, { ids, now });
  else if (askings.includes(event)) {
    const kind = event.endsWith('extension') ? 'extension' : 'cancellation';
    await addFact(tx, { order: order.id, kind, actor, data: { event, ...askedOf(order, kind) } }, { ids, now });
  }
  await append(tx, [
    {
      stream: orderStream(order.id),
      kind: 'order.changed',
      data: { order: order.id, event, from, to },
      actor,
      audience: [order.buyer, order.seller],
      at: now,
    },
  ]);
  if (to !== from) await tellRelationship(tx, order.relationship_id);
  return changed;
}

const askedOf = ({ extension, cancellation }: OrderRow, kind: 'extension' | 'cancellation') =>
  kind === 'extension'
    ? extension && { days: extension.days }
    : cancellation && { refund_minor: cancellation.refund_minor };

/** A text of this order waits for a person: its clock stands until that is decided. */
export async function stopForText({ tx, ids, now }: OrderCtx, order: OrderRow, entry: string): Promise<OrderRow> {
  if (isOver(order.state)) return order;
  await beginStop(tx, { order: order.id, reason: 'held_text', entry }, { ids, now });
  const clock = clockOf(order);
  if (!clock?.running) return order;
  const data = { clock: 'stopped', reason: 'held_text' } as const;
  await addFact(tx, { order: order.id, kind: 'clock', actor: null, data }, { ids, now });
  return updateOrder(tx, order, clockColumns(stopClock(clock, now)));
}

/** A text of this order is decided: its clock runs on unless it stands for another reason. */
export async function resumeAfterText({ tx, ids, now }: OrderCtx, order: OrderRow, entry: string): Promise<OrderRow> {
  const left = await endStop(tx, { order: order.id, reason: 'held_text', entry }, now);
  const clock = clockOf(order);
  if (left > 0 || !clock || clock.running) return order;
  const data = { clock: 'resumed', reason: 'held_text' } as const;
  await addFact(tx, { order: order.id, kind: 'clock', actor: null, data }, { ids, now });
  return updateOrder(tx, order, { ...clockColumns(resumeClock(clock, now)), reminded: null });
}
