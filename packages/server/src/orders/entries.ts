import type { Decision } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import { isJudged, type Judged } from '../publishing/publish.js';
import type { EntryData, EntryKind, EntryState } from './tables.js';

export type StoredEntry = {
  readonly id: string;
  readonly order_id: string;
  readonly seq: number;
  readonly kind: EntryKind;
  readonly actor: string | null;
  readonly actor_alias: string | null;
  readonly state: EntryState | null;
  readonly client_id: string | null;
  readonly data: EntryData;
  readonly at: Date;
  readonly decided_clause: string | null;
  readonly decided_reason: string | null;
  readonly body: string | null;
  readonly decision_id: string | null;
  readonly decision: Decision | null;
};

const read = async (tx: Db | Tx, rest: RawBuilder<unknown>): Promise<StoredEntry[]> => {
  const { rows } = await sql<StoredEntry>`
    select e.id, e.order_id, e.seq, e.kind, e.actor, a.alias as actor_alias, e.state, e.client_id, e.data, e.at,
      e.decided_clause, e.decided_reason, t.body, e.decision_id, d.decision
    from order_entries e left join accounts a on a.id = e.actor left join decisions d on d.id = e.decision_id
      left join texts t on t.id = d.text_id ${rest}`.execute(tx);
  return rows;
};

export const entriesById = (tx: Db | Tx, ids: readonly string[]): Promise<StoredEntry[]> =>
  read(tx, sql`where e.id = any(${[...ids]}::uuid[])`);

export const entryOfDecision = async (tx: Tx, decision: string): Promise<StoredEntry | undefined> =>
  (await read(tx, sql`where e.decision_id = ${decision}`))[0];

export const entryOfClient = async (
  tx: Tx,
  { order, actor, clientId }: { order: string; actor: string; clientId: string },
): Promise<StoredEntry | undefined> =>
  (await read(tx, sql`where e.order_id = ${order} and e.actor = ${actor} and e.client_id = ${clientId}`))[0];

export type EntriesPage = { readonly order: string; readonly before: number | null; readonly limit: number };

/** The timeline before a number, newest first. What was given back is not in it. */
export const timelinePage = (tx: Tx, { order, before, limit }: EntriesPage): Promise<StoredEntry[]> =>
  read(
    tx,
    sql`where e.order_id = ${order} and e.state is distinct from 'bounced'
      and (${before}::int is null or e.seq < ${before}) order by e.seq desc limit ${limit}`,
  );

/** What was given back to this writer, newest first. */
export const returnedPage = (tx: Tx, { order, before, limit }: EntriesPage, actor: string): Promise<StoredEntry[]> =>
  read(
    tx,
    sql`where e.order_id = ${order} and e.actor = ${actor} and e.state = 'bounced'
      and (${before}::int is null or e.seq < ${before}) order by e.seq desc limit ${limit}`,
  );

/** The number of an entry in its timeline; undefined where it is not of this order. */
export async function seqOf(tx: Tx, order: string, entry: string): Promise<number | undefined> {
  const { rows } = await sql<{ seq: number }>`
    select seq from order_entries where id = ${entry} and order_id = ${order}`.execute(tx);
  return rows[0]?.seq;
}

/** The questions that have an answer which the seller can read. */
export async function answeredQuestions(tx: Tx, order: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ question: string }>`
    select distinct data ->> 'question' as question from order_entries
    where order_id = ${order} and kind = 'answer' and state in ('delivered', 'masked')`.execute(tx);
  return new Set(rows.map(({ question }) => question));
}

type NewEntry = {
  readonly order: string;
  readonly kind: EntryKind;
  readonly actor: string | null;
  readonly data: EntryData;
};

const insert = (
  tx: Tx,
  { order, kind, actor, data }: NewEntry,
  more: { id: string; at: Date; decision?: string; state?: EntryState; clientId?: string | undefined },
) =>
  sql`
  with numbered as (
    update orders set last_seq = last_seq + 1, changed_at = greatest(changed_at, ${more.at}) where id = ${order}
    returning last_seq
  )
  insert into order_entries (id, order_id, seq, kind, actor, decision_id, state, client_id, data, at)
  select ${more.id}, ${order}, last_seq, ${kind}, ${actor}, ${more.decision ?? null}, ${more.state ?? null},
    ${more.clientId ?? null}, ${JSON.stringify(data)}, ${more.at} from numbered`.execute(tx);

/** Adds to the timeline something that has no text. The order's row must be locked. */
export async function addFact(tx: Tx, entry: NewEntry, { ids, now }: { ids: Ids; now: Date }): Promise<string> {
  const id = ids.next();
  await insert(tx, entry, { id, at: now });
  return id;
}

/** Adds to the timeline a text that the gate has judged. The order's row must be locked. */
export async function addText(
  tx: Tx,
  judged: Judged,
  { id, state, clientId, ...entry }: NewEntry & { id: string; state: EntryState; clientId?: string | undefined },
): Promise<void> {
  if (!isJudged(judged)) throw new Error('a text that the gate has not judged was not written');
  await insert(tx, entry, { id, at: judged.at, decision: judged.decisionId, state, clientId });
}

/** Sets what a person decided about a held text; false where it was not held any more. */
export async function settleEntry(
  tx: Tx,
  id: string,
  { state, clause, reason, at }: { state: EntryState; clause: string; reason: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update order_entries set state = ${state}, decided_clause = ${clause}, decided_reason = ${reason}, decided_at = ${at}
    where id = ${id} and state = 'held' returning 1`.execute(tx);
  return rows.length > 0;
}
