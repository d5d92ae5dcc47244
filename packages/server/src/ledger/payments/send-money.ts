import type { Clock } from '../../platform/clock.js';
import type { Db } from '../../platform/database/connect.js';
import type { Services } from '../../platform/http/endpoint.js';
import type { Ids } from '../../platform/ids.js';
import type { MoneyCtx } from '../movements.js';
import { returnWithdrawal } from '../withdraw.js';
import { markSent, takeQueued, type OutgoingRow } from './outgoing.js';
import type { Sent } from './port.js';
import { paymentById } from './store.js';

export type MoneyJob = {
  readonly db: Db;
  readonly services: Services;
  readonly ids: Ids;
  readonly clock: Clock;
};

const send = async ({ tx, services }: MoneyCtx & Pick<MoneyJob, 'services'>, row: OutgoingRow): Promise<Sent> => {
  const provider = services.payments.named(row.provider);
  if (provider === undefined) throw new Error(`there are no keys for ${row.provider}, which is to send money`);
  const sending = { id: row.id, amount: { minor: BigInt(row.amount_minor), currency: row.currency } };
  if (row.payment_id === null) return provider.payOut({ ...sending, destination: row.destination ?? 'ok' });
  const payment = await paymentById(tx, row.payment_id);
  if (!payment?.provider_ref) throw new Error('a payment that was never made cannot go back');
  return provider.refundPayment({ ...sending, payment: payment.provider_ref });
};

/** What could not be withdrawn is the seller's again; a refund that failed stays owed, and the operator is told. */
export const sendingFailed = async (ctx: MoneyCtx & Pick<MoneyJob, 'services'>, row: OutgoingRow, reason: string) => {
  const { services } = ctx;
  services.log.error({ outgoing: row.id, kind: row.kind, provider: row.provider }, 'money could not be sent');
  await markSent(ctx.tx, row.id, { state: 'failed', ref: null, reason }, ctx.now);
  if (row.kind !== 'withdrawal') return;
  const amount = { minor: BigInt(row.amount_minor), currency: row.currency };
  await returnWithdrawal(ctx, { withdrawal: row.id, seller: row.account, provider: row.provider, amount });
};

/**
 * Sends what is queued, once: two that try at the same moment take it one after the other, and a crash between sending and
 * noting it repeats a call that the provider knows by its key. Throws where the provider cannot be reached: nobody knows
 * then whether it was sent, so it is tried again and never given back unasked.
 */
export async function sendMoney({ db, services, ids, clock }: MoneyJob, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const ctx = { tx, ids, now: clock.now(), services };
    const row = await takeQueued(tx, id);
    if (row === undefined) return;
    const sent = await send(ctx, row);
    if (sent.state === 'sent') await markSent(tx, id, sent, ctx.now);
    else await sendingFailed(ctx, row, sent.reason);
  });
}
