import type { paymentMethods } from '@parley/contract';
import type { Amount } from '../../platform/money.js';

export type ProviderName = (typeof paymentMethods)[number];

/** What is to be paid, as a provider is told of it. */
export type PaymentRequest = {
  readonly payment: string;
  /** The same for the same try: a request that was undone and comes again finds what it made. */
  readonly key: string;
  readonly amount: Amount;
  readonly payer: string;
  readonly seller: string;
  readonly purpose: 'offer' | 'tip';
  readonly offer: string | null;
  readonly order: string | null;
  /** What the payer chose to pay with, in the provider's words. */
  readonly instrument: string | undefined;
  readonly title: string;
  /** Where the payer comes back to from a page of the provider's. */
  readonly returnUrl: string;
};

export type DeclineReason = 'declined' | 'challenge_failed' | 'expired';

/** What became of a payment as far as the provider knows. */
export type Outcome =
  | { readonly state: 'succeeded' }
  | { readonly state: 'processing' }
  | { readonly state: 'requires_action'; readonly url: string | null }
  | { readonly state: 'declined'; readonly reason: DeclineReason };

export type Created = {
  readonly ref: string;
  readonly outcome: Outcome;
  /** The same for the same card or account, whoever pays with it. */
  readonly instrument: string | null;
  /** What the provider will tell later; the sandbox plays its own messenger. */
  readonly later?: readonly { readonly event: ProviderEvent; readonly afterSeconds: number }[];
};

export type Sending = {
  readonly id: string;
  readonly amount: Amount;
};

export type Sent =
  | { readonly state: 'sent'; readonly ref: string }
  | { readonly state: 'failed'; readonly ref: string | null; readonly reason: string };

/** One thing that a provider tells, in our words. `ref` is the payment's, or of what was sent. */
export type ProviderEvent = {
  readonly id: string;
  readonly ref: string;
} & (
  | {
      readonly kind: 'payment_succeeded';
      readonly amount: { readonly minor: string; readonly currency: string };
      readonly instrument: string | null;
      /** What we had said of it, for a payment that we do not know. */
      readonly about: About | null;
    }
  | { readonly kind: 'payment_processing'; readonly about: About | null }
  | { readonly kind: 'payment_declined'; readonly about: About | null; readonly reason: DeclineReason }
  | {
      readonly kind: 'charged_back' | 'chargeback_won';
      readonly amount: { readonly minor: string; readonly currency: string };
    }
  | { readonly kind: 'sending_failed'; readonly reason: string }
  | { readonly kind: 'payouts_changed'; readonly ready: boolean }
);

export type About = {
  readonly payment: string;
  readonly purpose: 'offer' | 'tip';
  readonly offer: string | null;
  readonly order: string | null;
  readonly payer: string;
  readonly seller: string;
};

/** Whoever really moves money. Calls that may be repeated carry a key, and answer the same again. */
export type PaymentProvider = {
  readonly name: ProviderName;
  readonly movesMoney: boolean;
  /** What the payer can be asked to choose from; empty where the provider asks by itself. */
  readonly instruments: readonly string[];
  readonly createPayment: (request: PaymentRequest) => Promise<Created>;
  /** The payer's answer to a challenge; only where the challenge is ours to show. */
  readonly answerChallenge: ((ref: string, answer: 'pass' | 'fail') => Outcome) | null;
  /** Ends a payment that is not done yet; it may still succeed when it was already on its way. */
  readonly cancelPayment: (ref: string) => Promise<void>;
  readonly refundPayment: (sending: Sending & { readonly payment: string }) => Promise<Sent>;
  readonly payOut: (sending: Sending & { readonly destination: string }) => Promise<Sent>;
  /** Where a seller says where their money goes; null where there is nothing to say. */
  readonly setUpPayouts: (
    account: string,
    known: string | null,
    returnUrl: string,
  ) => Promise<{ readonly ref: string; readonly ready: boolean; readonly url: string | null }>;
  /**
   * Reads what was sent to our address, byte for byte; answers nothing for what is of no use to us.
   * @throws Problem `bad_signature`
   */
  readonly readWebhook: (body: Uint8Array, header: (name: string) => string | undefined, now: Date) => ProviderEvent[];
};
