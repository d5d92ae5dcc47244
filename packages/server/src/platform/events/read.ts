import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../database/connect.js';
import { problem } from '../http/problem.js';
import { canonicalEvent } from './append.js';

export type StoredEvent = {
  readonly id: string;
  readonly stream: string;
  readonly seq: number;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: string | null;
  readonly audience: readonly string[];
  readonly at: Date;
  /** Where a reader stands that has read up to this one. */
  readonly position: Position;
};

/** Opaque outside: `<transaction>.<id>`. */
export type Position = string;

const parse = (position: Position): { tx: string; id: string } => {
  const [, tx, id] = /^(\d{1,19})\.(\d{1,18})$/.exec(position) ?? [];
  if (tx === undefined || id === undefined) throw problem('bad_cursor');
  return { tx, id };
};

export const isPosition = (text: string): boolean => /^\d{1,19}\.\d{1,18}$/.test(text);

export const beginning: Position = '0.0';

/** The place after everything that can be read now: what commits from here on lies behind it. */
export const head = async (db: Db | Tx): Promise<Position> => {
  const { rows } = await sql<{ xmin: string }>`select pg_snapshot_xmin(pg_current_snapshot()) as xmin`.execute(db);
  return `${rows[0]!.xmin}.0`;
};

export type ReadOptions = {
  readonly limit?: number;
  /** Only what this account hears of. */
  readonly audience?: string;
};

export type Batch = {
  readonly events: readonly StoredEvent[];
  /** Something is committed that may not be read yet, because an older transaction still runs. */
  readonly pending: boolean;
};

/**
 * Events after a position, in the order in which their transactions began, and only of transactions older than every
 * running one: whatever is still uncommitted will lie behind all that has been read, so that a reader who remembers its
 * position loses nothing and meets nothing twice. Ids alone would not do: a lower one may commit later.
 * Two writers of one stream who are under way at the same moment may be met the other way round: there `seq` is the order.
 */
export const readAfter = async (
  db: Db | Tx,
  position: Position,
  { limit = 500, audience }: ReadOptions = {},
): Promise<Batch> => {
  const { tx, id } = parse(position);
  const only = audience === undefined ? sql`` : sql`and audience @> array[${audience}]::uuid[]`;
  const { rows } = await sql<Omit<StoredEvent, 'position'> & { tx: string; readable: boolean }>`
    select id, stream, seq, kind, data, actor, audience::text[] as audience, at, tx,
      tx < pg_snapshot_xmin(pg_current_snapshot()) as readable
    from events
    where (tx, id) > (${tx}::xid8, ${id}::bigint) ${only}
    order by tx, id limit ${limit}`.execute(db);
  const events = rows
    .filter(({ readable }) => readable)
    .map(({ readable: _, tx: ofTx, ...event }) => ({ ...event, position: `${ofTx}.${event.id}` }));
  return { events, pending: events.length < rows.length };
};

export type ChainFault = { readonly seq: number; readonly reason: string };

/** Recomputes a stream's chain. Null when every link holds. */
export const verifyChain = async (db: Db | Tx, stream: string): Promise<ChainFault | null> => {
  const rows = await db.selectFrom('events').selectAll().where('stream', '=', stream).orderBy('seq').execute();
  let before: Buffer = Buffer.alloc(0);
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { seq: index + 1, reason: 'is missing' };
    if (!(row.prev_hash ?? Buffer.alloc(0)).equals(before))
      return { seq: row.seq, reason: 'does not follow the one before it' };
    const text = canonicalEvent({ ...row, data: row.data as Record<string, unknown> });
    const hash = createHash('sha256').update(before).update(`${row.seq}\n${text}`).digest();
    if (!hash.equals(row.hash)) return { seq: row.seq, reason: 'was changed' };
    before = row.hash;
  }
  return null;
};
