import { readerOf } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { offerById } from './store.js';
import { viewOne } from './view-offer.js';

export const getOfferEndpoint = endpoint('getOffer', async (ctx, { params }) => {
  const offer = await offerById(ctx.tx, params.id);
  if (!offer) throw problem('not_found');
  return { status: 200, body: await viewOne(ctx.tx, offer, readerOf(ctx), ctx.now) };
});
