import { accountByAlias } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { foldOf } from '../relationships/log.js';
import { findBetween } from '../relationships/store.js';
import { checkReasonText } from '../publishing/check-reason.js';
import { insertDoubt } from './claim-doubts.js';
import { claimsBetween } from './claims.js';
import { doubtClaim } from './doubt-claim.js';

/** An agent has found something that speaks against a brought client. Another agent decides about it. */
export const questionRelationshipEndpoint = endpoint('questionRelationship', async (ctx, { body }) => {
  const { tx, actor, ids, now } = ctx;
  const reason = body.reason.trim();
  checkReasonText(reason);
  const [one, other] = [await accountByAlias(tx, body.between[0]!), await accountByAlias(tx, body.between[1]!)];
  const relationship = one && other && (await findBetween(tx, one.id, other.id));
  if (!relationship) throw problem('not_found', 'These two have nothing to do with each other.');
  if (actor.id === relationship.buyer || actor.id === relationship.seller)
    throw problem('not_allowed', 'This is a relationship of your own.');
  const { origin, link } = await foldOf(tx, relationship.id);
  const claim = (await claimsBetween(tx, relationship)).find(({ link_id }) => link_id === link);
  if ((origin !== 'brought' && origin !== 'claimed') || !claim)
    throw problem('not_now', 'No claim stands between these two.');
  const id = await doubtClaim(ctx, claim, [actor.id]);
  await insertDoubt(tx, { id: ids.next(), claim: claim.id, case: id, agent: actor.id, reason, at: now });
  return { status: 201, body: { case: id } };
});
