import type { Endpoint } from '../platform/http/endpoint.js';
import { confirmPaymentEndpoint } from './confirm-payment.js';
import { payOfferEndpoint } from './pay-offer-endpoint.js';
import { receivePaymentWebhookEndpoint } from './receive-payment-webhook.js';
import { tipOrderEndpoint } from './tip-order.js';

export const paymentEndpoints: readonly Endpoint[] = [
  payOfferEndpoint,
  tipOrderEndpoint,
  confirmPaymentEndpoint,
  receivePaymentWebhookEndpoint,
];
