import type { Effect } from '@parley/policy';
import { accountsById } from '../accounts/accounts.js';
import { readerOf } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { viewDecision } from '../publishing/decision-view.js';
import { publish, type GateCtx, type Judged } from '../publishing/publish.js';
import { approvedNeeds } from '../gigs/approved-needs.js';
import { insertLink } from './link-store.js';
import { hashOf, type LinkTokens } from './link-tokens.js';
import { linkStream, type LinkRow } from './links.js';
import { readTerms, type Standing, type Terms } from './terms.js';
import { urlOf, viewLink } from './view-link.js';
import { textOf } from './words.js';

const linkStanding: Standing = { days: 30, mostDays: 180 };

/** What the gate's answer makes of a link; null where the draft goes back. */
const linkStateAfter: Record<Effect, 'live' | 'held' | null> = {
  deliver: 'live',
  notice: 'live',
  mask: 'live',
  hold: 'held',
  bounce: null,
};

export type LinkDraft = {
  readonly terms: Terms;
  readonly knownFrom: string;
  readonly inviteeEmail?: string | undefined;
  readonly uses?: number | undefined;
  /** The visit in which the link is made; null where no browser is there. */
  readonly visit: string | null;
};

type Seller = { readonly id: string; readonly locale: string };
type MakeCtx = GateCtx & { readonly services: { readonly linkTokens: LinkTokens } };

/**
 * Makes an offer link. Its words are judged as between two people who both say that they know each other, because that is
 * who can claim it. A draft that comes back makes no link.
 * @throws Problem those of the gate
 */
export async function createLink(
  ctx: MakeCtx,
  seller: Seller,
  { terms, knownFrom, inviteeEmail, uses = 1, visit }: LinkDraft,
): Promise<{ readonly judged: Judged; readonly link: LinkRow | null }> {
  const { tx, ids, services } = ctx;
  const id = ids.next();
  const account = (await accountsById(tx, [seller.id])).get(seller.id);
  const judged = await publish(ctx, {
    author: seller,
    pair: null,
    side: 'seller',
    place: 'offer',
    text: textOf(terms),
    subject: { kind: 'offer_link', id },
    thread: null,
    facts: {
      relationship: { origin: 'claimed', messages: 0, orders: 0 },
      ...(account && { standing: { level: account.level, strikes: account.strikes } }),
    },
    event: ({ effect }) => ({
      stream: linkStream(id),
      kind: 'offer_link.made',
      data: { link: id, state: linkStateAfter[effect], uses, expires_at: terms.expires_at.toISOString() },
      audience: [seller.id],
    }),
  });
  const state = linkStateAfter[judged.decision.effect];
  if (state === null) return { judged, link: null };
  const link = await insertLink(tx, judged, {
    id,
    token: services.linkTokens.tokenOf(id),
    seller: seller.id,
    ...terms,
    known_from: knownFrom,
    invitee_hash: inviteeEmail === undefined ? null : services.linkTokens.hashOfAddress(inviteeEmail),
    made_in_visit: visit === null ? null : hashOf(visit),
    uses,
    state,
  });
  return { judged, link };
}

export const createOfferLinkEndpoint = endpoint(
  'createOfferLink',
  async (ctx, { body }) => {
    const { tx, actor, now, locale, services, visit } = ctx;
    const { known_from: knownFrom, invitee_email: inviteeEmail, uses, ...offer } = body;
    const approved = await approvedNeeds(tx, actor.id);
    const terms = readTerms(offer, { now, services, standing: linkStanding, approved });
    const { judged, link } = await createLink(ctx, actor, {
      terms,
      knownFrom,
      inviteeEmail,
      uses,
      visit: visit.keep(),
    });
    const { decision, decisionId } = judged;
    const rulebook = services.rulebooks.byHash(decision.rulebook);
    const token = link && services.linkTokens.tokenOf(link.id);
    return {
      status: 201,
      body: {
        id: link && link.id,
        url: token === null ? null : urlOf(ctx, token),
        token,
        state: linkStateAfter[decision.effect] ?? 'bounced',
        decision: viewDecision(decisionId, decision, locale, rulebook),
        link: link && (await viewLink(ctx, link, readerOf(ctx))),
      },
    };
  },
  { perMinute: 30 },
);
