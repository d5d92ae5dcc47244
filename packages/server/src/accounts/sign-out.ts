import { openEndpoint } from '../platform/http/endpoint.js';
import { signedOutCookie } from './cookie.js';
import { endSession } from './sessions.js';
import './services.js';

export const signOut = openEndpoint(
  'signOut',
  async ({ tx, actor, services, afterCommit }) => {
    if (actor !== null) {
      await endSession(tx, actor.sessionId);
      afterCommit(() => services.sessions.forget(actor.id));
    }
    return { status: 204, body: null, headers: signedOutCookie(services.config.publicUrl) };
  },
  { setsCookies: true },
);
