import { endpoint } from '../platform/http/endpoint.js';
import { checkVersion, etag } from '../platform/http/version.js';
import { lockedGig, refuseFaults } from './create-gig.js';
import { changeGig } from './store.js';
import { submitGig } from './submit-gig.js';
import { viewMyGig } from './view.js';
import { writeContent } from './write-content.js';

export const updateGigEndpoint = endpoint(
  'updateGig',
  async (ctx, { params, body }) => {
    const { tx, actor, now } = ctx;
    const gig = await lockedGig(tx, params.id);
    checkVersion(ctx, gig.version);
    const { publish = gig.state === 'live' || gig.state === 'in_review', ...edits } = body;
    const written = writeContent(gig.written, edits);
    refuseFaults(written);
    await changeGig(tx, gig.id, { written }, now);
    if (publish) await submitGig(ctx, { ...gig, written }, actor.locale);
    const view = await viewMyGig(ctx, await lockedGig(tx, gig.id));
    return { status: 200, body: view, headers: etag(view.version) };
  },
  { perMinute: 240 },
);
