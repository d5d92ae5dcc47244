import { openEndpoint } from '../platform/http/endpoint.js';
import './services.js';

export const resetPassword = openEndpoint(
  'resetPassword',
  async ({ tx, services, afterCommit }, { body }) => {
    const accountId = await services.identity.resetPassword(tx, body.token, body.password);
    afterCommit(() => services.sessions.forget(accountId));
    return { status: 204, body: null };
  },
  { perMinute: 20 },
);
