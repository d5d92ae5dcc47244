import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import { isJudged, type Judged } from '../publishing/publish.js';
import type { Pair } from '../relationships/load-facts.js';
import { countMessage } from '../relationships/store.js';
import { stateAfter } from './conversations.js';
import type { StoredMessage } from './view.js';

const columns = sql`m.id, m.conversation_id, m.seq, m.author_id, a.alias as author_alias, m.state, m.client_id, m.offer_id, m.created_at,
  m.decided_clause, m.decided_reason, t.body, m.decision_id, d.decision`;
const joined = sql`messages m join decisions d on d.id = m.decision_id join texts t on t.id = d.text_id
  join accounts a on a.id = m.author_id`;

const read = async (tx: Db | Tx, rest: RawBuilder<unknown>): Promise<StoredMessage[]> =>
  (await sql<StoredMessage>`select ${columns} from ${joined} ${rest}`.execute(tx)).rows;

export const messagesById = (tx: Db | Tx, ids: readonly string[]): Promise<StoredMessage[]> =>
  read(tx, sql`where m.id = any(${[...new Set(ids)]}::uuid[])`);

export const messageOfDecision = async (tx: Tx, decision: string): Promise<StoredMessage | undefined> =>
  (await read(tx, sql`where m.decision_id = ${decision}`))[0];

/** The number of a message in its conversation; undefined where it is not of this one. */
export async function lineOf(tx: Tx, conversation: string, message: string): Promise<number | undefined> {
  const { rows } = await sql<{ seq: number }>`
    select seq from messages where id = ${message} and conversation_id = ${conversation}`.execute(tx);
  return rows[0]?.seq;
}

export type PageOf = { readonly conversation: string; readonly before: number | null; readonly limit: number };

/** Lines of the thread before a number, newest first. What was given back is not among them. */
export const threadPage = (tx: Tx, { conversation, before, limit }: PageOf): Promise<StoredMessage[]> =>
  read(
    tx,
    sql`where m.conversation_id = ${conversation} and m.state <> 'bounced' and (${before}::int is null or m.seq < ${before})
      order by m.seq desc limit ${limit}`,
  );

/** What was given back to this writer, newest first. */
export const returnedPage = (
  tx: Tx,
  { conversation, before, limit }: PageOf,
  author: string,
): Promise<StoredMessage[]> =>
  read(
    tx,
    sql`where m.conversation_id = ${conversation} and m.author_id = ${author} and m.state = 'bounced'
      and (${before}::int is null or m.seq < ${before}) order by m.seq desc limit ${limit}`,
  );

/** The newest line of each thread. */
export const lastOf = (tx: Db | Tx, conversations: readonly string[]): Promise<StoredMessage[]> =>
  read(
    tx,
    sql`where m.id in (
      select (select l.id from messages l where l.conversation_id = c and l.state <> 'bounced' order by l.seq desc limit 1)
      from unnest(${[...conversations]}::uuid[]) c)`,
  );

export type Begun = Pair & {
  readonly last_seq: number;
  readonly known: string | null;
  /** When the newest line was written. */
  readonly last_at: Date | null;
};

/** Locks the conversation for one line; undefined where it is not this account's. */
export async function beginLine(
  tx: Tx,
  conversation: string,
  account: string,
  clientId: string | undefined,
): Promise<Begun | undefined> {
  const { rows } = await sql<Begun>`
    select * from begin_line(${conversation}, ${account}, ${clientId ?? null})`.execute(tx);
  return rows[0];
}

export type NewLine = {
  readonly id: string;
  readonly conversation: string;
  readonly pair: Pair;
  readonly seq: number;
  readonly clientId: string | undefined;
  /** The offer that this line shows. */
  readonly offer: string | null;
};

/** Writes a line that the gate has judged, in one statement with all that counts it. */
export async function insertMessage(
  tx: Tx,
  judged: Judged,
  { id, conversation, pair, seq, clientId, offer }: NewLine,
): Promise<void> {
  if (!isJudged(judged)) throw new Error('a message that the gate has not judged was not written');
  const state = stateAfter[judged.decision.effect];
  const reached = state === 'delivered' || state === 'masked';
  const moved = state !== 'bounced';
  await sql`
    with numbered as (update conversations set last_seq = ${seq} where id = ${conversation})
      ${moved ? sql`, moved as (update participants set last_at = greatest(last_at, ${judged.at}) where conversation_id = ${conversation})` : sql``}
      ${reached ? sql`, counted as (${countMessage(pair)})` : sql``}
    insert into messages (id, conversation_id, seq, author_id, decision_id, state, client_id, offer_id, created_at)
    values (${id}, ${conversation}, ${seq}, ${judged.author}, ${judged.decisionId}, ${state}, ${clientId ?? null}, ${offer}, ${judged.at})
  `.execute(tx);
}
