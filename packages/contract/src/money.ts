import { Type } from 'typebox';
import { Currency, Id, Instant, Money, nullable, oneOf, page, Paging, Problem, strict } from './common.js';
import { OrderDetail } from './orders.js';
import { Origin } from './policy.js';

export const paymentMethods = ['sandbox', 'stripe'] as const;

/** Where a payment stands; `returned`: it came for nothing that was there to be bought, and went back whole. */
export const paymentStates = [
  'requires_action',
  'processing',
  'declined',
  'canceled',
  'succeeded',
  'returned',
  'charged_back',
] as const;

export const declineReasons = ['declined', 'challenge_failed', 'expired'] as const;
export const withdrawalStates = ['queued', 'sent', 'failed'] as const;

/** Every way in which money moves; docs/money.md says what each does to which accounts. */
export const movementKinds = [
  'paid',
  'released',
  'cleared',
  'tipped',
  'refunded',
  'charged_back',
  'chargeback_won',
  'withdrawn',
  'withdrawal_returned',
  'received',
  'returned',
] as const;

/** Kinds of accounts. `external` is what is not ours: below zero by all that is inside. */
export const accountKinds = ['external', 'escrow', 'clearing', 'available', 'holding', 'fees', 'losses'] as const;

export const SignedMoney = strict(
  {
    amount: Type.String({
      pattern: '^-?(0|[1-9]\\d{0,17})$',
      description: 'Minor units (cents), with - when below zero',
    }),
    currency: Currency,
  },
  { description: 'What an account gains, or with - gives' },
);

export const Payment = strict({
  id: Id,
  purpose: oneOf(['offer', 'tip']),
  state: oneOf(paymentStates),
  amount: Money,
  reason: nullable(oneOf(declineReasons)),
  action: nullable(
    strict({
      kind: oneOf(['challenge', 'redirect'], { description: 'Answer the challenge, or go to `url`' }),
      url: nullable(Type.String()),
    }),
  ),
  offer: nullable(Id),
  order: nullable(Id),
  at: Instant,
});

export const PaymentOptions = strict({
  method: oneOf(paymentMethods),
  moves_money: Type.Boolean({ description: 'false in the sandbox: nothing that happens here moves any money' }),
  instruments: Type.Array(Type.String(), { description: 'What the sandbox can be asked to play' }),
  currencies: Type.Array(Currency),
  fee_bps: strict({ met_here: Type.Integer(), brought: Type.Integer() }),
  clearing_hours: Type.Integer(),
});

export const Balance = strict({
  items: Type.Array(
    strict({
      currency: Currency,
      available: SignedMoney,
      clearing: Money,
      escrow: Money,
      in_my_orders: Money,
    }),
    { description: 'One per currency in which this person has anything' },
  ),
  payouts: strict({ method: oneOf(paymentMethods), ready: Type.Boolean() }),
});

export const LedgerEntry = strict({
  id: Type.String({ description: 'The movement and the number of the line in it' }),
  movement: Id,
  kind: oneOf(movementKinds),
  account: oneOf(accountKinds),
  mine: Type.Boolean({ description: 'The account is this person’s own: available or clearing' }),
  amount: SignedMoney,
  order: nullable(Id),
  origin: nullable(Origin),
  fee_bps: nullable(Type.Integer()),
  at: Instant,
});

export const Withdrawal = strict({
  id: Id,
  amount: Money,
  state: oneOf(withdrawalStates),
  reason: nullable(Type.String()),
  at: Instant,
});

const Instrument = Type.String({ minLength: 1, maxLength: 200, pattern: '^[\\w:.-]+$' });
const Pay = { method: oneOf(paymentMethods), instrument: Type.Optional(Instrument) };
const Paid = strict({ order: OrderDetail, payment: Payment });
const Waiting = strict({ payment: Payment }, { description: 'It is not decided yet: see `state` and `action`' });
const all = Type.Optional(oneOf(['true'], { description: 'Of everybody; for operators' }));
const payErrors = ['invalid_input', 'not_signed_in', 'not_found', 'too_many', 'payments_away'] as const;

export const moneyRoutes = {
  payOffer: {
    summary: 'Pay an offer; once paid it is an order. Paid again from another tab, it answers the order that is there',
    tag: 'money',
    params: strict({ id: Id }),
    body: strict(Pay),
    answer: { 200: Paid, 201: Paid, 202: Waiting, 402: Problem },
    errors: [...payErrors, 'payment_declined', 'offer_closed', 'own_offer'],
  },
  getOfferPayment: {
    summary: 'Your payment of an offer that is under way, with what is asked of you; null where there is none',
    tag: 'money',
    params: strict({ id: Id }),
    answer: { 200: strict({ payment: nullable(Payment) }) },
    errors: ['not_signed_in', 'not_found'],
  },
  tipOrder: {
    summary: 'Give the seller of a completed order something on top; no fee is taken of it',
    tag: 'money',
    params: strict({ id: Id }),
    body: strict({ amount: Money, ...Pay }),
    answer: { 201: Waiting, 202: Waiting, 402: Problem },
    errors: [...payErrors, 'payment_declined', 'not_completed'],
  },
  getPaymentOptions: {
    summary: 'How one pays here, in which currencies, and what the marketplace keeps',
    tag: 'money',
    answer: { 200: PaymentOptions },
    errors: [],
  },
  getPayment: {
    summary: 'One payment of yours',
    tag: 'money',
    params: strict({ id: Id }),
    answer: { 200: Payment },
    errors: ['not_signed_in', 'not_found'],
  },
  confirmPayment: {
    summary: 'Answer the challenge that a sandbox payment waits for',
    tag: 'money',
    params: strict({ id: Id }),
    body: strict({ answer: oneOf(['pass', 'fail']) }),
    answer: { 200: Type.Union([Paid, Waiting]), 402: Problem },
    errors: ['not_signed_in', 'not_found', 'payment_not_waiting', 'payment_declined', 'too_many'],
  },
  receivePaymentWebhook: {
    summary: 'What a payment provider tells; signed by it',
    tag: 'money',
    takes: ['application/json'],
    params: strict({ provider: oneOf(paymentMethods) }),
    body: Type.Unsafe<Uint8Array>({ type: 'object', description: "The provider's event, byte for byte as signed" }),
    answer: { 200: strict({ received: Type.Boolean() }) },
    errors: ['bad_signature'],
  },
  getBalance: {
    summary: 'What is yours, by currency: to withdraw, in clearing, and held for orders',
    tag: 'money',
    answer: { 200: Balance },
    errors: ['not_signed_in'],
  },
  listLedgerEntries: {
    summary: 'Lines of the ledger that are about you, newest first; those of one movement sum to zero for its seller',
    tag: 'money',
    query: strict({ ...Paging, all }),
    answer: { 200: page(LedgerEntry) },
    errors: ['not_signed_in', 'not_allowed', 'bad_cursor'],
  },
  exportLedger: {
    summary: 'The same lines as CSV, oldest first',
    tag: 'money',
    query: strict({ all, from: Type.Optional(Instant), until: Type.Optional(Instant) }),
    answer: { 200: Type.Unsafe<Uint8Array>({ type: 'string', description: 'text/csv in UTF-8' }) },
    errors: ['invalid_input', 'not_signed_in', 'not_allowed', 'too_many'],
  },
  listWithdrawals: {
    summary: 'What you took out, newest first',
    tag: 'money',
    query: strict({ ...Paging }),
    answer: { 200: page(Withdrawal) },
    errors: ['not_signed_in', 'bad_cursor'],
  },
  createWithdrawal: {
    summary: 'Take money out to your own account',
    tag: 'money',
    body: strict({ amount: Money, instrument: Type.Optional(Instrument) }),
    answer: { 201: Withdrawal },
    errors: ['invalid_input', 'not_signed_in', 'not_enough_money', 'payouts_not_ready', 'too_many'],
  },
  setUpPayouts: {
    summary: 'Name, at the provider, the account that your money goes to',
    tag: 'money',
    answer: { 200: strict({ ready: Type.Boolean(), url: nullable(Type.String()) }) },
    errors: ['not_signed_in', 'too_many', 'payments_away'],
  },
} as const;
