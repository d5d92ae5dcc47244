import { beginPayment } from '../ledger/payments/begin-payment.js';
import { countTips } from '../ledger/payments/store.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { readAmount } from '../platform/money.js';
import { declined, hearAfterCommit, waiting } from './answer-payment.js';
import { goOn } from './pay-offer.js';
import { lockOrder } from './store.js';

/** The buyer of a completed order gives its seller something on top, in the currency of the order. */
export const tipOrderEndpoint = endpoint(
  'tipOrder',
  async (ctx, { params, body }) => {
    const { tx, actor, services } = ctx;
    const order = await lockOrder(tx, params.id);
    if (order?.buyer !== actor.id) throw problem('not_found');
    if (order.state !== 'completed') throw problem('not_completed');
    const amount = readAmount(body.amount, { ...services.config.money, currencies: [order.currency] }, 'body.amount');
    const { id, seller, title } = order;
    const begun = await beginPayment(ctx, {
      purpose: 'tip',
      offer: null,
      order: id,
      payer: actor.id,
      seller,
      amount,
      method: body.method,
      instrument: body.instrument,
      title,
      tries: await countTips(tx, id),
      returnTo: `/orders/${id}`,
    });
    const { payment } = await goOn(ctx, begun);
    hearAfterCommit(ctx, payment);
    if (payment.state === 'declined') return declined(ctx, payment);
    return { status: payment.state === 'succeeded' ? 201 : 202, body: waiting(payment) };
  },
  { perMinute: 20 },
);
