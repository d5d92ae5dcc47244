import type { Identity } from './identity/identity.js';
import type { Sessions } from './sessions.js';

declare module '../platform/http/endpoint.js' {
  interface Services {
    readonly identity: Identity;
    readonly sessions: Sessions;
  }
}
