import { openEndpoint } from '../platform/http/endpoint.js';
import './services.js';

export const verifyEmail = openEndpoint(
  'verifyEmail',
  async ({ tx, services }, { body }) => {
    await services.identity.verifyEmail(tx, body.token);
    return { status: 204, body: null };
  },
  { perMinute: 30 },
);
