import type { Tx } from '../platform/database/connect.js';
import type { Identity } from './identity/identity.js';
import type { Sessions } from './sessions.js';

declare module '../platform/http/endpoint.js' {
  interface Services {
    readonly identity: Identity;
    readonly sessions: Sessions;
    /** What the browser looked at before somebody signed up or in counts for the account; a higher floor knows how. */
    readonly joinVisit: (tx: Tx, account: string, visit: string) => Promise<void>;
  }
}
