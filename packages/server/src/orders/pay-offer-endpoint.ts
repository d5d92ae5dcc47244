import { viewPayment } from '../ledger/payments/view-payment.js';
import { endpoint } from '../platform/http/endpoint.js';
import { declined, hearAfterCommit, waiting } from './answer-payment.js';
import { payOffer } from './pay-offer.js';
import { viewOrder } from './view-order.js';

export const payOfferEndpoint = endpoint(
  'payOffer',
  async (ctx, { params, body }) => {
    const { method, instrument } = body;
    const paying = { method, instrument };
    const { payment, order, isNew } = await payOffer(ctx, { payer: ctx.actor.id, offer: params.id, paying });
    hearAfterCommit(ctx, payment);
    if (payment.state === 'declined') return declined(ctx, payment);
    if (order === null) return { status: 202, body: waiting(payment) };
    return {
      status: isNew ? 201 : 200,
      body: { order: await viewOrder(ctx, order), payment: viewPayment(payment) },
    };
  },
  { perMinute: 20 },
);
