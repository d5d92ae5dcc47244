import type { tools } from '@parley/contract';
import { sql } from 'kysely';
import type { Db, Tx } from './database/connect.js';

export type Tool = (typeof tools)[number];
export type Health = { readonly tool: Tool; readonly ok: boolean; readonly since: Date | null };

/** So many mails must have failed in the last hour, and more than went out: one address that is wrong is no outage. */
const failedMails = 3;
/** A job that could have run for so long, or an event that a reader has not read for so long, waits too long. */
const waitMinutes = 10;

const since: Readonly<Record<Tool, (db: Db | Tx, now: Date) => Promise<Date | null>>> = {
  mail: async (db, now) => {
    const { rows } = await sql<{ since: Date | null }>`
      select case when count(*) filter (where error is not null) >= ${failedMails}
          and count(*) filter (where error is not null) > count(*) filter (where state = 'sent')
        then min(at) filter (where error is not null) end as since
      from mails where at > ${now}::timestamptz - interval '1 hour' and at <= ${now}`.execute(db);
    return rows[0]?.since ?? null;
  },
  jobs: async (db, now) => {
    const { rows } = await sql<{ since: Date | null }>`
      select min(run_at) as since from graphile_worker.jobs
      where locked_at is null and attempts < max_attempts
        and run_at <= ${now}::timestamptz - make_interval(mins => ${waitMinutes})`.execute(db);
    return rows[0]?.since ?? null;
  },
  events: async (db, now) => {
    // A position is `<transaction>.<id>`: what lies behind it is what that reader has yet to hear.
    const { rows } = await sql<{ since: Date | null }>`
      select min(late.at) as since from event_readers r cross join lateral (
        select e.at from events e
        where (e.tx, e.id) > (split_part(r.position, '.', 1)::xid8, split_part(r.position, '.', 2)::bigint)
        order by e.tx, e.id limit 1) late
      where late.at <= ${now}::timestamptz - make_interval(mins => ${waitMinutes})`.execute(db);
    return rows[0]?.since ?? null;
  },
};

/** How each of the platform's own tools is, and since when it fails. */
export async function readHealth(db: Db | Tx, now: Date): Promise<Health[]> {
  const found: Health[] = [];
  for (const tool of ['mail', 'jobs', 'events'] as const) {
    const from = await since[tool](db, now);
    found.push({ tool, ok: from === null, since: from });
  }
  return found;
}
