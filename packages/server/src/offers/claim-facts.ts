import { sql } from 'kysely';
import { hasConfirmedEmail } from '../accounts/has-email.js';
import { accountsWithMailboxOf } from '../accounts/same-mailbox.js';
import type { Ctx } from '../platform/http/endpoint.js';
import type { ClaimFacts } from '../relationships/guards/guard.js';
import type { RelationshipRow } from '../relationships/store.js';
import { shareDevice, touchesOf, type Touch, type Via } from '../relationships/touches.js';
import { arrivalOf } from './link-store.js';
import { hashOf } from './link-tokens.js';
import type { LinkRow } from './links.js';

/** Ways of finding a seller that are ways of this place. */
const foundHere: readonly Via[] = ['search', 'listing', 'community'];

type Counts = {
  readonly conversations: number;
  readonly orders: number;
  readonly offers: number;
  readonly same_visit: boolean;
  readonly twin_dealt: boolean;
  readonly last_day: number;
  readonly last_month: number;
};

export type Gathered = { readonly facts: ClaimFacts; readonly trail: readonly Touch[] };

/**
 * All that may count against a claim, as it is at this moment. The link and the relationship must be locked. Whoever
 * already came by a link is not asked again whether they met here: what they did since is no meeting.
 */
export async function gatherFacts(
  { tx, actor, now, visit, services }: Pick<Ctx, 'tx' | 'actor' | 'now' | 'visit' | 'services'>,
  link: LinkRow,
  relationship: RelationshipRow,
): Promise<Gathered> {
  const seen = visit.known === null ? [] : await touchesOf(tx, { visit: visit.known }, link.seller);
  const trail = [...(await touchesOf(tx, { account: actor.id }, link.seller)), ...seen].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
  const arrival = visit.known === null ? undefined : await arrivalOf(tx, link.id, visit.known);
  const visitHash = visit.known === null ? null : hashOf(visit.known);
  const twins = await accountsWithMailboxOf(tx, actor.id);
  const { rows } = await sql<Counts>`
    select
      (select count(*)::int from conversations c where c.relationship_id = ${relationship.id}) as conversations,
      (select r.orders from relationships r where r.id = ${relationship.id}) as orders,
      (select count(*)::int from offers o
        where (o.buyer, o.seller) in ((${actor.id}, ${link.seller}), (${link.seller}, ${actor.id}))) as offers,
      exists (select from offer_links l where l.seller = ${link.seller} and l.made_in_visit = ${visitHash}) as same_visit,
      exists (select from relationships r where r.seller = ${link.seller} and r.buyer = any(${twins}::uuid[])) as twin_dealt,
      (select count(*)::int from offer_link_claims c join offer_links l on l.id = c.link_id
        where l.seller = ${link.seller} and c.at > ${now}::timestamptz - interval '1 day') as last_day,
      (select count(*)::int from offer_link_claims c join offer_links l on l.id = c.link_id
        where l.seller = ${link.seller} and c.at > ${now}::timestamptz - interval '30 days') as last_month`.execute(tx);
  const counts = rows[0]!;
  const isFromOutside = relationship.origin === 'claimed' || relationship.origin === 'brought';
  const invitee = link.invitee_hash;
  const found = isFromOutside ? undefined : trail.find(({ via }) => foundHere.includes(via));
  const facts: ClaimFacts = {
    now,
    link: {
      madeAt: link.created_at,
      expiresAt: link.expires_at,
      revokedAt: link.state === 'revoked' ? link.changed_at : null,
      usesLeft: link.uses - link.used,
      isForClaimant:
        invitee &&
        (await hasConfirmedEmail(tx, actor.id, (email) => services.linkTokens.hashOfAddress(email).equals(invitee))),
      postedHereAt: link.posted_here_at,
    },
    openedFromHere: arrival === 'inside',
    // A second account with the seller's own mailbox is the seller.
    isOwnLink: actor.id === link.seller || twins.includes(link.seller),
    before: isFromOutside
      ? { conversations: 0, orders: 0, offers: 0 }
      : { conversations: counts.conversations, orders: counts.orders, offers: counts.offers },
    firstFound: found ? { at: found.at, via: found.via } : null,
    sharesDevice: counts.same_visit || (await shareDevice(tx, actor.id, link.seller, visit.known)),
    // Known only when the payment comes: `orders/settle-payment.ts` asks again.
    sharesInstrument: false,
    emailDealtBefore: !isFromOutside && counts.twin_dealt,
    claimsOfSellerLastDay: counts.last_day,
    claimsOfSellerLastMonth: counts.last_month,
  };
  return { facts, trail };
}
