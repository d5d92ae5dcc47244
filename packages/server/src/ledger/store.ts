import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import { problem } from '../platform/http/problem.js';
import type { Ids } from '../platform/ids.js';
import type { Movement, MovementKind, OrderMoney } from './ledger.js';
import type { LedgerTables } from './tables.js';

const on = (tx: Db | Tx) => tx.withTables<LedgerTables>();

/** `isNew` is false where the movement had been made before; then nothing was written. */
export type Posted = { readonly id: string; readonly isNew: boolean };

/** Accounts that give only what they have; of the others, `external` and `losses` are below zero by their nature. */
const isGuarded = (account: string) => /^(escrow|clearing|available|holding):/.test(account);

/**
 * Writes one movement, once per key. An account that gives is locked until the transaction ends and must have what it
 * gives, else `not_enough_money`; `external`, `fees` and `losses` are never locked, so that nobody waits for them.
 */
export async function post(tx: Tx, movement: Movement, ids: Ids): Promise<Posted> {
  const { key, kind, order, buyer, seller, amount, entries, data = {}, at, mayOwe } = movement;
  if (entries.reduce((sum, { minor }) => sum + minor, 0n) !== 0n)
    throw new Error(`the entries of ${key} do not sum to zero`);
  const real = entries.filter(({ minor }) => minor !== 0n);
  const guarded = mayOwe ? [] : real.filter(({ account, minor }) => minor < 0n && isGuarded(account));
  const { rows } = await sql<{ id: string | null; is_new: boolean; short: string | null }>`
    select id, is_new, short from post_movement(
      ${ids.next()}, ${key}, ${kind}, ${order ?? null}, ${buyer ?? null}, ${seller ?? null}, ${amount.minor.toString()},
      ${amount.currency}, ${JSON.stringify(data)}, ${at},
      ${real.map(({ account }) => account)}::text[], ${real.map(({ minor }) => minor.toString())}::bigint[],
      ${guarded.map(({ account }) => account)}::text[])`.execute(tx);
  const { id, is_new: isNew, short } = rows[0]!;
  if (short !== null) throw problem('not_enough_money');
  return { id: id!, isNew };
}

export type Made = Posted & { readonly minor: bigint; readonly data: Readonly<Record<string, unknown>> };

/** The movement that was made with a key; `key_reused` where it was another one than is asked for now. */
export async function madeBefore(
  tx: Tx,
  { key, kind, minor }: { readonly key: string; readonly kind: MovementKind; readonly minor?: bigint | undefined },
): Promise<Made | undefined> {
  const row = await on(tx)
    .selectFrom('ledger_transactions')
    .select(['id', 'kind', 'amount', 'data'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.kind !== kind || (minor !== undefined && BigInt(row.amount) !== minor)) throw problem('key_reused');
  return { id: row.id, isNew: false, minor: BigInt(row.amount), data: row.data as Made['data'] };
}

/** Whoever takes from these accounts next waits until this transaction ends. */
export async function lockAccounts(tx: Tx, accounts: readonly string[]): Promise<void> {
  await sql`select lock_ledger_accounts(${[...accounts]}::text[])`.execute(tx);
}

/** The sum of an account's entries in one currency, in minor units. */
export async function balanceOf(tx: Db | Tx, account: string, currency: string): Promise<bigint> {
  const { rows } = await sql<{ sum: string }>`
    select coalesce(sum(amount), 0)::text as sum from ledger_entries
    where account = ${account} and currency = ${currency}`.execute(tx);
  return BigInt(rows[0]!.sum);
}

const none: OrderMoney = { paid: 0n, held: 0n, released: 0n, fee: 0n, takenBack: 0n, feeBack: 0n, refunded: 0n };

/** What happened to an order's money so far, tips apart. An order has one currency. */
export async function moneyOfOrder(tx: Db | Tx, order: string): Promise<OrderMoney> {
  const { rows } = await sql<Record<keyof OrderMoney, string>>`
    select
      coalesce(sum(e.amount) filter (where place = 'escrow' and t.kind = 'paid'), 0)::text as paid,
      coalesce(sum(e.amount) filter (where place = 'escrow'), 0)::text as held,
      coalesce(-sum(e.amount) filter (where place = 'escrow' and t.kind = 'released'), 0)::text as released,
      coalesce(sum(e.amount) filter (where place = 'fees' and t.kind = 'released'), 0)::text as fee,
      coalesce(-sum(e.amount) filter (where place in ('fees', 'clearing', 'available') and back), 0)::text as "takenBack",
      coalesce(-sum(e.amount) filter (where place = 'fees' and back), 0)::text as "feeBack",
      coalesce(sum(e.amount) filter (where place = 'external' and back), 0)::text as refunded
    from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
      cross join lateral (
        select split_part(e.account, ':', 1) as place, t.kind in ('refunded', 'charged_back', 'chargeback_won') as back
      ) as told
    where t.order_id = ${order} and t.kind <> 'tipped'`.execute(tx);
  const row = rows[0];
  if (row === undefined) return none;
  return Object.fromEntries(Object.entries(row).map(([name, sum]) => [name, BigInt(sum)])) as OrderMoney;
}
