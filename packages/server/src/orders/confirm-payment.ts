import { amountOf, paymentById } from '../ledger/payments/store.js';
import { viewPayment } from '../ledger/payments/view-payment.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { declined, waiting } from './answer-payment.js';
import { endPayment, settlePayment, takePayment } from './settle-payment.js';
import { viewOrder } from './view-order.js';

export const confirmPaymentEndpoint = endpoint(
  'confirmPayment',
  async (ctx, { params, body }) => {
    const { tx, actor, services } = ctx;
    const payment = await takePayment(ctx, params.id);
    if (payment?.payer !== actor.id) throw problem('not_found');
    const answerChallenge = services.payments.named(payment.provider)?.answerChallenge ?? null;
    if (payment.state !== 'requires_action' || payment.provider_ref === null || answerChallenge === null)
      throw problem('payment_not_waiting', `It is ${payment.state.replace('_', ' ')}.`);
    const outcome = answerChallenge(payment.provider_ref, body.answer);
    if (outcome.state === 'declined') {
      const ended = await endPayment(ctx, payment, { event: 'decline', reason: outcome.reason });
      return declined(ctx, ended ?? payment);
    }
    const order = await settlePayment(ctx, payment, { amount: amountOf(payment) });
    const now = (await paymentById(tx, payment.id))!;
    if (order === null || now.purpose === 'tip') return { status: 200, body: waiting(now) };
    return { status: 200, body: { order: await viewOrder(ctx, order), payment: viewPayment(now) } };
  },
  { perMinute: 20 },
);
