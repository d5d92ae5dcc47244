import { mailAccount } from '../accounts/mail-account.js';
import type { Clock as WallClock } from '../platform/clock.js';
import type { Db, Tx } from '../platform/database/connect.js';
import { append } from '../platform/events/append.js';
import type { Ids } from '../platform/ids.js';
import type { Services } from '../platform/http/endpoint.js';
import { soonMs } from './clock.js';
import { addFact } from './entries.js';
import { fire } from './fire.js';
import { clockOf, orderStream, type OrderCtx } from './orders.js';
import { dueOrders, lockOrderIfFree, updateOrder, type OrderRow } from './store.js';
import { reminder, type ReminderKind } from './wording.js';

export type RingDeps = {
  readonly db: Db;
  readonly clock: WallClock;
  readonly ids: Ids;
  readonly services: OrderCtx['services'] & Pick<Services, 'config' | 'log'>;
};

/** What a clock says at a moment: nothing, a reminder, or that it has run out. */
export function ringOf(order: OrderRow, now: Date): 'complete' | 'overdue' | 'soon' | null {
  const clock = clockOf(order);
  if (!clock?.running) return null;
  const left = clock.dueAt.getTime() - now.getTime();
  if (clock.kind === 'complete' && left <= 0) return 'complete';
  if (left <= 0) return order.reminded === 'overdue' ? null : 'overdue';
  return left <= soonMs && order.reminded === null ? 'soon' : null;
}

/** How many orders one round looks at; what is left comes with the next. */
const perRound = 1_000;

/**
 * Lets every clock ring that is due: completes what was delivered and not answered, and reminds of what is due soon or late.
 * Each order in a transaction of its own: one that fails is logged and keeps nobody else waiting, and one that somebody works
 * on now comes with the next round. Safe to run from many nodes at once.
 * @returns how many clocks rang
 */
export async function ringClocks(deps: RingDeps): Promise<number> {
  const now = deps.clock.now();
  let rung = 0;
  for (const id of await dueOrders(deps.db, { now, until: new Date(now.getTime() + soonMs), limit: perRound }))
    try {
      const rang = await deps.db.transaction().execute(async (tx) => {
        const order = await lockOrderIfFree(tx, id);
        return order !== undefined && (await ring(deps, tx, order, now));
      });
      if (rang) rung += 1;
    } catch (error) {
      deps.services.log.error({ err: error, order: id }, 'the clock of an order could not ring');
    }
  return rung;
}

async function ring(deps: RingDeps, tx: Tx, order: OrderRow, at: Date): Promise<boolean> {
  const { ids, services } = deps;
  const now = order.changed_at > at ? order.changed_at : at;
  const ctx = { tx, ids, now, services };
  const rings = ringOf(order, now);
  if (rings === null) return false;
  if (rings === 'complete') {
    await fire(ctx, order, 'complete_by_clock', null);
    await mail(deps, ctx, order, ['completed', order.buyer], ['completed', order.seller]);
    return true;
  }
  await updateOrder(tx, order, { reminded: rings });
  await addFact(tx, { order: order.id, kind: 'clock', actor: null, data: { clock: rings } }, ctx);
  await append(tx, [
    {
      stream: orderStream(order.id),
      kind: 'order.reminded',
      data: { order: order.id, clock: rings, of: order.clock_kind },
      actor: null,
      audience: [order.buyer, order.seller],
      at: now,
    },
  ]);
  if (order.clock_kind === 'complete') await mail(deps, ctx, order, ['completes_soon', order.buyer]);
  else if (rings === 'soon') await mail(deps, ctx, order, ['due_soon', order.seller]);
  else await mail(deps, ctx, order, ['late_for_seller', order.seller], ['late_for_buyer', order.buyer]);
  return true;
}

async function mail(
  { services }: RingDeps,
  { tx, ids, now }: OrderCtx,
  order: OrderRow,
  ...mails: readonly (readonly [ReminderKind, string])[]
): Promise<void> {
  const link = `${services.config.publicUrl}/orders/${order.id}`;
  for (const [kind, account] of mails)
    await mailAccount(tx, account, reminder(kind, { title: order.title, link, at: order.clock_due_at ?? now }), {
      ids,
      now,
    });
}

/** The job that looks at the clocks once a minute. */
export const orderClock = {
  crontab: '* * * * * ring_order_clocks',
  tasks: (deps: RingDeps) => ({
    ring_order_clocks: async () => {
      await ringClocks(deps);
    },
  }),
};
