import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import { streamOf } from './gigs.js';
import { showInSearch } from './index-gig.js';
import { changeGig, decideAll, lastVersions, lockGig, publicContentOf } from './store.js';

export type NeedsRuling = {
  readonly gig: string;
  readonly approve: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
};

/**
 * Carries out what an agent decided about the needs of a gig. Approved ones are in force on its orders from now on, and a
 * gig that waited for them goes on show; refused ones give it back to its seller. From `refused` an appeal brings them back.
 */
export async function decideNeeds(
  tx: Tx,
  { gig: id, approve, reason, by, at }: NeedsRuling,
  from: 'pending' | 'refused' = 'pending',
): Promise<NewEvent[]> {
  const gig = await lockGig(tx, id);
  if (!gig) return [];
  const needs = await decideAll(tx, id, from, { state: approve ? 'approved' : 'refused', reason, by, at });
  if (needs.length === 0) return [];
  // A newer text may be held meanwhile: it has a case of its own, and the gig waits for that one.
  const isHeld = (await lastVersions(tx, [id])).get(id)?.state === 'held';
  if (gig.state === 'in_review' && !isHeld) {
    if (approve && gig.shown) {
      await changeGig(tx, id, { state: 'live' }, at);
      await showInSearch(tx, { id, seller: gig.seller, content: await publicContentOf(tx, gig), at });
    } else await changeGig(tx, id, { state: 'draft' }, at);
  } else await changeGig(tx, id, {}, at);
  return [
    {
      stream: streamOf(id),
      kind: approve ? 'gig.needs_approved' : 'gig.needs_refused',
      data: { gig: id, needs },
      actor: by,
      audience: [gig.seller],
      at,
    },
  ];
}
