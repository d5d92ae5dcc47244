import type { AskedQuestion } from '@parley/contract';
import type { Need } from '@parley/policy';
import { publicContentOf } from '../gigs/store.js';
import { append } from '../platform/events/append.js';
import { findOrMake } from '../relationships/store.js';
import { fire } from './fire.js';
import { orderStream, type OrderCtx } from './orders.js';
import { insertOrder, orderOfOffer, type OrderRow } from './store.js';

/** Of an offer what an order is made of; a row of `offers` has it all. */
export type OfferLike = {
  readonly id: string;
  readonly seller: string;
  readonly gig_id: string | null;
  readonly title: string;
  readonly description: string;
  readonly days: number;
  readonly revisions: number;
  readonly needs: readonly Need[];
};

export type Paid = {
  readonly offer: OfferLike;
  /** The account that paid. */
  readonly buyer: string;
  /** Minor units. */
  readonly payment: { readonly id: string; readonly amount: bigint; readonly currency: string };
  /** What is asked of the buyer; the questions of the gig, as they stand now, where it is left out. */
  readonly form?: readonly AskedQuestion[];
};

/**
 * Makes the order of an offer that was just paid, and takes it to its first step: requirements where the gig asks for
 * some, else to work. Told twice of one offer or payment, it answers the order that is there and changes nothing. The
 * caller moves the money into escrow in the same transaction.
 */
export async function createOrder(ctx: OrderCtx, { offer, buyer, payment, ...asked }: Paid): Promise<OrderRow> {
  const { tx, ids, now } = ctx;
  const { seller, gig_id } = offer;
  const relationship = await findOrMake(tx, { buyer, seller }, { ids, now });
  const form = asked.form ?? (gig_id === null ? [] : (await publicContentOf(tx, { id: gig_id })).requirements);
  const made = await insertOrder(tx, {
    id: ids.next(),
    offer_id: offer.id,
    payment_id: payment.id,
    gig_id,
    relationship_id: relationship.id,
    buyer,
    seller,
    title: offer.title,
    description: offer.description,
    price_minor: String(payment.amount),
    currency: payment.currency,
    days: offer.days,
    revisions: offer.revisions,
    needs: [...offer.needs],
    form: [...form],
    fee_origin: relationship.origin === 'brought' ? 'brought' : 'met_here',
    created_at: now,
  });
  if (!made) return existing(await orderOfOffer(tx, offer.id));
  await append(tx, [
    {
      stream: orderStream(made.id),
      kind: 'order.created',
      data: {
        order: made.id,
        offer: offer.id,
        payment: payment.id,
        amount: String(payment.amount),
        currency: payment.currency,
      },
      actor: buyer,
      audience: [buyer, seller],
      at: now,
    },
  ]);
  return fire(ctx, made, form.some(({ required }) => required) ? 'ask_requirements' : 'begin', null);
}

function existing(order: OrderRow | undefined): OrderRow {
  if (!order) throw new Error('a payment was used for the order of another offer');
  return order;
}
