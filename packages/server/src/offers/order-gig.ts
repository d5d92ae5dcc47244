import { readerOf } from '../conversations/view.js';
import { liveGig } from '../gigs/live-gig.js';
import { packageNamed } from '../gigs/gigs.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { findBetween } from '../relationships/store.js';
import type { OfferRow } from './offers.js';
import { madeEvent } from './send-offer.js';
import { insertOffer, unpaidOfGig } from './store.js';
import { viewOne } from './view-offer.js';

const daysToPay = 7;

const sameTerms = (offer: OfferRow, asked: OfferRow): boolean =>
  offer.price_minor === asked.price_minor &&
  offer.currency === asked.currency &&
  offer.days === asked.days &&
  offer.revisions === asked.revisions &&
  offer.title === asked.title &&
  offer.description === asked.description &&
  offer.needs.join() === asked.needs.join();

/**
 * Orders a package of a gig: an offer at list price that is accepted from the start and waits for its payment. Ordered
 * again before it is paid, and still the same, it is the same offer.
 */
export const orderGigEndpoint = endpoint(
  'orderGig',
  async (ctx, { params, body }) => {
    const { tx, actor, ids, now } = ctx;
    const gig = await liveGig(tx, params.id);
    if (!gig) throw problem('not_found', 'There is no such gig, or it is not for sale now.');
    if (gig.seller === actor.id) throw problem('own_offer');
    const chosen = packageNamed(gig.packages, body.package);
    if (!chosen)
      throw problem('invalid_input', undefined, {
        places: [{ path: 'body.package', reason: `must be one of ${gig.packages.map(({ name }) => name).join(', ')}` }],
      });
    const met = await findBetween(tx, actor.id, gig.seller);
    if (met && met.buyer !== actor.id) throw problem('sides_fixed');

    const asked: OfferRow = {
      id: ids.next(),
      seller: gig.seller,
      buyer: actor.id,
      conversation_id: null,
      message_id: null,
      gig_id: gig.id,
      package: chosen.name,
      link_id: null,
      title: gig.title,
      description: chosen.description ?? '',
      price_minor: BigInt(chosen.price.amount),
      currency: chosen.price.currency,
      days: chosen.days,
      revisions: chosen.revisions,
      needs: gig.needs,
      decision_id: null,
      expires_at: new Date(now.getTime() + daysToPay * 86_400_000),
      state: 'accepted',
      pay_by: null,
      paying: false,
      order_id: null,
      created_at: now,
      changed_at: now,
    };
    const waiting = (await unpaidOfGig(tx, asked, now)).find((offer) => sameTerms(offer, asked));
    const offer = waiting ?? (await insertOffer(tx, asked));
    if (!waiting) await append(tx, [{ ...madeEvent(offer, now), actor: actor.id }]);
    return { status: 201, body: await viewOne(tx, offer, readerOf(ctx), now) };
  },
  { perMinute: 60 },
);
