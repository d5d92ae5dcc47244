import type { Endpoint } from '../platform/http/endpoint.js';
import { acceptOfferEndpoint } from './accept-offer.js';
import { declineOfferEndpoint } from './decline-offer.js';
import { getOfferEndpoint } from './get-offer.js';
import { listOffersEndpoint } from './list-offers.js';
import { sendOfferEndpoint } from './send-offer.js';
import { withdrawOfferEndpoint } from './withdraw-offer.js';

export const offerEndpoints: readonly Endpoint[] = [
  sendOfferEndpoint,
  listOffersEndpoint,
  getOfferEndpoint,
  acceptOfferEndpoint,
  declineOfferEndpoint,
  withdrawOfferEndpoint,
];
