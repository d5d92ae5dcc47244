import { endpoint } from '../../platform/http/endpoint.js';
import { paymentUnderWay } from './store.js';
import { viewPayment } from './view-payment.js';

/** A payment outlives the page on which it was begun: its payer finds it again, with what is still asked of them. */
export const getOfferPaymentEndpoint = endpoint('getOfferPayment', async ({ tx, actor }, { params }) => {
  const payment = await paymentUnderWay(tx, { offer: params.id, payer: actor.id });
  return { status: 200, body: { payment: payment ? viewPayment(payment) : null } };
});
