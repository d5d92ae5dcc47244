import { accountsById, publicAccount } from '../accounts/accounts.js';
import type { Db } from '../platform/database/connect.js';
import { openEndpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { noteLook } from '../relationships/touches.js';
import { claimOf } from './claims.js';
import { linkByToken, noteOpen } from './link-store.js';
import { linkProblem, linkStateAt, type LinkRow } from './links.js';
import type { LinkTokens } from './link-tokens.js';
import { decisionOf, decisionsOf, termsOf } from './view-link.js';
import { linkMeans } from './wording.js';
import type { Tx } from '../platform/database/connect.js';

declare module '../platform/http/endpoint.js' {
  interface Services {
    /** For what a reading request must write: its own transaction reads only. */
    readonly db: Db;
  }
}

/** The link that a token is of. @throws Problem `not_found`, for a forged one without asking the database */
export async function linkOfToken(tx: Tx, tokens: LinkTokens, token: string): Promise<LinkRow> {
  const link = tokens.isOurs(token) ? await linkByToken(tx, token) : undefined;
  if (!link) throw problem('not_found', 'There is no such offer link.');
  return link;
}

export const getOfferLinkEndpoint = openEndpoint(
  'getOfferLink',
  async (ctx, { params, query }) => {
    const { tx, actor, now, locale, services, visit } = ctx;
    const link = await linkOfToken(tx, services.linkTokens, params.token);
    const own = actor?.id === link.seller;
    const claim = actor ? await claimOf(tx, link.id, actor.id) : undefined;
    const state = linkStateAt(link, now);
    // Its seller sees it in every state, and whoever claimed it in time finds their offer by it.
    const fault = own || claim ? undefined : linkProblem(state);
    if (fault) throw fault;
    const seller = (await accountsById(tx, [link.seller])).get(link.seller);
    if (!seller) throw problem('not_found');
    if (!own) {
      const open = { link: link.id, visit: visit.keep(), via: query.via ?? 'direct', now };
      ctx.afterCommit(() => services.db.transaction().execute((later) => noteOpen(later, open)));
      noteLook(ctx, { seller: link.seller, gig: null, via: 'offer_link' });
    }
    const reader = { locale, rulebookOf: services.rulebooks.byHash, mine: own };
    return {
      status: 200,
      body: {
        ...termsOf(link, decisionOf(await decisionsOf(tx, [link]), link), reader),
        seller: publicAccount(seller),
        state,
        own,
        for_one_address: link.invitee_hash !== null,
        claimed: claim?.offer_id ?? null,
        what_it_means: linkMeans[locale](seller.alias),
        expires_at: link.expires_at.toISOString(),
      },
    };
  },
  { perMinute: 240 },
);
