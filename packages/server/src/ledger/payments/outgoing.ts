import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/connect.js';
import { queueJob } from '../../platform/jobs/jobs.js';
import type { Amount } from '../../platform/money.js';
import type { ProviderName, Sent } from './port.js';

/** Money on its way out. */
export type OutgoingRow = {
  readonly id: string;
  readonly kind: 'refund' | 'withdrawal';
  readonly provider: ProviderName;
  readonly account: string;
  readonly payment_id: string | null;
  readonly amount_minor: string;
  readonly currency: string;
  readonly destination: string | null;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly reason: string | null;
  readonly created_at: Date;
};

const columns = sql`id, kind, provider, account, payment_id, amount_minor, currency, destination, state, reason, created_at`;

export type NewOutgoing = {
  readonly id: string;
  readonly kind: OutgoingRow['kind'];
  readonly provider: ProviderName;
  readonly account: string;
  readonly payment?: string;
  readonly key?: string;
  readonly amount: Amount;
  readonly destination?: string;
  readonly now: Date;
};

/** Tries over some twenty hours: a provider remembers a key for a day, and later a repeated call would send twice. */
const attempts = 12;

/** Notes what is to be sent and queues the sending, both in the transaction of the ledger's movement. */
export const queueSending = async (tx: Tx, one: NewOutgoing): Promise<void> => {
  const { rows } = await sql`
    insert into outgoing (id, kind, provider, account, payment_id, key, amount_minor, currency, destination, created_at, changed_at)
    values (${one.id}, ${one.kind}, ${one.provider}, ${one.account}, ${one.payment ?? null}, ${one.key ?? null},
      ${one.amount.minor.toString()}, ${one.amount.currency}, ${one.destination ?? null}, ${one.now}, ${one.now})
    on conflict (key) do nothing returning id`.execute(tx);
  if (rows.length > 0) await queueJob(tx, { name: 'send_money', payload: { id: one.id }, attempts });
};

/** What is still to be sent; undefined where somebody has sent it, or is just about to. */
export const takeQueued = async (tx: Tx, id: string): Promise<OutgoingRow | undefined> => {
  const { rows } = await sql<OutgoingRow>`
    select ${columns} from outgoing where id = ${id} and state = 'queued' for update skip locked`.execute(tx);
  return rows[0];
};

export const findOutgoing = async (tx: Tx, provider: ProviderName, ref: string): Promise<OutgoingRow | undefined> => {
  const { rows } = await sql<OutgoingRow>`
    select ${columns} from outgoing where provider = ${provider} and provider_ref = ${ref} for update`.execute(tx);
  return rows[0];
};

export const markSent = async (tx: Tx, id: string, sent: Sent, now: Date): Promise<void> => {
  await sql`
    update outgoing set state = ${sent.state}, provider_ref = coalesce(${sent.ref}, provider_ref),
      reason = ${sent.state === 'failed' ? sent.reason : null}, changed_at = ${now}
    where id = ${id}`.execute(tx);
};

/** Of a payment, what is going or has gone back to the payer, in minor units; what was asked for by `key` apart. */
export const refundedOf = async (tx: Tx, payment: string, key: string): Promise<bigint> => {
  const { rows } = await sql<{ sum: string }>`
    select coalesce(sum(amount_minor), 0)::text as sum from outgoing
    where payment_id = ${payment} and kind = 'refund' and key is distinct from ${key}`.execute(tx);
  return BigInt(rows[0]!.sum);
};

export type WithdrawalsPage = {
  readonly account: string;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

export const withdrawalsPage = async (
  db: Db | Tx,
  { account, before, limit }: WithdrawalsPage,
): Promise<OutgoingRow[]> => {
  const { rows } = await sql<OutgoingRow>`
    select ${columns} from outgoing where kind = 'withdrawal' and account = ${account}
      ${before === null ? sql`` : sql`and (created_at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`}
    order by created_at desc, id desc limit ${limit}`.execute(db);
  return rows;
};
