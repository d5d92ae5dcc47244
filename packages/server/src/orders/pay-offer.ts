import { beginPayment, type PayCtx } from '../ledger/payments/begin-payment.js';
import { lockPaymentsOfOffer, paymentById, type PaymentRow } from '../ledger/payments/store.js';
import { acceptOffer, lockOffer, setPaying } from '../offers/store.js';
import { problem } from '../platform/http/problem.js';
import { hearWaiting } from './hear-provider.js';
import { endPayment, settlePayment } from './settle-payment.js';
import { orderOfOffer, type OrderRow } from './store.js';

export type Paying = { readonly method: string; readonly instrument: string | undefined };

export type PaidOffer = {
  readonly payment: PaymentRow;
  readonly order: OrderRow | null;
  /** False where another request had paid, or is paying, before this one. */
  readonly isNew: boolean;
};

/** After the payment is begun: the money may be there at once, or the payer or the clock has more to do. */
export async function goOn(
  ctx: PayCtx,
  { payment, outcome }: Awaited<ReturnType<typeof beginPayment>>,
): Promise<Omit<PaidOffer, 'isNew'>> {
  const { tx } = ctx;
  if (outcome.state === 'succeeded')
    await settlePayment(ctx, payment, { amount: { minor: payment.amount_minor, currency: payment.currency } });
  // A webhook may have come before the provider's own answer.
  if (payment.provider_ref !== null) await hearWaiting(ctx, payment.provider_ref);
  const now = (await paymentById(tx, payment.id))!;
  const order = now.offer_id === null ? null : ((await orderOfOffer(tx, now.offer_id)) ?? null);
  return { payment: now, order: now.state === 'succeeded' ? order : null };
}

/**
 * Pays an offer and makes its order. Of two that pay at once the second finds the order of the first: the offer is taken
 * before anything is asked of the provider. A payment that waits for its payer gives way to a new one.
 * @throws Problem `not_found`, `own_offer`, `offer_closed`, and those of `beginPayment`
 */
export async function payOffer(
  ctx: PayCtx,
  { payer, offer: id, paying }: { readonly payer: string; readonly offer: string; readonly paying: Paying },
): Promise<PaidOffer> {
  const { tx, now } = ctx;
  const locked = await lockOffer(tx, id);
  if (!locked) throw problem('not_found');
  if (locked.seller === payer) throw problem('own_offer');
  const earlier = await lockPaymentsOfOffer(tx, id);
  if (locked.state === 'paid' && locked.buyer === payer) {
    const payment = earlier.find(({ state }) => state === 'succeeded' || state === 'charged_back');
    const order = await orderOfOffer(tx, id);
    if (payment && order) return { payment, order, isNew: false };
  }
  const offer = await acceptOffer(tx, locked, { by: payer, now });
  const onItsWay = earlier.find(({ state }) => state === 'processing');
  if (onItsWay) return { payment: onItsWay, order: null, isNew: false };
  const waiting = earlier.find(({ state }) => state === 'requires_action');
  if (waiting) {
    if (waiting.provider_ref !== null)
      await ctx.services.payments.named(waiting.provider)?.cancelPayment(waiting.provider_ref);
    await endPayment(ctx, waiting, { event: 'cancel' });
  }
  const begun = await beginPayment(ctx, {
    purpose: 'offer',
    offer: id,
    order: null,
    payer,
    seller: offer.seller,
    amount: { minor: offer.price_minor, currency: offer.currency },
    ...paying,
    title: offer.title,
    tries: earlier.length,
    returnTo: `/offers/${id}/pay`,
  });
  if (begun.outcome.state === 'requires_action' || begun.outcome.state === 'processing') await setPaying(tx, id, true);
  return { ...(await goOn(ctx, begun)), isNew: true };
}
