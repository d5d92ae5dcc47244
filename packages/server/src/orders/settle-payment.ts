import { revokedNeeds } from '../gigs/approved-needs.js';
import { lockOffer, markOfferPaid, setPaying } from '../offers/store.js';
import { payIntoEscrow, receiveIntoHolding, returnHolding, tip } from '../ledger/movements.js';
import { paymentStream, type PayCtx } from '../ledger/payments/begin-payment.js';
import { queueSending } from '../ledger/payments/outgoing.js';
import { paymentGraph } from '../ledger/payments/payments.js';
import { amountOf, lockPayment, movePayment, paymentById, type PaymentRow } from '../ledger/payments/store.js';
import { append } from '../platform/events/append.js';
import type { Amount } from '../platform/money.js';
import { createOrder } from './create-order.js';
import { tellPaid } from './tell-paid.js';
import { orderById, type OrderRow } from './store.js';

/** What a provider says has come. */
export type Arrived = {
  readonly amount: Amount;
  /** The provider's name for it, where that is another than it was begun with. */
  readonly ref?: string | undefined;
  readonly instrument?: Buffer | null | undefined;
};

/** Takes a payment and the offer it is for, the offer first, as everybody does who changes both. */
export const takePayment = async ({ tx }: PayCtx, id: string): Promise<PaymentRow | undefined> => {
  const found = await paymentById(tx, id);
  if (found && found.offer_id !== null) await lockOffer(tx, found.offer_id);
  return lockPayment(tx, id);
};

export const tellPayment = async ({ tx, now }: PayCtx, payment: PaymentRow): Promise<void> => {
  const { id, state, purpose, offer_id: offer, order_id: order, payer } = payment;
  const data = { payment: id, purpose, offer, order };
  await append(tx, [
    { stream: paymentStream(id), kind: `payment.${state}`, data, actor: null, audience: [payer], at: now },
  ]);
};

/** The money is there, and nothing that it could buy: it goes back whole, and the ledger shows both ways. */
const giveBack = async (ctx: PayCtx, payment: PaymentRow, { amount, ref, instrument }: Arrived): Promise<void> => {
  const { tx, ids, now } = ctx;
  const { id, payer, provider } = payment;
  const returned = await movePayment(tx, payment, 'give_back', {
    now,
    ...(ref && { ref }),
    ...(instrument && { instrument }),
  });
  if (returned === undefined) return;
  const money = { payment: id, buyer: payer, provider, amount };
  await receiveIntoHolding(ctx, money);
  await returnHolding(ctx, money);
  const key = `return:${id}`;
  await queueSending(tx, { id: ids.next(), kind: 'refund', provider, account: payer, payment: id, key, amount, now });
  await tellPayment(ctx, returned);
};

const settleOffer = async (ctx: PayCtx, payment: PaymentRow, arrived: Arrived): Promise<OrderRow | null> => {
  const { tx, now } = ctx;
  const offer = await lockOffer(tx, payment.offer_id!);
  const { minor, currency } = amountOf(payment);
  const fits = offer?.price_minor === minor && offer.currency === currency && offer.buyer === payment.payer;
  if (offer?.state !== 'accepted' || !fits) {
    await giveBack(ctx, payment, arrived);
    return null;
  }
  const { id, payer: buyer, seller, provider } = payment;
  const revoked = await revokedNeeds(tx, { seller: offer.seller, gig: offer.gig_id });
  const needs = offer.needs.filter((need) => !revoked.has(need));
  const order = await createOrder(ctx, { offer: { ...offer, needs }, buyer, payment: { id, amount: minor, currency } });
  await payIntoEscrow(ctx, { order: order.id, buyer, seller, payment: id, provider, amount: arrived.amount });
  await markOfferPaid(tx, offer.id, order.id, now);
  await succeed(ctx, payment, arrived, order.id);
  return tellPaid(ctx, order);
};

const succeed = async (
  ctx: PayCtx,
  payment: PaymentRow,
  { ref, instrument }: Arrived,
  order: string,
): Promise<void> => {
  const change = { order, now: ctx.now, ...(ref && { ref }), ...(instrument && { instrument }) };
  const moved = await movePayment(ctx.tx, payment, 'succeed', change);
  if (moved) await tellPayment(ctx, moved);
};

const settleTip = async (ctx: PayCtx, payment: PaymentRow, arrived: Arrived): Promise<OrderRow | null> => {
  const { id, order_id, payer: buyer, seller, provider } = payment;
  const order = order_id === null ? undefined : await orderById(ctx.tx, order_id);
  if (order?.state !== 'completed') {
    await giveBack(ctx, payment, arrived);
    return null;
  }
  await tip(ctx, { order: order.id, buyer, seller, payment: id, provider, amount: arrived.amount });
  await succeed(ctx, payment, arrived, order.id);
  return order;
};

/**
 * Money of a payment has come: it becomes the order of its offer, or a tip. Told again it changes nothing. Money that is
 * not what was asked for, or that comes when there is nothing to buy any more, goes back. The payment must be taken.
 */
export async function settlePayment(ctx: PayCtx, payment: PaymentRow, arrived: Arrived): Promise<OrderRow | null> {
  const asked = amountOf(payment);
  const fits = arrived.amount.minor === asked.minor && arrived.amount.currency === asked.currency;
  if (!fits) {
    ctx.services.log.error({ payment: payment.id }, 'a payment came with another amount than was asked for');
    await giveBack(ctx, payment, arrived);
  } else if (paymentGraph[payment.state].succeed === undefined) {
    await giveBack(ctx, payment, arrived);
  } else {
    return payment.purpose === 'offer' ? settleOffer(ctx, payment, arrived) : settleTip(ctx, payment, arrived);
  }
  return null;
}

/** A payment came to nothing: its offer may be paid anew, declined or withdrawn. The payment must be taken. */
export async function endPayment(
  ctx: PayCtx,
  payment: PaymentRow,
  how: { readonly event: 'decline' | 'cancel'; readonly reason?: PaymentRow['reason'] },
): Promise<PaymentRow | undefined> {
  const { tx, now } = ctx;
  const moved = await movePayment(tx, payment, how.event, { now, ...(how.reason && { reason: how.reason }) });
  if (moved === undefined) return undefined;
  if (payment.offer_id !== null) await setPaying(tx, payment.offer_id, false);
  await tellPayment(ctx, moved);
  return moved;
}
