import { createHmac } from 'node:crypto';
import type { paymentStates } from '@parley/contract';
import type { MoneyConfig } from '../../platform/config.js';
import type { PaymentProvider, ProviderName } from './port.js';
import { createSandbox } from './sandbox.js';
import { createStripe } from './stripe/create-stripe.js';

declare module '../../platform/http/endpoint.js' {
  interface Services {
    readonly payments: Payments;
  }
}

export type PaymentState = (typeof paymentStates)[number];
export type PaymentEvent = 'succeed' | 'process' | 'decline' | 'cancel' | 'give_back' | 'charge_back' | 'win_back';

/**
 * A payment's life. What is told late or again finds no edge and changes nothing; money that comes after all, for a
 * payment that was given up, goes back.
 */
export const paymentGraph: Readonly<Record<PaymentState, Readonly<Partial<Record<PaymentEvent, PaymentState>>>>> = {
  requires_action: {
    succeed: 'succeeded',
    process: 'processing',
    decline: 'declined',
    cancel: 'canceled',
    give_back: 'returned',
  },
  processing: { succeed: 'succeeded', decline: 'declined', give_back: 'returned' },
  // On a provider's own page somebody may try again with another card.
  declined: { succeed: 'succeeded', give_back: 'returned' },
  canceled: { give_back: 'returned' },
  succeeded: { charge_back: 'charged_back' },
  returned: {},
  charged_back: { win_back: 'succeeded' },
};

/** Whether it may still become money without anybody beginning anew. */
export const isUnderWay = (state: PaymentState): boolean => state === 'requires_action' || state === 'processing';

export type Payments = {
  /** Who takes new payments. */
  readonly current: PaymentProvider;
  /** Who took a payment, which may be another than takes new ones; undefined where its keys are not set any more. */
  readonly named: (name: ProviderName) => PaymentProvider | undefined;
  /** The same for the same card or account; nobody can tell the card from it. */
  readonly hashInstrument: (provider: ProviderName, instrument: string) => Buffer;
  /** Signs what the sandbox tells itself. */
  readonly sandboxSecret: string;
};

const derive = (secret: string, use: string) => createHmac('sha256', secret).update(use);

export const createPayments = (config: MoneyConfig, secret: string): Payments => {
  const sandboxSecret = derive(secret, 'sandbox webhooks').digest('base64url');
  const sandbox = createSandbox(sandboxSecret);
  const { stripeSecretKey, stripeWebhookSecret, stripeUrl } = config;
  const stripe =
    stripeSecretKey === undefined || stripeWebhookSecret === undefined
      ? undefined
      : createStripe({ secretKey: stripeSecretKey, webhookSecret: stripeWebhookSecret, url: stripeUrl });
  const named = (name: ProviderName) => (name === 'sandbox' ? sandbox : stripe);
  const current = named(config.provider);
  if (current === undefined) throw new Error(`There are no keys for ${config.provider}.`);
  return {
    current,
    named,
    hashInstrument: (provider, instrument) => derive(secret, `instrument ${provider} ${instrument}`).digest(),
    sandboxSecret,
  };
};
