import { readerOf } from '../conversations/view.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { linkStream } from './links.js';
import { lockLink, revokeLink } from './link-store.js';
import { viewLink } from './view-link.js';

export const revokeOfferLinkEndpoint = endpoint('revokeOfferLink', async (ctx, { params }) => {
  const { tx, actor, now } = ctx;
  const link = await lockLink(tx, params.id);
  if (!link) throw problem('not_found');
  const isOver = link.state === 'revoked' || link.state === 'withheld';
  if (!isOver) {
    await revokeLink(tx, link.id, now);
    await append(tx, [
      {
        stream: linkStream(link.id),
        kind: 'offer_link.revoked',
        data: { link: link.id },
        actor: actor.id,
        audience: [actor.id],
        at: now,
      },
    ]);
  }
  const taken = isOver ? link : { ...link, state: 'revoked' as const, changed_at: now };
  return { status: 200, body: await viewLink(ctx, taken, readerOf(ctx)) };
});
