import { readerOf } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { acceptOffer, lockOffer } from './store.js';
import { viewOne } from './view-offer.js';

export const acceptOfferEndpoint = endpoint('acceptOffer', async (ctx, { params }) => {
  const { tx, actor, now } = ctx;
  const offer = await lockOffer(tx, params.id);
  if (!offer) throw problem('not_found');
  const accepted = await acceptOffer(tx, offer, { by: actor.id, now });
  return { status: 200, body: await viewOne(tx, accepted, readerOf(ctx), now) };
});
