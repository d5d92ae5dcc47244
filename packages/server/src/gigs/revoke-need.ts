import type { Need } from '@parley/policy';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import { streamOf } from './gigs.js';
import { changeGig, type GigRow } from './store.js';

type Ruled = { readonly by: string; readonly at: Date };

/** Takes back one need that was approved, of a gig that is locked; undefined where it is not in force. */
export async function revokeNeed(
  tx: Tx,
  gig: Pick<GigRow, 'id' | 'seller'>,
  need: Need,
  { by, at, reason }: Ruled & { readonly reason: string },
): Promise<NewEvent | undefined> {
  const { rows } = await sql`
    update gig_needs set state = 'revoked', reason = ${reason}, decided_by = ${by}, decided_at = ${at}
    where gig_id = ${gig.id} and need = ${need} and state = 'approved' returning 1`.execute(tx);
  if (rows.length === 0) return undefined;
  await changeGig(tx, gig.id, {}, at);
  return eventOf('gig.need_revoked', gig, [need], { by, at });
}

/** An appeal was right: what was taken back at that moment is in force again. */
export async function restoreNeeds(
  tx: Tx,
  gig: Pick<GigRow, 'id' | 'seller'>,
  revokedAt: Date,
  { by, at, reason }: Ruled & { readonly reason: string },
): Promise<NewEvent[]> {
  const { rows } = await sql<{ need: Need }>`
    update gig_needs set state = 'approved', reason = ${reason}, decided_by = ${by}, decided_at = ${at}
    where gig_id = ${gig.id} and state = 'revoked' and decided_at = ${revokedAt} returning need`.execute(tx);
  if (rows.length === 0) return [];
  await changeGig(tx, gig.id, {}, at);
  const needs = rows.map(({ need }) => need);
  return [eventOf('gig.needs_approved', gig, needs, { by, at })];
}

const eventOf = (
  kind: string,
  { id, seller }: Pick<GigRow, 'id' | 'seller'>,
  needs: readonly Need[],
  { by, at }: Ruled,
): NewEvent => ({
  stream: streamOf(id),
  kind,
  data: { gig: id, needs },
  actor: by,
  audience: [seller],
  at,
});
