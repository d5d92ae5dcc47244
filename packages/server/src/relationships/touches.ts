import { createHash } from 'node:crypto';
import type { vias } from '@parley/contract';
import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Actor, Ctx } from '../platform/http/endpoint.js';
import { visitDays } from '../platform/http/visit.js';
import type { Ids } from '../platform/ids.js';

export type Via = (typeof vias)[number];

/** The first look of somebody at a seller, by one way of coming there. */
export type Touch = {
  readonly via: Via;
  readonly at: Date;
  /** The gig that was looked at; null for the seller's own page or an offer. */
  readonly gig: string | null;
};

/** Who looks: an account, or a visit without one, by the word of its cookie. */
export type Visitor = { readonly account: string } | { readonly visit: string };

const wordOf = (visit: string) => createHash('sha256').update(visit).digest();

type Look = { readonly seller: string; readonly gig: string | null; readonly via: Via };

/** Records that somebody looked at a seller or a gig of theirs; of each way of coming there the first look is kept. */
export async function recordTouch(
  tx: Tx,
  visitor: Visitor,
  { seller, gig, via }: Look,
  { ids, now }: { readonly ids: Ids; readonly now: Date },
): Promise<void> {
  if ('account' in visitor) {
    await sql`
      insert into touches (account_id, seller, gig_id, via, at)
      select ${visitor.account}, ${seller}, ${gig}, ${via}, ${now} where ${visitor.account}::uuid <> ${seller}::uuid
      on conflict (account_id, seller, via) where account_id is not null do nothing`.execute(tx);
    return;
  }
  await sql`
    with seen as (
      insert into visits (id, word, seen_at) values (${ids.next()}, ${wordOf(visitor.visit)}, ${now})
      on conflict (word) do update set seen_at = greatest(visits.seen_at, excluded.seen_at) returning id
    )
    insert into touches (visit_id, seller, gig_id, via, at) select id, ${seller}, ${gig}, ${via}, ${now} from seen
    on conflict (visit_id, seller, via) where visit_id is not null do nothing`.execute(tx);
}

/** Records the look of a reading request once its answer is known: its own transaction reads only. */
export function noteLook(
  ctx: Pick<Ctx<Actor | null>, 'actor' | 'visit' | 'ids' | 'now' | 'afterCommit'> & {
    readonly services: { readonly db: Db };
  },
  look: Look,
): void {
  const { actor, visit, ids, now, services } = ctx;
  const visitor = actor ? { account: actor.id } : { visit: visit.keep() };
  ctx.afterCommit(() => services.db.transaction().execute((tx) => recordTouch(tx, visitor, look, { ids, now })));
}

/** Somebody signed up or in: what their browser's visit looked at before counts for the account too, and whose it is. */
export async function joinVisit(tx: Tx, account: string, visit: string): Promise<void> {
  await sql`insert into visit_accounts (word, account_id) values (${wordOf(visit)}, ${account})
    on conflict do nothing`.execute(tx);
  await sql`
    insert into touches (account_id, seller, gig_id, via, at)
    select ${account}, t.seller, t.gig_id, t.via, t.at
    from touches t join visits v on v.id = t.visit_id where v.word = ${wordOf(visit)} and t.seller <> ${account}
    on conflict (account_id, seller, via) where account_id is not null
      do update set at = excluded.at, gig_id = excluded.gig_id where excluded.at < touches.at`.execute(tx);
}

/** How this person came to that seller: the first look by each way, oldest first. */
export async function touchesOf(tx: Tx, visitor: Visitor, seller: string): Promise<Touch[]> {
  const whose =
    'account' in visitor
      ? sql`t.account_id = ${visitor.account}`
      : sql`t.visit_id = (select id from visits where word = ${wordOf(visitor.visit)})`;
  const { rows } = await sql<Touch>`
    select t.via, t.at, t.gig_id as gig from touches t where ${whose} and t.seller = ${seller}
    order by t.at, t.via`.execute(tx);
  return rows;
}

/** The very first look of this account at that seller, or null. */
export const firstTouch = async (tx: Tx, account: string, seller: string): Promise<Touch | null> =>
  (await touchesOf(tx, { account }, seller))[0] ?? null;

/** Whether a browser in which one of them is now, or has signed in before, is one in which the other signed in too. */
export async function shareDevice(tx: Tx, one: string, other: string, visit: string | null): Promise<boolean> {
  const { rows } = await sql`
    select from visit_accounts a
    where a.account_id = ${other}
      and (a.word = ${visit === null ? null : wordOf(visit)}
        or exists (select from visit_accounts b where b.word = a.word and b.account_id = ${one}))
    limit 1`.execute(tx);
  return rows.length > 0;
}

/** Forgets looks and visits after their time. */
export async function sweepTouches(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - visitDays * 86_400_000);
  await sql`delete from touches where at < ${before}`.execute(db);
  await sql`delete from visits where seen_at < ${before}`.execute(db);
  await sql`delete from visit_accounts where at < ${before}`.execute(db);
}
