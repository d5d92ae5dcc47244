import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.js';

/** When one of two first found the other here by search, listings or community; null where neither did. */
export async function foundHere(tx: Tx, a: string, b: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(at) as at from touches where via in ('search', 'listing', 'community')
      and ((account_id = ${a} and seller = ${b}) or (account_id = ${b} and seller = ${a}))`.execute(tx);
  return rows[0]?.at ?? null;
}
