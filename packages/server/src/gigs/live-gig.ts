import { sql } from 'kysely';
import type { Need } from '@parley/policy';
import type { Tx } from '../platform/database/connect.js';
import type { GigContent } from './gigs.js';

/** A gig that is on show and for sale, with what is in force on its orders. */
export type LiveGig = Omit<GigContent, 'needs' | 'pictures'> & {
  readonly id: string;
  /** The account of the seller. */
  readonly seller: string;
  /** The version that is on show; it never changes. */
  readonly versionId: string;
  readonly decisionId: string;
  /** Approved ones only. */
  readonly needs: readonly Need[];
};

type Row = {
  readonly id: string;
  readonly seller: string;
  readonly version_id: string;
  readonly decision_id: string;
  readonly public: GigContent;
  readonly approved: readonly Need[];
};

/** Reads a gig as it can be ordered now; undefined where there is none or it is not live. */
export async function liveGig(tx: Tx, id: string): Promise<LiveGig | undefined> {
  const { rows } = await sql<Row>`
    select g.id, g.seller, v.id as version_id, v.decision_id, v.public, coalesce((
      select jsonb_agg(n.need order by n.need) from gig_needs n where n.gig_id = g.id and n.state = 'approved'), '[]') as approved
    from gigs g join gig_versions v on v.id = g.shown where g.id = ${id} and g.state = 'live'`.execute(tx);
  const row = rows[0];
  if (!row) return undefined;
  const { title, description, category, language, packages, requirements, needs } = row.public;
  return {
    id: row.id,
    seller: row.seller,
    versionId: row.version_id,
    decisionId: row.decision_id,
    ...{ title, description, category, language, packages, requirements },
    needs: needs.map(({ need }) => need).filter((need) => row.approved.includes(need)),
  };
}
