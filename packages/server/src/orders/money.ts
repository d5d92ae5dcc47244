import { releaseEscrow } from '../ledger/movements.js';
import { refundOrder } from '../ledger/payments/refund-order.js';
import { moneyOfOrder } from '../ledger/store.js';
import type { Tx } from '../platform/database/connect.js';
import { doubtBrought } from './doubt-brought.js';
import type { OrderEvent } from './graph.js';
import type { OrderCtx } from './orders.js';
import type { OrderRow } from './store.js';

/** All that is held goes to the seller, less the fee. */
async function payOut(ctx: OrderCtx, order: OrderRow): Promise<void> {
  const { id, buyer, seller, currency, fee_origin: origin } = order;
  await releaseEscrow(ctx, { key: `release:${id}`, order: id, buyer, seller, origin, currency });
}

/** What was agreed goes back to the buyer; what is left was earned. */
async function cancel(ctx: OrderCtx, order: OrderRow): Promise<void> {
  const { id, buyer, seller, currency } = order;
  const back = BigInt(order.cancellation?.refund_minor ?? order.price_minor);
  if (back > 0n)
    await refundOrder(ctx, { key: `cancel:${id}`, order: id, buyer, seller, amount: { minor: back, currency } });
  if (back < BigInt(order.price_minor)) await payOut(ctx, order);
  else await doubtBrought(ctx, id);
}

/** Moves the money that an event of the graph moves, in the transaction of the event: both happen, or neither. */
export async function settleMoney(ctx: OrderCtx, order: OrderRow, event: OrderEvent): Promise<void> {
  switch (event) {
    case 'accept':
    case 'complete_by_clock':
      return payOut(ctx, order);
    case 'agree_cancellation':
      return cancel(ctx, order);
    case 'ask_requirements':
    case 'begin':
    case 'submit_requirements':
    case 'deliver':
    case 'request_revision':
    case 'request_extension':
    case 'agree_extension':
    case 'decline_extension':
    case 'withdraw_extension':
    case 'request_cancellation':
    case 'decline_cancellation':
    case 'withdraw_cancellation':
      return;
  }
}

export type OrderMoneyView = {
  readonly held: bigint;
  /** To the seller, after the fee, less what was taken back since. */
  readonly paidOut: bigint;
  readonly fee: bigint;
  readonly refunded: bigint;
};

/** What became of an order's money so far, in minor units, summed from the ledger. */
export async function moneyOf(tx: Tx, order: Pick<OrderRow, 'id'>): Promise<OrderMoneyView> {
  const { held, released, fee, takenBack, feeBack, refunded } = await moneyOfOrder(tx, order.id);
  return { held, paidOut: released - fee - (takenBack - feeBack), fee: fee - feeBack, refunded };
}
