import type { Endpoint } from '../platform/http/endpoint.js';
import { getToolHealthEndpoint } from './emergency/get-tool-health.js';
import { grantEmergencyEndpoint } from './emergency/grant-emergency.js';
import { listClearancesEndpoint } from './list-clearances.js';
import { listClearancesInForceEndpoint } from './list-in-force.js';
import { priorEndpoints } from './prior/endpoints.js';
import { requestClearanceEndpoint } from './request-clearance.js';
import { revokeClearanceEndpoint } from './revoke-clearance.js';

export const clearanceEndpoints: readonly Endpoint[] = [
  requestClearanceEndpoint,
  listClearancesEndpoint,
  listClearancesInForceEndpoint,
  revokeClearanceEndpoint,
  getToolHealthEndpoint,
  grantEmergencyEndpoint,
  ...priorEndpoints,
];
