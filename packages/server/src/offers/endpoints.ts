import type { Endpoint } from '../platform/http/endpoint.js';
import { acceptOfferEndpoint } from './accept-offer.js';
import { declineOfferEndpoint } from './decline-offer.js';
import { claimOfferLinkEndpoint } from './claim-offer-link.js';
import { createOfferLinkEndpoint } from './create-offer-link.js';
import { getOfferLinkEndpoint } from './get-offer-link.js';
import { listOfferLinksEndpoint } from './list-offer-links.js';
import { questionRelationshipEndpoint } from './question-relationship.js';
import { revokeOfferLinkEndpoint } from './revoke-offer-link.js';
import { getOfferEndpoint } from './get-offer.js';
import { listOffersEndpoint } from './list-offers.js';
import { orderGigEndpoint } from './order-gig.js';
import { sendOfferEndpoint } from './send-offer.js';
import { withdrawOfferEndpoint } from './withdraw-offer.js';

export const offerEndpoints: readonly Endpoint[] = [
  orderGigEndpoint,
  sendOfferEndpoint,
  listOffersEndpoint,
  getOfferEndpoint,
  acceptOfferEndpoint,
  declineOfferEndpoint,
  withdrawOfferEndpoint,
  createOfferLinkEndpoint,
  listOfferLinksEndpoint,
  getOfferLinkEndpoint,
  claimOfferLinkEndpoint,
  revokeOfferLinkEndpoint,
  questionRelationshipEndpoint,
];
