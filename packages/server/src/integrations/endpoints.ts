import type { Endpoint } from '../platform/http/endpoint.js';
import { detectEndpoint } from './detect.js';
import { getLiveRulebookEndpoint } from './get-live-rulebook.js';
import { judgeEndpoint } from './judge.js';
import { listRulebooksEndpoint } from './list-rulebooks.js';

export const integrationEndpoints: readonly Endpoint[] = [
  detectEndpoint,
  judgeEndpoint,
  listRulebooksEndpoint,
  getLiveRulebookEndpoint,
];
