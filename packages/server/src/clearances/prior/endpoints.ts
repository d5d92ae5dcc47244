import type { Endpoint } from '../../platform/http/endpoint.js';
import { answerPriorEndpoint } from './answer-prior.js';
import { askPriorEndpoint } from './ask-prior.js';
import { listPriorEndpoint } from './list-prior.js';

export const priorEndpoints: readonly Endpoint[] = [askPriorEndpoint, answerPriorEndpoint, listPriorEndpoint];
