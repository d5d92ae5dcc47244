import { endpoint } from '../platform/http/endpoint.js';
import { endOffer } from './end-offer.js';

export const withdrawOfferEndpoint = endpoint('withdrawOffer', async (ctx, { params }) => ({
  status: 200,
  body: await endOffer(ctx, params.id, 'withdraw'),
}));
