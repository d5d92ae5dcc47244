import { accountsById } from '../accounts/accounts.js';
import { checkReason } from '../clearances/reasoned.js';
import { revokeNeed } from '../gigs/revoke-need.js';
import { lockGig } from '../gigs/store.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { giveStatement } from '../statements/give-statement.js';
import { factsOfNeeds } from './wording.js';

/** An agent takes back a need that was approved. Orders that were bought before keep it; its seller reads why. */
export const revokeNeedEndpoint = endpoint('revokeNeed', async (ctx, { params, body }) => {
  const { tx, actor, now } = ctx;
  const gig = await lockGig(tx, params.id);
  if (!gig) throw problem('not_found');
  if (gig.seller === actor.id) throw problem('not_allowed', 'This gig is your own.');
  checkReason(ctx, body);
  const event = await revokeNeed(tx, gig, body.need, { by: actor.id, at: now, reason: body.reason });
  if (!event) throw problem('need_not_in_force');
  const seller = (await accountsById(tx, [gig.seller])).get(gig.seller);
  await giveStatement(ctx, {
    kind: 'need_revoked',
    account: gig.seller,
    other: null,
    subject: { kind: 'gig_needs', id: gig.id },
    facts: factsOfNeeds(gig.written.title ?? '', [{ need: body.need }], seller?.locale ?? 'en'),
    detectedByMachine: false,
    decidedBy: actor.id,
    clause: body.clause,
    reason: body.reason,
    from: now,
    until: null,
  });
  await append(tx, [event]);
  return { status: 200, body: { id: gig.id, need: body.need, state: 'revoked' } };
});
