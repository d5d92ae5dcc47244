import { append } from '../platform/events/append.js';
import type { Db } from '../platform/database/connect.js';
import { clearanceEvent } from './decide-clearance.js';
import { endClearances } from './store.js';

/** Ends what has run out, and tells both people. The judge does not wait for it: it reads the end itself. */
export const expireAll = (db: Db, now: Date): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const ended = await endClearances(tx, now);
    await append(
      tx,
      ended.map((row) => clearanceEvent(row, 'expired', { by: null, at: now })),
    );
  });
