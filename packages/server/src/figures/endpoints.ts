import type { Endpoint } from '../platform/http/endpoint.js';
import { getFiguresEndpoint } from './get-figures.js';

export const figureEndpoints: readonly Endpoint[] = [getFiguresEndpoint];
