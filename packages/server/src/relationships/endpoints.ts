import type { Endpoint } from '../platform/http/endpoint.js';
import { getRelationshipEndpoint } from './get-relationship.js';
import { listRelationshipsEndpoint } from './list-relationships.js';

export const relationshipEndpoints: readonly Endpoint[] = [listRelationshipsEndpoint, getRelationshipEndpoint];
