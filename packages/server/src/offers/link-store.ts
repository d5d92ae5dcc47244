import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import { isJudged, type Judged } from '../publishing/publish.js';
import type { Ruling } from '../publishing/ruling.js';
import { hashOf } from './link-tokens.js';
import type { LinkRow } from './links.js';

type Stored = Omit<LinkRow, 'price_minor'> & { readonly price_minor: string };

const columns = sql`l.id, l.seller, l.title, l.description, l.price_minor, l.currency, l.days, l.revisions, l.needs,
  l.decision_id, l.known_from, l.invitee_hash, l.made_in_visit, l.uses, l.used, l.state, l.decided_clause, l.decided_reason, l.posted_here_at, l.expires_at, l.created_at,
  l.changed_at`;

const read = async (tx: Db | Tx, rest: RawBuilder<unknown>): Promise<LinkRow[]> => {
  const { rows } = await sql<Stored>`select ${columns} from offer_links l ${rest}`.execute(tx);
  return rows.map((row) => ({ ...row, price_minor: BigInt(row.price_minor) }));
};

export const linkById = async (tx: Db | Tx, id: string): Promise<LinkRow | undefined> =>
  (await read(tx, sql`where l.id = ${id}`))[0];

export const linkByToken = async (tx: Db | Tx, token: string): Promise<LinkRow | undefined> =>
  (await read(tx, sql`where l.token_hash = ${hashOf(token)}`))[0];

/** Takes a link for this transaction: of two who claim its last use at once the second waits for the first. */
export const lockLink = async (tx: Tx, id: string): Promise<LinkRow | undefined> =>
  (await read(tx, sql`where l.id = ${id} for update`))[0];

export const isLinkOf = async (tx: Db | Tx, seller: string, id: string): Promise<boolean> =>
  (await read(tx, sql`where l.id = ${id} and l.seller = ${seller}`)).length > 0;

export type LinksPage = {
  readonly seller: string;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

export const linksPage = (tx: Tx, { seller, before, limit }: LinksPage): Promise<LinkRow[]> =>
  read(
    tx,
    sql`where l.seller = ${seller}
      ${before === null ? sql`` : sql`and (l.created_at, l.id) < (${before.at}::timestamptz, ${before.id}::uuid)`}
      order by l.created_at desc, l.id desc limit ${limit}`,
  );

export type NewLink = Omit<
  LinkRow,
  'used' | 'changed_at' | 'decision_id' | 'created_at' | 'decided_clause' | 'decided_reason' | 'posted_here_at'
> & { readonly token: string };

/** Writes a link whose words the gate has judged, and answers it as stored. */
export async function insertLink(tx: Tx, judged: Judged, { token, ...link }: NewLink): Promise<LinkRow> {
  if (!isJudged(judged)) throw new Error('an offer link that the gate has not judged was not written');
  await sql`
    insert into offer_links (id, token_hash, seller, title, description, price_minor, currency, days, revisions, needs,
      decision_id, known_from, invitee_hash, made_in_visit, uses, state, expires_at, created_at, changed_at)
    values (${link.id}, ${hashOf(token)}, ${link.seller}, ${link.title}, ${link.description}, ${link.price_minor},
      ${link.currency}, ${link.days}, ${link.revisions}, ${[...link.needs]}::text[], ${judged.decisionId},
      ${link.known_from}, ${link.invitee_hash}, ${link.made_in_visit}, ${link.uses}, ${link.state}, ${link.expires_at},
      ${judged.at}, ${judged.at})`.execute(tx);
  const { decisionId: decision_id, at } = judged;
  const undecided = { decided_clause: null, decided_reason: null };
  return { ...link, ...undecided, posted_here_at: null, used: 0, decision_id, created_at: at, changed_at: at };
}

export const revokeLink = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await sql`update offer_links set state = 'revoked', changed_at = ${now} where id = ${id}`.execute(tx);
};

/** Opens a held link, or keeps it closed, with the clause and reason that its seller reads. */
export const settleLink = async (tx: Tx, id: string, { release, clause, reason, at }: Ruling): Promise<void> => {
  await sql`
    update offer_links set state = ${release ? 'live' : 'withheld'}, decided_clause = ${clause},
      decided_reason = ${reason}, changed_at = ${at}
    where id = ${id}`.execute(tx);
};

export const useLink = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await sql`update offer_links set used = used + 1, changed_at = ${now} where id = ${id}`.execute(tx);
};

export type Arrival = 'direct' | 'outside' | 'inside';

/** Notes that a visit opened a link; the first time counts, and how it came there then. */
export const noteOpen = async (
  tx: Tx,
  {
    link,
    visit,
    via,
    now,
  }: { readonly link: string; readonly visit: string; readonly via: Arrival; readonly now: Date },
): Promise<void> => {
  await sql`
    insert into offer_link_opens (link_id, visit, via, at) values (${link}, ${hashOf(visit)}, ${via}, ${now})
    on conflict do nothing`.execute(tx);
};

/** How a visit came to a link when it first opened it; undefined where it did not. */
export async function arrivalOf(tx: Tx, link: string, visit: string): Promise<Arrival | undefined> {
  const { rows } = await sql<{ via: Arrival }>`
    select via from offer_link_opens where link_id = ${link} and visit = ${hashOf(visit)}`.execute(tx);
  return rows[0]?.via;
}
