import { append } from '../platform/events/append.js';
import { endpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkVersion, etag } from '../platform/http/version.js';
import { lockedGig } from './create-gig.js';
import { gigGraph, streamOf, type GigEvent } from './gigs.js';
import { hideFromSearch, showInSearch } from './index-gig.js';
import { changeGig, publicContentOf, type GigRow } from './store.js';
import { submitGig } from './submit-gig.js';
import { viewMyGig } from './view.js';

const told = ({ tx, actor, now }: Ctx, { id }: GigRow, kind: string) =>
  append(tx, [{ stream: streamOf(id), kind, data: { gig: id }, actor: actor.id, audience: [actor.id], at: now }]);

const fire: Record<GigEvent, (ctx: Ctx, gig: GigRow) => Promise<void>> = {
  submit: (ctx, gig) => submitGig(ctx, gig, ctx.actor.locale),
  pause: async (ctx, gig) => {
    await changeGig(ctx.tx, gig.id, { state: 'paused' }, ctx.now);
    await hideFromSearch(ctx.tx, gig.id);
    await told(ctx, gig, 'gig.paused');
  },
  resume: async (ctx, gig) => {
    const content = await publicContentOf(ctx.tx, gig);
    await changeGig(ctx.tx, gig.id, { state: 'live' }, ctx.now);
    await showInSearch(ctx.tx, { id: gig.id, seller: gig.seller, content, at: ctx.now });
    await told(ctx, gig, 'gig.resumed');
  },
};

export const setGigStateEndpoint = endpoint(
  'setGigState',
  async (ctx, { params, body: { event } }) => {
    const gig = await lockedGig(ctx.tx, params.id);
    checkVersion(ctx, gig.version);
    const may = gigGraph[gig.state];
    if (!may.includes(event))
      throw problem('not_now', `A gig that is ${gig.state.replace('_', ' ')} takes ${may.join(' or ')}, not ${event}.`);
    await fire[event](ctx, gig);
    const view = await viewMyGig(ctx, await lockedGig(ctx.tx, gig.id));
    return { status: 200, body: view, headers: etag(view.version) };
  },
  { perMinute: 60 },
);
