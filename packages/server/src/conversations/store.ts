import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Pair } from '../relationships/load-facts.js';
import type { RelationshipRow } from '../relationships/store.js';
import type { Origin } from '@parley/policy';
import type { ConversationTables } from './tables.js';

const on = (tx: Db | Tx) => tx.withTables<ConversationTables>();

export type ConversationRow = Pair & {
  readonly id: string;
  readonly account_id: string;
  readonly other_id: string;
  readonly origin: Origin;
  readonly created_at: Date;
  readonly last_at: Date;
  readonly read_seq: number;
  readonly unread: number;
  readonly other_read_at: Date | null;
};

const beyondMark = sql`from messages m where m.conversation_id = p.conversation_id and m.seq > p.read_seq
  and m.author_id = p.other_id and m.state <> 'bounced'`;
const late = sql`from late_arrivals l where l.conversation_id = p.conversation_id and l.account_id = p.account_id`;

const read = async (tx: Db | Tx, rest: RawBuilder<unknown>): Promise<ConversationRow[]> => {
  const { rows } = await sql<ConversationRow>`
    select c.id, c.buyer, c.seller, p.account_id, p.other_id, r.origin, c.created_at, p.last_at, p.read_seq,
      (select count(*)::int ${beyondMark}) + (select count(*)::int ${late}) as unread, o.read_at as other_read_at
    from participants p join conversations c on c.id = p.conversation_id
      join participants o on o.conversation_id = p.conversation_id and o.account_id = p.other_id
      join relationships r on r.id = c.relationship_id
    ${rest}`.execute(tx);
  return rows;
};

export const conversationOf = async (tx: Db | Tx, account: string, id: string): Promise<ConversationRow | undefined> =>
  (await read(tx, sql`where p.account_id = ${account} and p.conversation_id = ${id}`))[0];

/** A conversation as each of its two people has it. */
export const bothSidesOf = (tx: Db | Tx, ids: readonly string[]): Promise<ConversationRow[]> =>
  read(tx, sql`where p.conversation_id = any(${[...ids]}::uuid[])`);

export type After = { readonly lastAt: string; readonly id: string } | null;

export const conversationsPage = (tx: Tx, account: string, after: After, limit: number): Promise<ConversationRow[]> =>
  read(
    tx,
    sql`where p.account_id = ${account}
      ${after ? sql`and (p.last_at, p.conversation_id) < (${after.lastAt}::timestamptz, ${after.id}::uuid)` : sql``}
      order by p.last_at desc, p.conversation_id desc limit ${limit}`,
  );

/** Whether somebody is one of the two people of a conversation. */
export const isIn = async (tx: Db | Tx, account: string, conversation: string): Promise<boolean> =>
  (await otherIn(tx, account, conversation)) !== undefined;

/** Who the other one of a conversation is; undefined where it is not this account's. */
export async function otherIn(tx: Db | Tx, account: string, conversation: string): Promise<string | undefined> {
  const row = await on(tx)
    .selectFrom('participants')
    .select('other_id')
    .where('conversation_id', '=', conversation)
    .where('account_id', '=', account)
    .executeTakeFirst();
  return row?.other_id;
}

export async function firstUnread(tx: Tx, account: string, conversation: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select coalesce(
      (select l.message_id ${late} order by l.seq limit 1),
      (select m.id ${beyondMark} order by m.seq limit 1)) as id
    from participants p where p.account_id = ${account} and p.conversation_id = ${conversation}`.execute(tx);
  return rows[0]?.id ?? null;
}

/** The conversation of a relationship, made when there is none; of two makers at once both get the same one. */
export async function findOrMakeConversation(
  tx: Tx,
  { id: relationship_id, buyer, seller }: RelationshipRow,
  made: { readonly id: string; readonly by: string; readonly at: Date },
): Promise<{ id: string; isNew: boolean }> {
  const inserted = await on(tx)
    .insertInto('conversations')
    .values({ id: made.id, relationship_id, buyer, seller, opened_by: made.by, created_at: made.at })
    .onConflict((conflict) => conflict.column('relationship_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) {
    const sides = [
      { account_id: buyer, other_id: seller },
      { account_id: seller, other_id: buyer },
    ];
    await on(tx)
      .insertInto('participants')
      .values(sides.map((side) => ({ ...side, conversation_id: made.id, last_at: made.at })))
      .execute();
    return { id: made.id, isNew: true };
  }
  const { id } = await on(tx)
    .selectFrom('conversations')
    .select('id')
    .where('relationship_id', '=', relationship_id)
    .executeTakeFirstOrThrow();
  return { id, isNew: false };
}

/** The other people of somebody's newest conversations. */
export const othersOf = async (tx: Db | Tx, account: string, limit: number): Promise<string[]> => {
  const rows = await on(tx)
    .selectFrom('participants')
    .select('other_id')
    .where('account_id', '=', account)
    .orderBy('last_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.other_id);
};

export type MarkedRead = { readonly seq: number; readonly changed: boolean; readonly other: string };

/**
 * Who writes to a conversation takes its row first: its participants, lines and events then have one writer at a time, and
 * two of them never wait for each other crosswise.
 */
export const lockConversation = (tx: Tx, id: string) =>
  sql`select from conversations where id = ${id} for update`.execute(tx);

/** Moves the read mark forward to a line of this thread; undefined where there is no such line. It never moves back. */
export async function markRead(
  tx: Tx,
  { account, conversation, upTo, now }: { account: string; conversation: string; upTo: string; now: Date },
): Promise<MarkedRead | undefined> {
  await lockConversation(tx, conversation);
  const { rows } = await sql<MarkedRead>`
    with line as (
      select m.seq, p.other_id from messages m join participants p on p.conversation_id = m.conversation_id
      where m.id = ${upTo} and m.conversation_id = ${conversation} and m.state <> 'bounced' and p.account_id = ${account}
    ), moved as (
      update participants p set read_seq = line.seq, read_at = ${now} from line
      where p.conversation_id = ${conversation} and p.account_id = ${account} and p.read_seq < line.seq
      returning 1
    ), seen as (
      delete from late_arrivals l using line
      where l.conversation_id = ${conversation} and l.account_id = ${account} and l.seq <= line.seq
      returning 1
    )
    select seq, other_id as other, exists (select from moved) or exists (select from seen) as changed from line`.execute(
    tx,
  );
  return rows[0];
}
