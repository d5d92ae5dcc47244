import { problem } from '../../platform/http/problem.js';
import type { Amount } from '../../platform/money.js';
import type { MoneyCtx, OrderParties } from '../movements.js';
import { refund } from '../take-back.js';
import { queueSending, refundedOf } from './outgoing.js';
import { lockPaymentsOfOrder } from './store.js';

/**
 * Gives the buyer all or a part of what an order cost, by the payments it came with; the sending follows the commit. The
 * same key again changes nothing.
 * @throws Problem `refund_too_large`, `not_enough_money` (after a release: the seller has it no more), `key_reused`
 */
export async function refundOrder(
  ctx: MoneyCtx,
  of: OrderParties & { readonly key: string; readonly amount: Amount },
): Promise<void> {
  const { tx, ids, now } = ctx;
  const { key, order, buyer, seller, amount } = of;
  let left = amount.minor;
  for (const payment of await lockPaymentsOfOrder(tx, order)) {
    const own = `${key}:${payment.id}`;
    const open = payment.amount_minor - (await refundedOf(tx, payment.id, own));
    const minor = left < open ? left : open;
    if (minor <= 0n) continue;
    const part = { minor, currency: amount.currency };
    const { id, provider } = payment;
    await refund(ctx, { key: own, order, buyer, seller, payment: id, provider, amount: part });
    await queueSending(tx, {
      id: ids.next(),
      kind: 'refund',
      provider,
      account: buyer,
      payment: id,
      key: own,
      amount: part,
      now,
    });
    left -= minor;
  }
  if (left > 0n)
    throw problem(
      'refund_too_large',
      `Of this order's money ${amount.minor - left} minor units are left to give back.`,
    );
}
