import type { Need } from '@parley/policy';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';

/** What an agent has approved on any gig of this seller: what their custom offers may need too. */
export async function approvedNeeds(tx: Tx, seller: string): Promise<ReadonlySet<Need>> {
  const { rows } = await sql<{ need: Need }>`
    select distinct n.need from gig_needs n join gigs g on g.id = n.gig_id
    where g.seller = ${seller} and n.state = 'approved'`.execute(tx);
  return new Set(rows.map(({ need }) => need));
}
