import Stripe from 'stripe';
import { problem } from '../../../platform/http/problem.js';
import type { Created, Outcome, PaymentProvider, PaymentRequest } from '../port.js';
import { toStripe } from './amounts.js';
import { declineReasonOf, fingerprintOf, isReady, metadataOf, readStripeEvent } from './read-event.js';

export type StripeKeys = {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Where its API is. */
  readonly url: string;
};

/** A payment page of Stripe's stands before its PaymentIntent does; its name begins so. */
const isPage = (ref: string) => ref.startsWith('cs_');

/** Not to wait longer than a database transaction may stand still. */
const timeoutMs = 15_000;

const outcomeOf = (intent: Stripe.PaymentIntent): Outcome => {
  switch (intent.status) {
    case 'succeeded':
      return { state: 'succeeded' };
    case 'processing':
      return { state: 'processing' };
    case 'requires_action':
      return { state: 'requires_action', url: intent.next_action?.redirect_to_url?.url ?? null };
    case 'canceled':
    case 'requires_capture':
    case 'requires_confirmation':
    case 'requires_payment_method':
  }
  // Also for a status that Stripe has come to know since: nothing has been paid.
  return { state: 'declined', reason: declineReasonOf(intent.last_payment_error?.code) };
};

/** Stripe's errors in our words; what is left is ours to mend. */
const translate = (error: unknown): never => {
  if (error instanceof Stripe.errors.StripeConnectionError || error instanceof Stripe.errors.StripeRateLimitError)
    throw problem('payments_away');
  if (error instanceof Stripe.errors.StripeAPIError) throw problem('payments_away');
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.param?.startsWith('payment_method'))
    throw problem('invalid_input', undefined, {
      places: [{ path: 'body.instrument', reason: 'is no payment method that Stripe knows' }],
    });
  throw error;
};

const refused = (error: unknown): { readonly state: 'failed'; readonly ref: null; readonly reason: string } => {
  if (error instanceof Stripe.errors.StripeInvalidRequestError)
    return { state: 'failed', ref: null, reason: error.code ?? 'refused' };
  throw error;
};

/** With a payment method at hand the intent is confirmed at once; a card that is refused is an answer, not an error. */
const confirmed = async (stripe: Stripe, request: PaymentRequest, method: string): Promise<Created> => {
  try {
    const intent = await stripe.paymentIntents.create(
      {
        ...toStripe(request.amount),
        payment_method: method,
        confirm: true,
        return_url: request.returnUrl,
        transfer_group: request.offer ?? request.order ?? request.payment,
        metadata: metadataOf(request),
        automatic_payment_methods: { enabled: true },
        expand: ['payment_method'],
      },
      { idempotencyKey: request.key },
    );
    return { ref: intent.id, outcome: outcomeOf(intent), instrument: fingerprintOf(intent.payment_method) };
  } catch (error) {
    const intent = error instanceof Stripe.errors.StripeCardError ? error.payment_intent : undefined;
    if (intent === undefined) return translate(error);
    const reason = declineReasonOf((error as Stripe.errors.StripeCardError).code);
    return { ref: intent.id, outcome: { state: 'declined', reason }, instrument: null };
  }
};

/** Without one the payer goes to a page of Stripe's, so that no script of others runs in ours. */
const onTheirPage = async (stripe: Stripe, request: PaymentRequest): Promise<Created> => {
  const { amount, currency } = toStripe(request.amount);
  const metadata = metadataOf(request);
  const session = await stripe.checkout.sessions
    .create(
      {
        mode: 'payment',
        line_items: [
          { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: request.title } } },
        ],
        payment_intent_data: { metadata, transfer_group: request.offer ?? request.order ?? request.payment },
        metadata,
        success_url: request.returnUrl,
        cancel_url: request.returnUrl,
      },
      { idempotencyKey: request.key },
    )
    .catch(translate);
  return { ref: session.id, outcome: { state: 'requires_action', url: session.url }, instrument: null };
};

/** Stripe Connect with separate charges and transfers: money is charged to the marketplace, and transferred when withdrawn. */
export const createStripe = ({ secretKey, webhookSecret, url }: StripeKeys): PaymentProvider => {
  const { hostname, port, protocol } = new URL(url);
  const stripe = new Stripe(secretKey, {
    host: hostname,
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    protocol: protocol === 'https:' ? 'https' : 'http',
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
  });
  return {
    name: 'stripe',
    movesMoney: true,
    instruments: [],
    createPayment: (request) =>
      request.instrument === undefined ? onTheirPage(stripe, request) : confirmed(stripe, request, request.instrument),
    answerChallenge: null,
    cancelPayment: async (ref) => {
      try {
        if (isPage(ref)) await stripe.checkout.sessions.expire(ref);
        else await stripe.paymentIntents.cancel(ref);
      } catch (error) {
        // It is over already, or on its way: what comes of it is told by a webhook.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) translate(error);
      }
    },
    refundPayment: async ({ id, payment, amount }) => {
      const params = { payment_intent: payment, amount: toStripe(amount).amount, metadata: { parley_sending: id } };
      const refund = await stripe.refunds.create(params, { idempotencyKey: id }).catch(refused);
      if (!('object' in refund)) return refund;
      return refund.status === 'failed'
        ? { state: 'failed', ref: refund.id, reason: refund.failure_reason ?? 'refused' }
        : { state: 'sent', ref: refund.id };
    },
    payOut: async ({ id, destination, amount }) => {
      const params = { ...toStripe(amount), destination, transfer_group: id, metadata: { parley_sending: id } };
      const transfer = await stripe.transfers.create(params, { idempotencyKey: id }).catch(refused);
      return 'object' in transfer ? { state: 'sent', ref: transfer.id } : transfer;
    },
    setUpPayouts: async (account, known, returnUrl) => {
      const there =
        known === null
          ? await stripe.accounts
              .create(
                {
                  type: 'express',
                  capabilities: { transfers: { requested: true } },
                  metadata: { parley_account: account },
                },
                { idempotencyKey: `account:${account}` },
              )
              .catch(translate)
          : await stripe.accounts.retrieve(known).catch(translate);
      if (isReady(there)) return { ref: there.id, ready: true, url: null };
      const link = await stripe.accountLinks
        .create({ account: there.id, type: 'account_onboarding', refresh_url: returnUrl, return_url: returnUrl })
        .catch(translate);
      return { ref: there.id, ready: false, url: link.url };
    },
    readWebhook: (body, header, now) => {
      try {
        const event = stripe.webhooks.constructEvent(
          Buffer.from(body),
          header('stripe-signature') ?? '',
          webhookSecret,
          300,
          undefined,
          now.getTime(),
        );
        return readStripeEvent(event);
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw problem('bad_signature');
        throw error;
      }
    },
  };
};
