import type { Endpoint } from '../platform/http/endpoint.js';
import { appealStatementEndpoint } from './appeal-statement.js';
import { listStatementsEndpoint } from './list-statements.js';

export const statementEndpoints: readonly Endpoint[] = [listStatementsEndpoint, appealStatementEndpoint];
