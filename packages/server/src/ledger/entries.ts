import type { accountKinds, LedgerEntry } from '@parley/contract';
import type { Origin } from '@parley/policy';
import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import type { MovementKind } from './ledger.js';

export type EntryRow = {
  readonly movement: string;
  readonly n: number;
  readonly kind: MovementKind;
  readonly account: string;
  readonly amount: string;
  readonly currency: string;
  readonly order_id: string | null;
  readonly data: { readonly origin?: Origin; readonly fee_bps?: number };
  readonly at: Date;
};

/** Whose lines: one person's, or everybody's for an operator. */
export type Whose = { readonly account: string; readonly all: boolean };

export type EntriesQuery = Whose & {
  readonly before?: { readonly at: string; readonly id: string; readonly n: number } | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly oldestFirst?: boolean;
  readonly limit: number;
};

/**
 * A seller sees every line of the movements of their orders, so that each adds up to zero. A buyer sees what they paid,
 * what is held of it and what came back; what the seller keeps of it is not theirs to see.
 */
const visible = ({ account, all }: Whose) =>
  all
    ? sql`true`
    : sql`(t.seller = ${account} or (t.buyer = ${account} and e.account ~ '^(external|escrow|holding):'))`;

export async function readEntries(tx: Db | Tx, query: EntriesQuery): Promise<EntryRow[]> {
  const { before, from, until, oldestFirst = false, limit } = query;
  const direction = oldestFirst ? sql`asc` : sql`desc`;
  const { rows } = await sql<EntryRow>`
    select t.id as movement, e.n, t.kind, e.account, e.amount::text as amount, e.currency, t.order_id, t.data, t.at
    from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
    where ${visible(query)}
      ${before === undefined ? sql`` : sql`and (t.at < ${before.at}::timestamptz or (t.at = ${before.at}::timestamptz and (t.id < ${before.id}::uuid or (t.id = ${before.id}::uuid and e.n > ${before.n}::numeric))))`}
      ${from === undefined ? sql`` : sql`and t.at >= ${from}`} ${until === undefined ? sql`` : sql`and t.at < ${until}`}
    order by t.at ${direction}, t.id ${direction}, e.n limit ${limit}`.execute(tx);
  return rows;
}

type AccountKind = (typeof accountKinds)[number];

/** A line as somebody sees it; the ids inside account names stay here. */
export const viewEntry = (row: EntryRow, viewer: string): LedgerEntry => {
  const [kind, owner] = row.account.split(':', 2);
  return {
    id: `${row.movement}:${row.n}`,
    movement: row.movement,
    kind: row.kind,
    account: kind as AccountKind,
    mine: owner === viewer,
    amount: { amount: row.amount, currency: row.currency },
    order: row.order_id,
    origin: row.data.origin ?? null,
    fee_bps: row.data.fee_bps ?? null,
    at: row.at.toISOString(),
  };
};
