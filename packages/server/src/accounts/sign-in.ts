import { openEndpoint } from '../platform/http/endpoint.js';
import { Problem, problem } from '../platform/http/problem.js';
import { signedInCookie } from './cookie.js';
import { loadMe } from './me.js';
import './services.js';

const failuresPerMinute = 10;

export const signIn = openEndpoint(
  'signIn',
  async ({ tx, ip, userAgent, services, limit, visit }, { body }) => {
    const name = body.login.toLowerCase();
    // Guessing is counted per name too: many machines may guess one password.
    const mayTry = limit.peek('signIn failed', name, failuresPerMinute);
    if (mayTry > 0) throw problem('too_many', undefined, { headers: { 'retry-after': String(mayTry) } });
    try {
      const { accountId, token } = await services.identity.signIn(tx, body.login, body.password, { ip, userAgent });
      if (visit.known !== null) await services.joinVisit(tx, accountId, visit.known);
      return {
        status: 200,
        body: await loadMe(tx, accountId),
        headers: signedInCookie(services.config.publicUrl, token),
      };
    } catch (error) {
      if (error instanceof Problem && error.code === 'wrong_login')
        limit.take('signIn failed', name, failuresPerMinute);
      throw error;
    }
  },
  { perMinute: 120, setsCookies: true },
);
