import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '../../platform/database/connect.js';
import type { Amount } from '../../platform/money.js';
import { paymentGraph, type PaymentEvent, type PaymentState } from './payments.js';
import type { DeclineReason, ProviderEvent, ProviderName } from './port.js';

export type PaymentRow = {
  readonly id: string;
  readonly provider: ProviderName;
  readonly provider_ref: string | null;
  readonly purpose: 'offer' | 'tip';
  readonly offer_id: string | null;
  readonly order_id: string | null;
  readonly payer: string;
  readonly seller: string;
  readonly amount_minor: bigint;
  readonly currency: string;
  readonly state: PaymentState;
  readonly reason: DeclineReason | null;
  readonly action_url: string | null;
  readonly created_at: Date;
};

type Stored = Omit<PaymentRow, 'amount_minor'> & { readonly amount_minor: string };

const read = async (tx: Db | Tx, rest: RawBuilder<unknown>): Promise<PaymentRow[]> => {
  const { rows } = await sql<Stored>`
    select id, provider, provider_ref, purpose, offer_id, order_id, payer, seller, amount_minor, currency, state, reason,
      action_url, created_at
    from payments ${rest}`.execute(tx);
  return rows.map((row) => ({ ...row, amount_minor: BigInt(row.amount_minor) }));
};

export const amountOf = ({ amount_minor, currency }: Pick<PaymentRow, 'amount_minor' | 'currency'>): Amount => ({
  minor: amount_minor,
  currency,
});

export const paymentById = async (tx: Db | Tx, id: string): Promise<PaymentRow | undefined> =>
  (await read(tx, sql`where id = ${id}`))[0];

/** Whoever changes a payment takes its offer first, then this row. */
export const lockPayment = async (tx: Tx, id: string): Promise<PaymentRow | undefined> =>
  (await read(tx, sql`where id = ${id} for update`))[0];

/** By our own id where the provider repeats it, else by the provider's. */
export const findPayment = async (
  tx: Tx,
  { provider, ref, id }: { readonly provider: ProviderName; readonly ref: string; readonly id: string | null },
): Promise<PaymentRow | undefined> =>
  (
    await read(
      tx,
      sql`where provider = ${provider} and (provider_ref = ${ref} or id = ${id}::uuid)
        order by (id = ${id}::uuid) desc nulls last limit 1`,
    )
  )[0];

/** Every try to pay an offer, the newest first, for this transaction alone. */
export const lockPaymentsOfOffer = (tx: Tx, offer: string): Promise<PaymentRow[]> =>
  read(tx, sql`where offer_id = ${offer} order by created_at desc, id desc for update`);

/** The payment of an offer that is neither made nor over. */
export const paymentUnderWay = async (
  tx: Tx,
  { offer, payer }: { readonly offer: string; readonly payer: string },
): Promise<PaymentRow | undefined> =>
  (
    await read(
      tx,
      sql`where offer_id = ${offer} and payer = ${payer} and state in ('requires_action', 'processing')
        order by created_at desc, id desc limit 1`,
    )
  )[0];

export const countTips = async (tx: Tx, order: string): Promise<number> =>
  (await read(tx, sql`where order_id = ${order} and purpose = 'tip'`)).length;

/** Payments whose money an order got, the newest first, for this transaction alone. */
export const lockPaymentsOfOrder = (tx: Tx, order: string): Promise<PaymentRow[]> =>
  read(
    tx,
    sql`where order_id = ${order} and purpose = 'offer' and state = 'succeeded'
    order by created_at desc, id desc for update`,
  );

/** Begun before a moment and still waiting for the payer. */
export const forgottenPayments = (db: Db, before: Date): Promise<PaymentRow[]> =>
  read(db, sql`where state = 'requires_action' and created_at < ${before} order by created_at limit 100`);

export type NewPayment = Omit<PaymentRow, 'reason' | 'action_url'> & {
  readonly instrument: Buffer | null;
  readonly reason?: DeclineReason | null;
  readonly action_url?: string | null;
};

export const insertPayment = async (tx: Tx, one: NewPayment): Promise<void> => {
  await sql`
    insert into payments (id, provider, provider_ref, purpose, offer_id, order_id, payer, seller, amount_minor, currency,
      state, reason, action_url, instrument_hash, created_at, changed_at)
    values (${one.id}, ${one.provider}, ${one.provider_ref}, ${one.purpose}, ${one.offer_id}, ${one.order_id},
      ${one.payer}, ${one.seller}, ${one.amount_minor.toString()}, ${one.currency}, ${one.state}, ${one.reason ?? null},
      ${one.action_url ?? null}, ${one.instrument}, ${one.created_at}, ${one.created_at})`.execute(tx);
};

export type PaymentChange = {
  readonly order?: string;
  readonly ref?: string;
  readonly reason?: DeclineReason;
  readonly instrument?: Buffer | null;
  readonly now: Date;
};

/** Moves a locked payment along its graph; undefined where the event has no edge from where it stands. */
export const movePayment = async (
  tx: Tx,
  payment: PaymentRow,
  event: PaymentEvent,
  { order, ref, reason, instrument, now }: PaymentChange,
): Promise<PaymentRow | undefined> => {
  const to = paymentGraph[payment.state][event];
  if (to === undefined) return undefined;
  const next: PaymentRow = {
    ...payment,
    state: to,
    order_id: order ?? payment.order_id,
    provider_ref: ref ?? payment.provider_ref,
    reason: reason ?? null,
    action_url: null,
  };
  await sql`
    update payments set state = ${to}, order_id = ${next.order_id}, provider_ref = ${next.provider_ref},
      reason = ${next.reason}, action_url = null, instrument_hash = coalesce(${instrument ?? null}, instrument_hash),
      changed_at = ${now}
    where id = ${payment.id}`.execute(tx);
  return next;
};

/** Keeps what a provider told; false where it had told that before. */
export const keepEvent = async (tx: Tx, provider: ProviderName, event: ProviderEvent, now: Date): Promise<boolean> => {
  const { rows } = await sql`
    insert into payment_events (provider, event_id, ref, event, received_at)
    values (${provider}, ${event.id}, ${event.ref}, ${JSON.stringify(event)}, ${now})
    on conflict do nothing returning event_id`.execute(tx);
  return rows.length > 0;
};

export const markHandled = async (tx: Tx, provider: ProviderName, event: string, now: Date): Promise<void> => {
  await sql`update payment_events set handled_at = ${now} where provider = ${provider} and event_id = ${event}`.execute(
    tx,
  );
};

export type WaitingEvent = {
  readonly provider: ProviderName;
  readonly event: ProviderEvent;
  readonly received_at: Date;
};

/** What was told and could not be placed yet, oldest first; nobody else gets the same while this transaction lasts. */
export const takeWaitingEvents = async (
  tx: Tx,
  of: { readonly ref: string } | { readonly provider: ProviderName; readonly event: string },
): Promise<WaitingEvent[]> => {
  const which = 'ref' in of ? sql`ref = ${of.ref}` : sql`provider = ${of.provider} and event_id = ${of.event}`;
  const { rows } = await sql<WaitingEvent>`
    select provider, event, received_at from payment_events
    where handled_at is null and ${which} order by received_at for update skip locked`.execute(tx);
  return rows;
};

/** Whether two people have paid here with one and the same means. */
export async function sharesInstrument(tx: Tx, one: string, other: string): Promise<boolean> {
  const { rows } = await sql`
    select from payments a join payments b on b.instrument_hash = a.instrument_hash
    where a.payer = ${one} and b.payer = ${other} limit 1`.execute(tx);
  return rows.length > 0;
}
