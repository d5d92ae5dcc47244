import { sql } from 'kysely';
import { expireAll } from './clearances/expire.js';
import { expireOffers } from './offers/expire-offers.js';
import type { Clock } from './platform/clock.js';
import type { Db } from './platform/database/connect.js';
import type { Task } from './platform/jobs/jobs.js';
import { sweepTouches } from './relationships/touches.js';

const day = 86_400_000;

/** What is swept out, and after how long. Nothing that a person wrote is among it. */
export const housekeeping = {
  crontab: '17 * * * * sweep\n* * * * * expire_offers\n* * * * * expire_clearances',
  tasks: (db: Db, clock: Clock): Record<string, Task> => ({
    expire_offers: async () => {
      await expireOffers(db, clock.now());
    },
    expire_clearances: () => expireAll(db, clock.now()),
    sweep: async () => {
      const ago = (days: number) => new Date(clock.now().getTime() - days * day);
      await sql`delete from idempotency_keys where at < ${ago(3)}`.execute(db);
      await sql`delete from auth_sessions where expires_at < ${ago(0)}`.execute(db);
      await sql`delete from auth_verifications where expires_at < ${ago(1)}`.execute(db);
      await sweepTouches(db, clock.now());
      await sql`delete from mails where at < ${ago(90)} and state <> 'queued'`.execute(db);
    },
  }),
};
