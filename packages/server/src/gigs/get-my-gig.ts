import { endpoint } from '../platform/http/endpoint.js';
import { etag } from '../platform/http/version.js';
import { gigById } from './store.js';
import { viewMyGig } from './view.js';

export const getMyGigEndpoint = endpoint('getMyGig', async (ctx, { params }) => {
  const body = await viewMyGig(ctx, await gigById(ctx.tx, params.id));
  return { status: 200, body, headers: etag(body.version) };
});
