import { sendingFailed } from '../ledger/payments/send-money.js';
import type { PayCtx } from '../ledger/payments/begin-payment.js';
import { findOutgoing } from '../ledger/payments/outgoing.js';
import { setPayoutsReady } from '../ledger/payments/payout-accounts.js';
import type { ProviderEvent, ProviderName } from '../ledger/payments/port.js';
import { findPayment, keepEvent, markHandled, movePayment, takeWaitingEvents } from '../ledger/payments/store.js';
import { setPaying } from '../offers/store.js';
import { chargePaymentBack, winPaymentBack } from './charge-back.js';
import { endPayment, settlePayment, takePayment } from './settle-payment.js';

const hearOfPayment = async (ctx: PayCtx, provider: ProviderName, event: ProviderEvent): Promise<boolean> => {
  const { tx, now, services } = ctx;
  const id = 'about' in event ? (event.about?.payment ?? null) : null;
  const found = await findPayment(tx, { provider, ref: event.ref, id });
  if (found === undefined) return false;
  const payment = await takePayment(ctx, found.id);
  if (payment === undefined) return false;
  switch (event.kind) {
    case 'payment_succeeded': {
      const { amount, instrument, ref } = event;
      await settlePayment(ctx, payment, {
        amount: { minor: BigInt(amount.minor), currency: amount.currency },
        ref,
        instrument: instrument === null ? null : services.payments.hashInstrument(provider, instrument),
      });
      return true;
    }
    case 'payment_processing':
      if ((await movePayment(tx, payment, 'process', { now, ref: event.ref })) && payment.offer_id !== null)
        await setPaying(tx, payment.offer_id, true);
      return true;
    case 'payment_declined':
      // On a page of the provider's one try may fail and the next succeed; only the page itself ends the payment.
      if (payment.provider_ref === event.ref)
        await endPayment(ctx, payment, { event: 'decline', reason: event.reason });
      return true;
    case 'charged_back':
      return chargePaymentBack(ctx, payment, event.amount);
    case 'chargeback_won':
      return winPaymentBack(ctx, payment);
    case 'sending_failed':
    case 'payouts_changed':
      throw new Error(`${event.kind} is not about a payment`);
  }
};

/** Does what an event says; false where it cannot be placed yet. */
export const hear = async (ctx: PayCtx, provider: ProviderName, event: ProviderEvent): Promise<boolean> => {
  const { tx } = ctx;
  switch (event.kind) {
    case 'sending_failed': {
      const row = await findOutgoing(tx, provider, event.ref);
      if (row?.state === 'sent') await sendingFailed(ctx, row, event.reason);
      return row !== undefined;
    }
    case 'payouts_changed':
      await setPayoutsReady(tx, provider, event.ref, event.ready);
      return true;
    case 'payment_succeeded':
    case 'payment_processing':
    case 'payment_declined':
    case 'charged_back':
    case 'chargeback_won':
      return hearOfPayment(ctx, provider, event);
  }
};

/**
 * What a provider tells, once each: an event that was told before changes nothing, and one that comes before what it is
 * about waits for it.
 */
export async function hearProvider(
  ctx: PayCtx,
  provider: ProviderName,
  events: readonly ProviderEvent[],
): Promise<void> {
  for (const event of events) {
    if (!(await keepEvent(ctx.tx, provider, event, ctx.now)) || !(await hear(ctx, provider, event))) continue;
    await markHandled(ctx.tx, provider, event.id, ctx.now);
    await hearWaiting(ctx, event.ref);
  }
}

/** Looks again at what waits for a payment, for as long as one thing that is heard lets another be heard. */
export async function hearWaiting(ctx: PayCtx, ref: string): Promise<void> {
  for (let heard = true; heard;) {
    heard = false;
    for (const { provider, event } of await takeWaitingEvents(ctx.tx, { ref })) {
      if (!(await hear(ctx, provider, event))) continue;
      await markHandled(ctx.tx, provider, event.id, ctx.now);
      heard = true;
    }
  }
}
