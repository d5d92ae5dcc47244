import { accountsById, publicAccount, type Account } from '../accounts/accounts.js';
import { openConversation } from '../conversations/open-conversation.js';
import { readerOf } from '../conversations/view.js';
import { append } from '../platform/events/append.js';
import { endpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { openCase } from '../publishing/open-case.js';
import { checkClaim, type ClaimAnswer } from '../relationships/guards/check-claim.js';
import { lockRelationship, recordRelationship, type NewRelationshipEvent } from '../relationships/log.js';
import { findOrMake } from '../relationships/store.js';
import { gatherFacts } from './claim-facts.js';
import { claimOf, insertClaim, type ClaimRow } from './claims.js';
import { linkOfToken } from './get-offer-link.js';
import { lockLink, useLink } from './link-store.js';
import { linkProblem, linkStateAt, linkStream, offerEndsAt, type LinkRow } from './links.js';
import { madeEvent } from './send-offer.js';
import { insertOffer, offerById } from './store.js';
import { refusalOf } from './view-link.js';
import { viewOne } from './view-offer.js';

/** How soon an agent looks at a claim that is in doubt. */
const lookWithinHours = 24;

/** What the two people's record says of a claim, so that whoever folds it comes to the same answer. */
function happened(answer: ClaimAnswer, claim: string, link: string): NewRelationshipEvent[] {
  const claimed: NewRelationshipEvent = { kind: 'relationship.claimed', claim, link };
  if (answer.outcome === 'accepted') return [claimed];
  const { code } = answer;
  return answer.outcome === 'questions'
    ? [claimed, { kind: 'relationship.claim_questioned', claim, code }]
    : [{ kind: 'relationship.claim_refused', claim, link, code }];
}

/** The buyer's side of a link: one relationship, one conversation, one offer, and the record of what was known. */
async function claim(ctx: Ctx, link: LinkRow, seller: Account, knownFrom: string): Promise<ClaimRow> {
  const { tx, actor, ids, now, visit } = ctx;
  const pair = { buyer: actor.id, seller: seller.id };
  const relationship = await findOrMake(tx, pair, { ids, now, met: false });
  if (relationship.buyer !== actor.id) throw problem('sides_fixed');
  await lockRelationship(tx, relationship.id);
  const { facts, trail } = await gatherFacts(ctx, link, relationship);
  const answer = checkClaim(facts);
  // Of what stops a claim, all but whose it is is told from the link itself before.
  if (answer.outcome === 'stops') throw problem(answer.code === 'own_link' ? 'own_offer' : 'wrong_invitee');

  const { outcome } = answer;
  const id = ids.next();
  const code = answer.outcome === 'accepted' ? null : answer.code;
  const { origin } = await recordRelationship(tx, relationship, happened(answer, id, link.id), {
    actor: actor.id,
    at: now,
  });
  const conversation = await openConversation(ctx, actor, seller);
  const offer = await insertOffer(tx, {
    id: ids.next(),
    ...pair,
    conversation_id: conversation.id,
    message_id: null,
    gig_id: null,
    package: null,
    link_id: link.id,
    title: link.title,
    description: link.description,
    price_minor: link.price_minor,
    currency: link.currency,
    days: link.days,
    revisions: link.revisions,
    needs: link.needs,
    decision_id: link.decision_id,
    expires_at: offerEndsAt(link, now),
    state: 'open',
    created_at: now,
  });
  await useLink(tx, link.id, now);
  await insertClaim(tx, {
    id,
    link: link.id,
    account: actor.id,
    offer: offer.id,
    knownFrom,
    visit: visit.known,
    trail,
    facts,
    outcome,
    code,
  });
  if (outcome === 'questions')
    await openCase(ctx, {
      queue: 'claims',
      subject: { kind: 'claim', id },
      author: seller.id,
      other: actor.id,
      dueAt: new Date(now.getTime() + lookWithinHours * 3_600_000),
    });
  await append(tx, [
    {
      stream: linkStream(link.id),
      kind: 'offer_link.claimed',
      data: { link: link.id, claim: id, offer: offer.id, outcome, code },
      actor: actor.id,
      audience: [seller.id],
      at: now,
    },
    madeEvent(offer, now),
  ]);
  return {
    id,
    link_id: link.id,
    account_id: actor.id,
    offer_id: offer.id,
    at: now,
    outcome,
    code,
    offer_state: offer.state,
    order_id: null,
    origin,
  };
}

export const claimOfferLinkEndpoint = endpoint(
  'claimOfferLink',
  async (ctx, { params, body }) => {
    const { tx, actor, now, locale, services } = ctx;
    const { id, seller: sellerId } = await linkOfToken(tx, services.linkTokens, params.token);
    if (sellerId === actor.id) throw problem('own_offer');
    const link = await lockLink(tx, id);
    const seller = (await accountsById(tx, [sellerId])).get(sellerId);
    if (!link || !seller) throw problem('not_found');
    const before = await claimOf(tx, link.id, actor.id);
    const fault = before ? undefined : linkProblem(linkStateAt(link, now));
    if (fault) throw fault;
    const made = before ?? (await claim(ctx, link, seller, body.known_from));
    const offer = await offerById(tx, made.offer_id);
    if (!offer) throw new Error('the offer of a claim is gone');
    return {
      status: before ? 200 : 201,
      body: {
        offer: await viewOne(tx, offer, readerOf(ctx), now),
        relationship: {
          with: publicAccount(seller),
          origin: made.origin,
          ...refusalOf(made, 'buyer', locale),
        },
      },
    };
  },
  { perMinute: 30 },
);
