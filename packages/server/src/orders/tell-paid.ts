import { sharesInstrument } from '../ledger/payments/store.js';
import { claimOfOffer } from '../offers/claims.js';
import { recordRelationship, type NewRelationshipEvent } from '../relationships/log.js';
import { findBetween } from '../relationships/store.js';
import type { OrderCtx } from './orders.js';
import { fixFee, type OrderRow } from './store.js';

/**
 * Tells the relationship that an order was paid: of a claim that stands, this is what makes the client one that was brought.
 * Only now it is known with what was paid: one means of payment for both sides is most likely one person, and then the
 * claim is refused while the order goes on. The fee of the order follows what the two are from here.
 */
export async function tellPaid(ctx: OrderCtx, order: OrderRow): Promise<OrderRow> {
  const { tx, now } = ctx;
  const { id, buyer, seller, offer_id } = order;
  const relationship = await findBetween(tx, buyer, seller);
  if (!relationship) throw new Error('an order without a relationship was paid');
  const claim = await claimOfOffer(tx, offer_id);
  const happened: NewRelationshipEvent[] = [];
  if (claim && claim.outcome !== 'refuses' && (await sharesInstrument(tx, buyer, seller)))
    happened.push({
      kind: 'relationship.claim_refused',
      claim: claim.id,
      link: claim.link_id,
      code: 'same_instrument',
    });
  happened.push({ kind: 'relationship.order_paid', order: id, claim: claim?.id ?? null });
  const { origin } = await recordRelationship(tx, relationship, happened, { actor: buyer, at: now });
  return fixFee(tx, order, origin === 'brought' ? 'brought' : 'met_here');
}
