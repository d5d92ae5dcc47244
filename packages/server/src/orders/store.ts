import { sql, type Selectable, type Updateable } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import type { OrderTables, StopReason } from './tables.js';

const on = (tx: Db | Tx) => tx.withTables<OrderTables>();

export type OrderRow = Selectable<OrderTables['orders']>;
export type NewOrderRow = Pick<
  OrderRow,
  | 'id'
  | 'offer_id'
  | 'payment_id'
  | 'gig_id'
  | 'relationship_id'
  | 'buyer'
  | 'seller'
  | 'title'
  | 'description'
  | 'price_minor'
  | 'currency'
  | 'days'
  | 'revisions'
  | 'needs'
  | 'form'
  | 'fee_origin'
  | 'created_at'
>;

/** Makes an order in its first state; undefined where this offer or payment has one already. */
export const insertOrder = (tx: Tx, { form, created_at, ...row }: NewOrderRow): Promise<OrderRow | undefined> =>
  on(tx)
    .insertInto('orders')
    .values({
      ...row,
      form: JSON.stringify(form),
      fee_origin: 'met_here',
      state: 'paid',
      created_at,
      changed_at: created_at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();

export const orderById = (tx: Db | Tx, id: string): Promise<OrderRow | undefined> =>
  on(tx).selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirst();

export const orderOfOffer = (tx: Db | Tx, offer: string): Promise<OrderRow | undefined> =>
  on(tx).selectFrom('orders').selectAll().where('offer_id', '=', offer).executeTakeFirst();

/** Whoever changes an order, or writes on it, takes its row first: its lines and events have one writer at a time. */
export const lockOrder = (tx: Tx, id: string): Promise<OrderRow | undefined> =>
  on(tx).selectFrom('orders').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export type OrderChange = Updateable<
  Omit<OrderTables['orders'], 'id' | 'offer_id' | 'payment_id' | 'buyer' | 'seller'>
>;

/**
 * Changes an order that is still in the state in which it was read.
 * @throws Error where it is not: the row was not locked
 */
export async function updateOrder(tx: Tx, order: OrderRow, change: OrderChange): Promise<OrderRow> {
  const updated = await on(tx)
    .updateTable('orders')
    .set(change)
    .where('id', '=', order.id)
    .where('state', '=', order.state)
    .returningAll()
    .executeTakeFirst();
  if (!updated) throw new Error('an order changed under the transaction that had locked it');
  return updated;
}

/** Fixes by which origin the fee of a new order is taken. */
export const fixFee = (tx: Tx, order: OrderRow, fee_origin: OrderRow['fee_origin']): Promise<OrderRow> =>
  updateOrder(tx, order, { fee_origin });

export const isParty = async (tx: Db | Tx, account: string, order: string): Promise<boolean> => {
  const { rows } = await sql`select from orders where id = ${order} and ${account} in (buyer, seller)`.execute(tx);
  return rows.length > 0;
};

export type Stop = Pick<Selectable<OrderTables['order_stops']>, 'order_id' | 'reason' | 'began_at'>;

/** The reasons why the clocks of these orders stand now. */
export const openStops = (tx: Db | Tx, orders: readonly string[]): Promise<Stop[]> =>
  on(tx)
    .selectFrom('order_stops')
    .select(['order_id', 'reason', 'began_at'])
    .where('order_id', 'in', orders.length > 0 ? [...orders] : ['00000000-0000-0000-0000-000000000000'])
    .where('ended_at', 'is', null)
    .orderBy('began_at')
    .execute();

export const beginStop = (
  tx: Tx,
  { order, reason, entry = null }: { order: string; reason: StopReason; entry?: string | null },
  { ids, now }: { ids: Ids; now: Date },
) =>
  on(tx)
    .insertInto('order_stops')
    .values({ id: ids.next(), order_id: order, reason, entry_id: entry, began_at: now, ended_at: null })
    .execute();

/** Ends the reasons of one kind, or of one entry; answers how many reasons remain. */
export async function endStop(
  tx: Tx,
  { order, reason, entry }: { order: string; reason: StopReason; entry?: string },
  now: Date,
): Promise<number> {
  let ending = on(tx)
    .updateTable('order_stops')
    .set({ ended_at: now })
    .where('order_id', '=', order)
    .where('reason', '=', reason)
    .where('ended_at', 'is', null);
  if (entry !== undefined) ending = ending.where('entry_id', '=', entry);
  await ending.execute();
  return (await openStops(tx, [order])).length;
}

/** Tells the relationship of its orders: how many, and how the newest of those that are under way stands. */
export const tellRelationship = (tx: Tx, relationship: string) =>
  sql`
    update relationships r set orders = o.count, order_state = o.state, needs = o.needs
    from (
      select count(*) over () as count, state, needs from orders where relationship_id = ${relationship}
      order by ended_at is not null, created_at desc, id desc limit 1
    ) o where r.id = ${relationship}`.execute(tx);

/** Nothing stops the clock of an order that is over. */
export const endAllStops = (tx: Tx, order: string, now: Date) =>
  on(tx)
    .updateTable('order_stops')
    .set({ ended_at: now })
    .where('order_id', '=', order)
    .where('ended_at', 'is', null)
    .execute();

export type OrdersPage = {
  readonly account: string;
  readonly side: 'buyer' | 'seller' | undefined;
  readonly state: 'open' | 'over' | undefined;
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** Somebody's orders, the one that changed last first. */
export function ordersPage(tx: Tx, { account, side, state, after, limit }: OrdersPage): Promise<OrderRow[]> {
  let page = on(tx).selectFrom('orders').selectAll();
  page = side
    ? page.where(side, '=', account)
    : page.where((row) => row.or([row('buyer', '=', account), row('seller', '=', account)]));
  if (state) page = page.where('ended_at', state === 'open' ? 'is' : 'is not', null);
  if (after) page = page.where(sql<boolean>`(changed_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  return page.orderBy('changed_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

export const lockOrderIfFree = (tx: Tx, id: string): Promise<OrderRow | undefined> =>
  on(tx).selectFrom('orders').selectAll().where('id', '=', id).forUpdate().skipLocked().executeTakeFirst();

/** Orders whose clock has something to say by now, the most urgent first: not those that have said it. */
export async function dueOrders(
  db: Db,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from orders where clock_due_at <= ${until} and case
      when clock_due_at > ${now} then reminded is null
      else clock_kind = 'complete' or reminded is distinct from 'overdue' end
    order by clock_due_at limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
