import { hiddenAfterRelease } from '../publishing/hidden-spans.js';
import type { Ruling } from '../publishing/ruling.js';
import type { NewEvent } from '../platform/events/append.js';
import { isAnswered } from './act-on-order.js';
import { entryOfDecision, settleEntry, type StoredEntry } from './entries.js';
import { fire, resumeAfterText } from './fire.js';
import { edgeFor, type PersonEvent } from './graph.js';
import { orderStream, type OrderCtx } from './orders.js';
import { lockOrder, type OrderRow } from './store.js';

/**
 * Carries out what a person decided about a held text of an order. Let through, it reaches the other side and does what it
 * waited to do: a delivery delivers, an answer may complete the requirements. The clock runs on either way. Answers the
 * events to append; none where the text was not held any more, and nothing is changed then.
 */
export async function decideHeldEntry(outer: OrderCtx, ruling: Ruling): Promise<NewEvent[]> {
  const found = await entryOfDecision(outer.tx, ruling.decision);
  if (!found?.decision || found.body === null) return [];
  const locked = await lockOrder(outer.tx, found.order_id);
  if (!locked) return [];
  const ctx = locked.changed_at > outer.now ? { ...outer, now: locked.changed_at } : outer;
  const hidden = hiddenAfterRelease(found.decision, found.body);
  const state = !ruling.release ? 'withheld' : hidden.length > 0 ? 'masked' : 'delivered';
  if (!(await settleEntry(ctx.tx, found.id, { state, clause: ruling.clause, reason: ruling.reason, at: ctx.now })))
    return [];
  const order = await resumeAfterText(ctx, locked, found.id);
  if (ruling.release) await fireWhatWaited(ctx, order, found);
  return [
    {
      stream: orderStream(order.id),
      kind: ruling.release ? 'order.text_released' : 'order.text_withheld',
      data: { order: order.id, entry: found.id, state, decision: ruling.decision, clause: ruling.clause },
      actor: ruling.by,
      audience: [order.buyer, order.seller],
      at: ctx.now,
    },
  ];
}

async function fireWhatWaited(ctx: OrderCtx, order: OrderRow, { kind, data, actor }: StoredEntry): Promise<void> {
  if (kind === 'message' || data.event === undefined || actor === null) return;
  const event = data.event as PersonEvent;
  // Meanwhile the order may have gone another way; then the text stands in the timeline and does nothing.
  if (!edgeFor(order, event, actor)) return;
  if (event === 'submit_requirements' && !(await isAnswered(ctx, order))) return;
  const refund = data.refund_minor === undefined ? undefined : BigInt(data.refund_minor);
  await fire(ctx, order, event, actor, { days: data.days, refund });
}
