import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import { problem } from '../platform/http/problem.js';
import type { Amount } from '../platform/money.js';
import { account, splitTakenBack, type Entry, type Movement, type OrderMoney } from './ledger.js';
import type { MoneyCtx, OrderParties } from './movements.js';
import { lockAccounts, madeBefore, moneyOfOrder, post, type Posted } from './store.js';

export type TakeBack = OrderParties & {
  readonly key: string;
  /** Through which payment it goes back. */
  readonly payment: string;
  readonly provider: string;
  readonly amount: Amount;
};

const least = (a: bigint, b: bigint) => (a < b ? a : b);

/** Takes from what of this order still waits to be cleared, the longest wait first, and says how much that was. */
const takeFromClearing = async (tx: Tx, order: string, wanted: bigint): Promise<bigint> => {
  if (wanted === 0n) return 0n;
  let left = wanted;
  const { rows } = await sql<{ released_by: string; amount: string }>`
    select released_by, amount from ledger_clearings
    where order_id = ${order} and cleared_at is null and amount > 0 order by due_at desc, released_by`.execute(tx);
  for (const row of rows) {
    const part = least(left, BigInt(row.amount));
    if (part === 0n) break;
    await sql`update ledger_clearings set amount = amount - ${part.toString()}::bigint
      where released_by = ${row.released_by}`.execute(tx);
    left -= part;
  }
  return wanted - left;
};

/** Escrow first; then, of what was released, the fee in proportion and the rest from the seller. */
const sources = async (tx: Tx, { order, seller }: OrderParties, money: OrderMoney, minor: bigint): Promise<Entry[]> => {
  const fromEscrow = least(money.held, minor);
  const { fee, fromSeller } = splitTakenBack(money, minor - fromEscrow);
  const fromClearing = await takeFromClearing(tx, order, fromSeller);
  return [
    { account: account.escrow(order), minor: -fromEscrow },
    { account: account.fees, minor: -fee },
    { account: account.clearing(seller), minor: -fromClearing },
    { account: account.available(seller), minor: -(fromSeller - fromClearing) },
  ];
};

/** Rows before accounts, as whoever clears locks them. */
const startTakeBack = async ({ tx }: MoneyCtx, { order, seller }: OrderParties): Promise<void> => {
  await sql`select from ledger_clearings where order_id = ${order} and cleared_at is null
    order by released_by for update`.execute(tx);
  await lockAccounts(tx, [account.escrow(order), account.clearing(seller), account.available(seller)]);
};

const movementOf = (
  { now }: MoneyCtx,
  { key, order, buyer, seller, amount, payment, provider }: TakeBack,
  rest: Pick<Movement, 'kind' | 'entries' | 'mayOwe'>,
): Movement => ({ key, order, buyer, seller, amount, data: { payment, provider }, at: now, ...rest });

/**
 * Gives the buyer back all or a part of an order's money, before or after it was released. After, the fee goes back in
 * proportion and the rest comes from the seller, who must have it (`not_enough_money`). More than is left of the order's
 * money is `refund_too_large`.
 */
export const refund = async (ctx: MoneyCtx, of: TakeBack): Promise<Posted> => {
  const { tx, ids } = ctx;
  const { key, order, seller, provider, amount } = of;
  await startTakeBack(ctx, of);
  const before = await madeBefore(tx, { key, kind: 'refunded', minor: amount.minor });
  if (before) return { id: before.id, isNew: false };
  const money = await moneyOfOrder(tx, order);
  const left = money.held + money.released - money.takenBack;
  if (amount.minor > left)
    throw problem('refund_too_large', `Of this order's money ${left} minor units are left to give back.`);
  const entries = [
    ...(await sources(tx, { order, seller, buyer: of.buyer }, money, amount.minor)),
    { account: account.external(provider), minor: amount.minor },
  ];
  return post(tx, movementOf(ctx, of, { kind: 'refunded', entries }), ids);
};

/**
 * The buyer's bank took the money back. It asks nobody: the seller's account may go below zero, and what not even the
 * seller got is a loss of the marketplace.
 */
export const chargeBack = async (ctx: MoneyCtx, of: TakeBack): Promise<Posted> => {
  const { tx, ids } = ctx;
  const { key, order, provider, amount } = of;
  await startTakeBack(ctx, of);
  // A bank calls a payment back once; whatever it says later of how much, changes nothing.
  const before = await madeBefore(tx, { key, kind: 'charged_back' });
  if (before) return { id: before.id, isNew: false };
  const money = await moneyOfOrder(tx, order);
  const covered = least(amount.minor, money.held + money.released - money.takenBack);
  const entries = [
    ...(await sources(tx, of, money, covered)),
    { account: account.losses, minor: covered - amount.minor },
    { account: account.external(provider), minor: amount.minor },
  ];
  return post(tx, movementOf(ctx, of, { kind: 'charged_back', entries, mayOwe: true }), ids);
};

export type WonBack = {
  readonly key: string;
  readonly chargebackKey: string;
  readonly payment: string;
  readonly provider: string;
};

/**
 * The bank gave the money back after all: everything goes where the chargeback took it from, cleared at once. Undefined
 * where there was no such chargeback.
 */
export const winChargeback = async (ctx: MoneyCtx, of: WonBack): Promise<Posted | undefined> => {
  const { tx, ids, now } = ctx;
  const { key, payment, provider } = of;
  const { rows } = await sql<Taken>`
    select t.order_id, t.buyer, t.seller, t.amount as whole, e.account, e.amount, e.currency
    from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
    where t.key = ${of.chargebackKey} and t.kind = 'charged_back' order by e.n`.execute(tx);
  const [first] = rows;
  if (first === undefined) return undefined;
  const movement: Movement = {
    key,
    kind: 'chargeback_won',
    ...(first.order_id !== null && { order: first.order_id }),
    ...(first.buyer !== null && { buyer: first.buyer }),
    ...(first.seller !== null && { seller: first.seller }),
    amount: { minor: BigInt(first.whole), currency: first.currency },
    entries: rows.map((row) => ({
      account: row.account.replace(/^clearing:/, 'available:'),
      minor: -BigInt(row.amount),
    })),
    data: { payment, provider },
    at: now,
  };
  return post(tx, movement, ids);
};

type Taken = {
  readonly order_id: string | null;
  readonly buyer: string | null;
  readonly seller: string | null;
  readonly whole: string;
  readonly account: string;
  readonly amount: string;
  readonly currency: string;
};
