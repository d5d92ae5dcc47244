import type { Decision, Need } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import { isJudged, type Judged } from '../publishing/publish.js';
import type { GigContent, GigState, NeedWhy } from './gigs.js';

export type VersionState = 'passed' | 'held' | 'returned' | 'withheld';
export type NeedState = 'pending' | 'approved' | 'refused' | 'revoked';
export type NeedRow = {
  readonly need: Need;
  readonly why: string;
  readonly state: NeedState;
  readonly reason: string | null;
};

export type GigRow = {
  readonly id: string;
  readonly seller: string;
  readonly version: number;
  readonly state: GigState;
  readonly written: GigContent;
  readonly shown: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  /** The content of the version on show, as it was written. */
  readonly shown_content: GigContent | null;
  readonly needs: readonly NeedRow[];
};

export type VersionRow = {
  readonly id: string;
  readonly gig_id: string;
  readonly decision_id: string;
  readonly state: VersionState;
  readonly content: GigContent;
  readonly at: Date;
  readonly decided_clause: string | null;
  readonly decided_reason: string | null;
  readonly decided_at: Date | null;
  readonly text: string;
  readonly decision: Decision;
};

const read = async (tx: Tx, rest: RawBuilder<unknown>): Promise<GigRow[]> =>
  (
    await sql<GigRow>`
    select g.id, g.seller, g.version, g.state, g.written, g.shown, g.created_at, g.updated_at, v.content as shown_content,
      coalesce((select jsonb_agg(jsonb_build_object('need', n.need, 'why', n.why, 'state', n.state, 'reason', n.reason)
        order by n.need) from gig_needs n where n.gig_id = g.id), '[]') as needs
    from gigs g left join gig_versions v on v.id = g.shown ${rest}`.execute(tx)
  ).rows;

export const gigById = async (tx: Tx, id: string): Promise<GigRow | undefined> =>
  (await read(tx, sql`where g.id = ${id}`))[0];

/** As `gigById`, and nobody else changes the gig until this transaction ends. */
export const lockGig = async (tx: Tx, id: string): Promise<GigRow | undefined> =>
  (await read(tx, sql`where g.id = ${id} for update of g`))[0];

export const isSellerOf = async (tx: Tx, account: string, gig: string): Promise<boolean> =>
  (await sql`select from gigs where id = ${gig} and seller = ${account}`.execute(tx)).rows.length > 0;

export type MinePage = {
  readonly seller: string;
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** A seller's gigs, last changed first. */
export const minePage = (tx: Tx, { seller, after, limit }: MinePage): Promise<GigRow[]> =>
  read(
    tx,
    sql`where g.seller = ${seller} ${after ? sql`and (g.updated_at, g.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      order by g.updated_at desc, g.id desc limit ${limit}`,
  );

/** The versions that were last submitted, by gig. */
export async function lastVersions(tx: Tx, gigs: readonly string[]): Promise<ReadonlyMap<string, VersionRow>> {
  const { rows } = await sql<VersionRow>`
    select v.*, t.body as text, d.decision from gigs g join gig_versions v on v.id = g.last
    join decisions d on d.id = v.decision_id join texts t on t.id = d.text_id
    where g.id = any(${[...gigs]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.gig_id, row]));
}

export async function insertGig(
  tx: Tx,
  { id, seller, written, at }: { id: string; seller: string; written: GigContent; at: Date },
): Promise<void> {
  await sql`insert into gigs (id, seller, state, written, created_at, updated_at)
    values (${id}, ${seller}, 'draft', ${JSON.stringify(written)}, ${at}, ${at})`.execute(tx);
}

export type Change = {
  readonly state?: GigState;
  readonly written?: GigContent;
  readonly shown?: string;
  readonly last?: string;
};

/** Changes a gig that is locked, and counts the change. */
export async function changeGig(tx: Tx, id: string, { state, written, shown, last }: Change, at: Date): Promise<void> {
  await sql`update gigs set version = version + 1, updated_at = greatest(updated_at, ${at}),
    state = coalesce(${state ?? null}, state),
    written = coalesce(${written ? JSON.stringify(written) : null}::jsonb, written),
    shown = coalesce(${shown ?? null}::uuid, shown), last = coalesce(${last ?? null}::uuid, last)
    where id = ${id}`.execute(tx);
}

/** Keeps a text that the gate has judged, with its content. */
export async function insertVersion(
  tx: Tx,
  judged: Judged,
  of: { id: string; gig: string; state: VersionState; content: GigContent; shown: GigContent | null },
): Promise<void> {
  if (!isJudged(judged)) throw new Error('a gig that the gate has not judged was not written');
  await sql`insert into gig_versions (id, gig_id, decision_id, state, content, public, at)
    values (${of.id}, ${of.gig}, ${judged.decisionId}, ${of.state}, ${JSON.stringify(of.content)},
      ${of.shown ? JSON.stringify(of.shown) : null}, ${judged.at})`.execute(tx);
}

/** Settles what an agent decided about a held version; false where it was not held any more. */
export async function settleVersion(
  tx: Tx,
  id: string,
  to: { state: 'passed' | 'withheld'; shown: GigContent | null; clause: string; reason: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`update gig_versions set state = ${to.state},
      public = ${to.shown ? JSON.stringify(to.shown) : null}, decided_clause = ${to.clause},
      decided_reason = ${to.reason}, decided_at = ${to.at}
    where id = ${id} and state = 'held' returning 1`.execute(tx);
  return rows.length > 0;
}

export async function versionOfDecision(tx: Tx, decision: string): Promise<VersionRow | undefined> {
  const { rows } = await sql<VersionRow>`
    select v.*, t.body as text, d.decision from gig_versions v
    join decisions d on d.id = v.decision_id join texts t on t.id = d.text_id
    where v.decision_id = ${decision}`.execute(tx);
  return rows[0];
}

/**
 * Declares what a gig needs. What is approved stays approved; a new need, and a refused one that is explained anew, waits
 * for an agent; so does one that was taken back. What is not declared any more is forgotten unless it was looked at: it is not approved twice.
 */
export async function declareNeeds(tx: Tx, gig: string, needs: readonly NeedWhy[]): Promise<void> {
  const [names, whys] = [needs.map(({ need }) => need), needs.map(({ why }) => why)];
  await sql`
    with gone as (delete from gig_needs where gig_id = ${gig} and state = 'pending' and need <> all(${names}::text[]))
    insert into gig_needs (gig_id, need, why, state)
    select ${gig}, d.need, d.why, 'pending' from unnest(${names}::text[], ${whys}::text[]) d (need, why)
    on conflict (gig_id, need) do update set why = excluded.why,
      state = case when gig_needs.state in ('refused', 'revoked') and gig_needs.why <> excluded.why then 'pending' else gig_needs.state end,
      decided_at = case when gig_needs.state in ('refused', 'revoked') and gig_needs.why <> excluded.why then null else gig_needs.decided_at end`.execute(
    tx,
  );
}

/** Decides every need that waits, or that was refused. */
export async function decideAll(
  tx: Tx,
  gig: string,
  from: 'pending' | 'refused',
  to: { state: 'approved' | 'refused'; reason: string; by: string; at: Date },
): Promise<Need[]> {
  const { rows } = await sql<{ need: Need }>`
    update gig_needs set state = ${to.state}, reason = ${to.reason}, decided_by = ${to.by}, decided_at = ${to.at}
    where gig_id = ${gig} and state = ${from} returning need`.execute(tx);
  return rows.map(({ need }) => need);
}

/** The content of the version on show, as others see it. */
export async function publicContentOf(tx: Tx, { id }: Pick<GigRow, 'id'>): Promise<GigContent> {
  const { rows } = await sql<{ public: GigContent }>`
    select v.public from gigs g join gig_versions v on v.id = g.shown where g.id = ${id}`.execute(tx);
  const found = rows[0];
  if (!found) throw new Error('a gig that was on show has nothing to show');
  return found.public;
}
