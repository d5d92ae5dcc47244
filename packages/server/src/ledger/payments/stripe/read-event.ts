import type Stripe from 'stripe';
import type { About, DeclineReason, ProviderEvent } from '../port.js';
import { fromStripe } from './amounts.js';

/** What we say of a payment to Stripe, and hear again. */
export const metadataOf = ({ payment, purpose, offer, order, payer, seller }: About): Record<string, string> => ({
  parley_payment: payment,
  parley_purpose: purpose,
  parley_payer: payer,
  parley_seller: seller,
  ...(offer !== null && { parley_offer: offer }),
  ...(order !== null && { parley_order: order }),
});

const aboutOf = (metadata: Stripe.Metadata): About | null => {
  const {
    parley_payment: payment,
    parley_purpose: purpose,
    parley_payer: payer,
    parley_seller: seller,
    parley_offer: offer = null,
    parley_order: order = null,
  } = metadata;
  if (payment === undefined || payer === undefined || seller === undefined) return null;
  return { payment, payer, seller, offer, order, purpose: purpose === 'tip' ? 'tip' : 'offer' };
};

export const fingerprintOf = (method: string | Stripe.PaymentMethod | null): string | null =>
  typeof method === 'object' ? (method?.card?.fingerprint ?? null) : null;

const idOf = (object: string | { readonly id: string } | null): string | null =>
  typeof object === 'string' ? object : (object?.id ?? null);

export const declineReasonOf = (code: string | undefined | null): DeclineReason =>
  code === 'payment_intent_authentication_failure' ? 'challenge_failed' : 'declined';

/** One of Stripe's events in our words; nothing for those that are of no use to us. */
export const readStripeEvent = (event: Stripe.Event): ProviderEvent[] => {
  const { id, type } = event;
  if (event.type === 'payment_intent.succeeded') {
    const intent = event.data.object;
    const about = aboutOf(intent.metadata);
    if (about === null) return [];
    const amount = fromStripe(intent.amount_received, intent.currency);
    const instrument = fingerprintOf(intent.payment_method);
    return [{ id, ref: intent.id, kind: 'payment_succeeded', amount, instrument, about }];
  }
  if (event.type === 'payment_intent.processing') {
    const { id: ref, metadata } = event.data.object;
    return [{ id, ref, kind: 'payment_processing', about: aboutOf(metadata) }];
  }
  if (event.type === 'payment_intent.payment_failed') {
    const { id: ref, metadata, last_payment_error: error } = event.data.object;
    return [{ id, ref, kind: 'payment_declined', about: aboutOf(metadata), reason: declineReasonOf(error?.code) }];
  }
  if (event.type === 'payment_intent.canceled' || event.type === 'checkout.session.expired') {
    const { id: ref, metadata } = event.data.object;
    return [{ id, ref, kind: 'payment_declined', about: aboutOf(metadata ?? {}), reason: 'expired' }];
  }
  if (event.type === 'charge.dispute.funds_withdrawn' || event.type === 'charge.dispute.funds_reinstated') {
    const dispute = event.data.object;
    const ref = idOf(dispute.payment_intent);
    const kind = type === 'charge.dispute.funds_withdrawn' ? 'charged_back' : 'chargeback_won';
    return ref === null ? [] : [{ id, ref, kind, amount: fromStripe(dispute.amount, dispute.currency) }];
  }
  if (event.type === 'refund.failed')
    return [{ id, ref: event.data.object.id, kind: 'sending_failed', reason: 'The bank did not take it.' }];
  if (event.type === 'transfer.reversed')
    return [{ id, ref: event.data.object.id, kind: 'sending_failed', reason: 'It was called back.' }];
  if (event.type === 'account.updated')
    return [{ id, ref: event.data.object.id, kind: 'payouts_changed', ready: isReady(event.data.object) }];
  return [];
};

export const isReady = (account: Stripe.Account): boolean =>
  account.payouts_enabled && account.capabilities?.transfers === 'active';
