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

/**
 * What an agent has taken back and what no new order gets therefore, also of an offer that was made before: of this gig, or
 * of a custom offer what is approved on no gig of its seller any more.
 */
export async function revokedNeeds(
  tx: Tx,
  { seller, gig }: { readonly seller: string; readonly gig: string | null },
): Promise<ReadonlySet<Need>> {
  const { rows } = await sql<{ need: Need }>`
    select n.need from gig_needs n join gigs g on g.id = n.gig_id
    where g.seller = ${seller} and (${gig}::uuid is null or g.id = ${gig}) and n.state in ('approved', 'revoked')
    group by n.need having not bool_or(n.state = 'approved')`.execute(tx);
  return new Set(rows.map(({ need }) => need));
}
