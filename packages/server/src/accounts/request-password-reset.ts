import { openEndpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import './services.js';

export const requestPasswordReset = openEndpoint(
  'requestPasswordReset',
  async ({ tx, services, limit }, { body }) => {
    const wait = limit.take('reset mails', body.email.toLowerCase(), 3);
    if (wait > 0) throw problem('too_many', undefined, { headers: { 'retry-after': String(wait) } });
    await services.identity.requestPasswordReset(tx, body.email);
    return { status: 202, body: null };
  },
  { perMinute: 20 },
);
