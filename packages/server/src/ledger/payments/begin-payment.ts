import { createHash } from 'node:crypto';
import { append } from '../../platform/events/append.js';
import type { Services } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { queueJob } from '../../platform/jobs/jobs.js';
import type { Amount } from '../../platform/money.js';
import type { MoneyCtx } from '../movements.js';
import type { Outcome } from './port.js';
import { insertPayment, paymentById, type PaymentRow } from './store.js';

/** What paying needs of a request or a job. */
export type PayCtx = Pick<MoneyCtx, 'tx' | 'ids' | 'now'> & { readonly services: Services };

export const paymentStream = (id: string) => `payment:${id}`;

export type NewPayment = {
  readonly purpose: 'offer' | 'tip';
  readonly offer: string | null;
  readonly order: string | null;
  readonly payer: string;
  readonly seller: string;
  readonly amount: Amount;
  readonly method: string;
  readonly instrument: string | undefined;
  readonly title: string;
  /** How many payments there were for the same before. */
  readonly tries: number;
  /** Path of the page that the payer comes back to. */
  readonly returnTo: string;
};

const keyOf = ({ purpose, offer, order, payer, amount, instrument, tries }: NewPayment): string =>
  createHash('sha256')
    .update([purpose, offer ?? order, payer, amount.minor, amount.currency, instrument ?? '', tries].join(' '))
    .digest('hex');

/** The payment's id, from its key (a UUID of version 8, RFC 9562): asked again, a provider must be told the very same. */
const idOf = (key: string): string =>
  [key.slice(0, 8), key.slice(8, 12), `8${key.slice(13, 16)}`, `8${key.slice(17, 20)}`, key.slice(20, 32)].join('-');

/**
 * Asks the provider for a payment and notes it. The caller settles it where the outcome says that the money has come. The
 * call is made inside the transaction, under a key that a request which was undone and comes again has too.
 * @throws Problem `invalid_input` for another method than is taken here, `payments_away`
 */
export async function beginPayment(
  ctx: PayCtx,
  of: NewPayment,
): Promise<{ readonly payment: PaymentRow; readonly outcome: Outcome }> {
  const { tx, now, services } = ctx;
  const { current, hashInstrument } = services.payments;
  const { purpose, offer, order, payer, seller, amount, instrument, title } = of;
  if (of.method !== current.name) {
    const reason = `is not taken here; choose ${current.name}`;
    throw problem('invalid_input', `body.method ${reason}.`, { places: [{ path: 'body.method', reason }] });
  }
  const key = keyOf(of);
  const id = idOf(key);
  const returnUrl = `${services.config.publicUrl}${of.returnTo}`;
  const about = { payment: id, purpose, offer, order, payer, seller };
  const created = await current.createPayment({ ...about, key, amount, instrument, title, returnUrl });
  const { ref, outcome } = created;
  await insertPayment(tx, {
    id,
    provider: current.name,
    provider_ref: ref,
    purpose,
    offer_id: offer,
    order_id: order,
    payer,
    seller,
    amount_minor: amount.minor,
    currency: amount.currency,
    // Money that has come is settled like money that a webhook tells of.
    state: outcome.state === 'succeeded' ? 'processing' : outcome.state,
    reason: outcome.state === 'declined' ? outcome.reason : null,
    action_url: outcome.state === 'requires_action' ? outcome.url : null,
    instrument: created.instrument === null ? null : hashInstrument(current.name, created.instrument),
    created_at: now,
  });
  for (const { event, afterSeconds } of created.later ?? []) {
    const runAt = new Date(now.getTime() + afterSeconds * 1000);
    await queueJob(tx, { name: 'sandbox_webhook', payload: { event: JSON.stringify(event) }, runAt });
  }
  const kind = outcome.state === 'declined' ? 'payment.declined' : 'payment.begun';
  await append(tx, [
    {
      stream: paymentStream(id),
      kind,
      data: { payment: id, purpose, offer, order },
      actor: payer,
      audience: [],
      at: now,
    },
  ]);
  return { payment: (await paymentById(tx, id))!, outcome };
}
