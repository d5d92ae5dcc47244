import type { Endpoint } from '../platform/http/endpoint.js';
import { listClearancesEndpoint } from './list-clearances.js';
import { listRelationshipsEndpoint } from './list-relationships.js';
import { requestClearanceEndpoint } from './request-clearance.js';

export const relationshipEndpoints: readonly Endpoint[] = [
  listRelationshipsEndpoint,
  requestClearanceEndpoint,
  listClearancesEndpoint,
];
