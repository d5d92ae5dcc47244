import type { Origin } from '@parley/policy';
import { sql } from 'kysely';
import type { Config } from '../platform/config.js';
import type { Tx } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import type { Amount } from '../platform/money.js';
import { feeBps } from '../relationships/fee.js';
import { account, splitFee } from './ledger.js';
import { lockAccounts, madeBefore, moneyOfOrder, post, type Posted } from './store.js';

/** What a movement needs of a request or a job. */
export type MoneyCtx = {
  readonly tx: Tx;
  readonly ids: Ids;
  readonly now: Date;
  readonly services: { readonly config: Pick<Config, 'money'> };
};

export type OrderParties = { readonly order: string; readonly buyer: string; readonly seller: string };

/** The buyer's money comes in and is held for the order. */
export const payIntoEscrow = (
  { tx, ids, now }: MoneyCtx,
  of: OrderParties & { readonly payment: string; readonly provider: string; readonly amount: Amount },
): Promise<Posted> => {
  const { order, buyer, seller, payment, provider, amount } = of;
  return post(
    tx,
    {
      key: `pay:${payment}`,
      kind: 'paid',
      order,
      buyer,
      seller,
      amount,
      entries: [
        { account: account.external(provider), minor: -amount.minor },
        { account: account.escrow(order), minor: amount.minor },
      ],
      data: { payment, provider },
      at: now,
    },
    ids,
  );
};

/** Where the seller's money goes first, and what is to be remembered so that it is cleared in time. */
const sellersAccount = (seller: string, { clearingHours }: { readonly clearingHours: number }) =>
  clearingHours === 0 ? account.available(seller) : account.clearing(seller);

const startClearing = async (
  { tx, now, services }: MoneyCtx,
  { order, buyer, seller }: OrderParties,
  { id, isNew }: Posted,
  { minor, currency }: Amount,
): Promise<void> => {
  const { clearingHours } = services.config.money;
  if (!isNew || clearingHours === 0 || minor === 0n) return;
  const due = new Date(now.getTime() + clearingHours * 3_600_000);
  await sql`insert into ledger_clearings (released_by, order_id, buyer, seller, currency, amount, due_at)
    values (${id}, ${order}, ${buyer}, ${seller}, ${currency}, ${minor.toString()}, ${due})`.execute(tx);
};

/**
 * An order's money goes from escrow to the seller, less the fee. Without `amount` it is all that is held; where nothing
 * is (the bank took it back), nothing moves and the answer is undefined. The fee follows `origin`, which the line names.
 */
export const releaseEscrow = async (
  ctx: MoneyCtx,
  of: OrderParties & {
    readonly key: string;
    readonly origin: Origin;
    readonly currency: string;
    readonly amount?: bigint;
  },
): Promise<(Posted & { readonly fee: bigint; readonly net: bigint }) | undefined> => {
  const { tx, ids, now, services } = ctx;
  const { key, order, buyer, seller, origin, currency } = of;
  await lockAccounts(tx, [account.escrow(order)]);
  const before = await madeBefore(tx, { key, kind: 'released', minor: of.amount });
  if (before) return { id: before.id, isNew: false, ...splitFee(before.minor, Number(before.data['fee_bps'])) };
  const bps = feeBps(origin, services.config.money);
  const minor = of.amount ?? (await moneyOfOrder(tx, order)).held;
  const { fee, net } = splitFee(minor, bps);
  if (minor === 0n) return undefined;
  const posted = await post(
    tx,
    {
      key,
      kind: 'released',
      order,
      buyer,
      seller,
      amount: { minor, currency },
      entries: [
        { account: account.escrow(order), minor: -minor },
        { account: account.fees, minor: fee },
        { account: sellersAccount(seller, services.config.money), minor: net },
      ],
      data: { origin, fee_bps: bps },
      at: now,
    },
    ids,
  );
  await startClearing(ctx, of, posted, { minor: net, currency });
  return { ...posted, fee, net };
};

/** A gift to the seller on an order, whole: no fee is taken of it. */
export const tip = async (
  ctx: MoneyCtx,
  of: OrderParties & { readonly payment: string; readonly provider: string; readonly amount: Amount },
): Promise<Posted> => {
  const { order, buyer, seller, payment, provider, amount } = of;
  const posted = await post(
    ctx.tx,
    {
      key: `tip:${payment}`,
      kind: 'tipped',
      order,
      buyer,
      seller,
      amount,
      entries: [
        { account: account.external(provider), minor: -amount.minor },
        { account: sellersAccount(seller, ctx.services.config.money), minor: amount.minor },
      ],
      data: { payment, provider },
      at: ctx.now,
    },
    ctx.ids,
  );
  await startClearing(ctx, of, posted, amount);
  return posted;
};

/** Money came in for something that is not there to be bought any more. It is kept apart until it is given back. */
export const receiveIntoHolding = (
  { tx, ids, now }: MoneyCtx,
  of: { readonly payment: string; readonly buyer: string; readonly provider: string; readonly amount: Amount },
): Promise<Posted> => {
  const { payment, buyer, provider, amount } = of;
  const entries = [
    { account: account.external(provider), minor: -amount.minor },
    { account: account.holding(payment), minor: amount.minor },
  ];
  const data = { payment, provider };
  return post(tx, { key: `receive:${payment}`, kind: 'received', buyer, amount, entries, data, at: now }, ids);
};

/** Gives held money back to where it came from. */
export const returnHolding = (
  { tx, ids, now }: MoneyCtx,
  of: { readonly payment: string; readonly buyer: string; readonly provider: string; readonly amount: Amount },
): Promise<Posted> => {
  const { payment, buyer, provider, amount } = of;
  const entries = [
    { account: account.holding(payment), minor: -amount.minor },
    { account: account.external(provider), minor: amount.minor },
  ];
  const data = { payment, provider };
  return post(tx, { key: `return:${payment}`, kind: 'returned', buyer, amount, entries, data, at: now }, ids);
};
