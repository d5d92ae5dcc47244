import type { Endpoint } from '../platform/http/endpoint.js';
import { actOnCaseEndpoint } from './act-on-case.js';
import { claimCaseEndpoint } from './claim-case.js';
import { getCaseEndpoint } from './get-case.js';
import { listCasesEndpoint } from './list-cases.js';
import { revokeNeedEndpoint } from './revoke-need.js';

export const deskEndpoints: readonly Endpoint[] = [
  listCasesEndpoint,
  getCaseEndpoint,
  claimCaseEndpoint,
  actOnCaseEndpoint,
  revokeNeedEndpoint,
];
