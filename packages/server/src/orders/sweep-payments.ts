import { sql } from 'kysely';
import { clearDue } from '../ledger/clear.js';
import { insertPayment, forgottenPayments, markHandled, takeWaitingEvents } from '../ledger/payments/store.js';
import type { MoneyJob } from '../ledger/payments/send-money.js';
import type { PayCtx } from '../ledger/payments/begin-payment.js';
import type { ProviderEvent, ProviderName } from '../ledger/payments/port.js';
import { hear } from './hear-provider.js';
import { endPayment, takePayment } from './settle-payment.js';

const minute = 60_000;
/** How long a payer may take to answer a challenge. */
const forgottenMs = 60 * minute;
/** Longer than any request takes: a payment that is unknown for so long was begun by a request that was undone. */
const orphanMs = 2 * minute;
/** After so long nobody will begin what an event is about. */
const hopelessMs = 3 * 24 * 60 * minute;

/** Money that a provider took for a request that was undone: the payment is noted after all, and settled or given back. */
const adopt = async ({ tx, now }: PayCtx, provider: ProviderName, event: ProviderEvent): Promise<boolean> => {
  if (event.kind !== 'payment_succeeded' || event.about === null) return false;
  const { payment: id, purpose, offer, order, payer, seller } = event.about;
  const { rows } = await sql`select from accounts where id in (${payer}, ${seller})`.execute(tx);
  if (rows.length < 2) return false;
  await insertPayment(tx, {
    id,
    provider,
    provider_ref: event.ref,
    purpose,
    offer_id: offer,
    order_id: order,
    payer,
    seller,
    amount_minor: BigInt(event.amount.minor),
    currency: event.amount.currency,
    // It was not asked for any more by the time it came; should its offer still wait, it may pay for it.
    state: 'declined',
    instrument: null,
    created_at: now,
  });
  return true;
};

const lookAgain = async (
  { db, services, ids, clock }: MoneyJob,
  waiting: { provider: ProviderName; event: ProviderEvent },
) => {
  await db.transaction().execute(async (tx) => {
    const ctx: PayCtx = { tx, ids, now: clock.now(), services };
    const { provider, event } = waiting;
    const [mine] = await takeWaitingEvents(tx, { provider, event: event.id });
    if (mine === undefined) return;
    const age = ctx.now.getTime() - mine.received_at.getTime();
    const placed =
      (await hear(ctx, provider, event)) ||
      (age > orphanMs && (await adopt(ctx, provider, event)) && (await hear(ctx, provider, event)));
    if (placed || age > hopelessMs) await markHandled(tx, provider, event.id, ctx.now);
  });
};

/** What the clock does about payments: events that waited, payers who went away, money whose day to clear has come. */
export async function sweepPayments(job: MoneyJob): Promise<void> {
  const { db, services, ids, clock } = job;
  for (const { id } of await forgottenPayments(db, new Date(clock.now().getTime() - forgottenMs)))
    await db.transaction().execute((tx) => giveUp({ tx, ids, now: clock.now(), services }, id));
  const { rows } = await sql<{ provider: ProviderName; event: ProviderEvent }>`
    select provider, event from payment_events where handled_at is null order by received_at limit 500`.execute(db);
  for (const waiting of rows) await lookAgain(job, waiting);
  await clearDue(db, job);
}

const giveUp = async (ctx: PayCtx, id: string): Promise<void> => {
  const payment = await takePayment(ctx, id);
  if (payment?.state !== 'requires_action') return;
  if (payment.provider_ref !== null)
    await ctx.services.payments.named(payment.provider)?.cancelPayment(payment.provider_ref);
  await endPayment(ctx, payment, { event: 'cancel', reason: 'expired' });
};
