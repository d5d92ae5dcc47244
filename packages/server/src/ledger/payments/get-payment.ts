import { endpoint } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { paymentById } from './store.js';
import { viewPayment } from './view-payment.js';

export const getPaymentEndpoint = endpoint('getPayment', async ({ tx, actor }, { params }) => {
  const payment = await paymentById(tx, params.id);
  if (payment?.payer !== actor.id) throw problem('not_found');
  return { status: 200, body: viewPayment(payment) };
});
