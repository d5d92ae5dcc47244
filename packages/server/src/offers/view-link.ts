import type { OfferLink, PublicOfferLink } from '@parley/contract';
import type { Decision } from '@parley/policy';
import { sql } from 'kysely';
import { accountsById, publicAccount } from '../accounts/accounts.js';
import type { Reader } from '../conversations/view.js';
import type { Tx } from '../platform/database/connect.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { toMoney } from '../platform/money.js';
import { guardWords } from '../relationships/guards/wording.js';
import { claimsOfLinks, type ClaimRow } from './claims.js';
import { linkStateAt, type LinkRow } from './links.js';
import { seenWords } from './words.js';

type Refused = { readonly code: string; readonly why: string };

/** Why a claim does not count as somebody brought, in words for one of the two. */
export const refusalOf = (
  { code }: Pick<ClaimRow, 'code'>,
  side: 'buyer' | 'seller',
  locale: Reader['locale'],
): { refused?: Refused } => (code === null ? {} : { refused: { code, why: guardWords[locale][code][side] } });

/** What a link says, as its seller or as anybody else reads it. */
export const termsOf = (
  link: LinkRow,
  decision: Decision,
  { mine, ...reader }: Pick<Reader, 'locale' | 'rulebookOf'> & { readonly mine: boolean },
): Pick<PublicOfferLink, 'title' | 'description' | 'masked' | 'price' | 'days' | 'revisions' | 'needs'> => ({
  ...seenWords({ title: link.title, description: link.description }, decision, { ...reader, mine }),
  price: toMoney({ minor: link.price_minor, currency: link.currency }),
  days: link.days,
  revisions: link.revisions,
  needs: [...link.needs],
});

export async function decisionsOf(tx: Tx, links: readonly LinkRow[]): Promise<ReadonlyMap<string, Decision>> {
  const { rows } = await sql<{ id: string; decision: Decision }>`
    select id, decision from decisions where id = any(${links.map((link) => link.decision_id)}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.decision]));
}

export const decisionOf = (decisions: ReadonlyMap<string, Decision>, { decision_id }: LinkRow): Decision => {
  const found = decisions.get(decision_id);
  if (!found) throw new Error('the decision about an offer link is gone');
  return found;
};

async function opensOf(tx: Tx, links: readonly LinkRow[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ link_id: string; opens: number }>`
    select link_id, count(*)::int as opens from offer_link_opens
    where link_id = any(${links.map((link) => link.id)}::uuid[]) group by link_id`.execute(tx);
  return new Map(rows.map((row) => [row.link_id, row.opens]));
}

type ViewCtx = Pick<Ctx, 'tx' | 'now' | 'services'>;

export const urlOf = ({ services }: Pick<ViewCtx, 'services'>, token: string) =>
  `${services.config.publicUrl}/o/${token}`;

/** Links as their seller sees them, with who claimed and bought. */
export async function viewLinks(ctx: ViewCtx, links: readonly LinkRow[], reader: Reader): Promise<OfferLink[]> {
  const { tx, now, services } = ctx;
  if (links.length === 0) return [];
  const decisions = await decisionsOf(tx, links);
  const opens = await opensOf(tx, links);
  const claims = await claimsOfLinks(
    tx,
    links.map((link) => link.id),
  );
  const people = await accountsById(
    tx,
    claims.map((claim) => claim.account_id),
  );
  return links.map((link) => {
    const token = services.linkTokens.tokenOf(link.id);
    return {
      id: link.id,
      url: urlOf(ctx, token),
      token,
      ...termsOf(link, decisionOf(decisions, link), { ...reader, mine: true }),
      state: linkStateAt(link, now),
      uses: link.uses,
      for_one_address: link.invitee_hash !== null,
      known_from: link.known_from,
      ...(link.decided_reason === null ? {} : { reason: link.decided_reason }),
      ...(link.decided_clause === null ? {} : { clause: link.decided_clause }),
      opens: opens.get(link.id) ?? 0,
      claims: claims
        .filter((claim) => claim.link_id === link.id)
        .flatMap((claim) => {
          const by = people.get(claim.account_id);
          if (!by) return [];
          return [
            {
              by: publicAccount(by),
              at: claim.at.toISOString(),
              offer: claim.offer_id,
              offer_state: claim.offer_state,
              order: claim.order_id,
              origin: claim.origin,
              ...refusalOf(claim, 'seller', reader.locale),
            },
          ];
        }),
      expires_at: link.expires_at.toISOString(),
      created_at: link.created_at.toISOString(),
    };
  });
}

export async function viewLink(ctx: ViewCtx, link: LinkRow, reader: Reader): Promise<OfferLink> {
  const [view] = await viewLinks(ctx, [link], reader);
  if (!view) throw new Error('an offer link has no view');
  return view;
}
