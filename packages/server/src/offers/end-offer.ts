import type { Offer } from '@parley/contract';
import { readerOf } from '../conversations/view.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { mayFire, offerGraph, stateAt } from './offers.js';
import { lockOffer, moveOffer } from './store.js';
import { viewOne } from './view-offer.js';

/**
 * One of the two people takes an offer to its end. Asked twice, it has happened once.
 * @throws Problem `not_found`, `not_allowed` for the other side, `offer_closed`, `offer_being_paid`
 */
export async function endOffer(ctx: Ctx, id: string, event: 'decline' | 'withdraw'): Promise<Offer> {
  const { tx, actor, now } = ctx;
  const offer = await lockOffer(tx, id);
  if (!offer) throw problem('not_found');
  const { to, by } = offerGraph.open[event]!;
  if (!mayFire(offer, actor.id, by))
    throw problem('not_allowed', event === 'decline' ? 'Only the buyer can decline.' : 'Only the seller can withdraw.');
  const isDone = stateAt(offer, now) === to;
  const moved = isDone ? offer : await moveOffer(tx, offer, event, { actor: actor.id, now });
  return viewOne(tx, moved, readerOf(ctx), now);
}
