import { endpoint } from '../platform/http/endpoint.js';
import { etag } from '../platform/http/version.js';
import { profileOf } from './profiles-store.js';
import { viewMyProfile } from './view-profile.js';

export const getMyProfileEndpoint = endpoint('getMyProfile', async (ctx) => {
  const body = await viewMyProfile(ctx, await profileOf(ctx.tx, ctx.actor.id));
  return { status: 200, body, headers: etag(body.version) };
});
