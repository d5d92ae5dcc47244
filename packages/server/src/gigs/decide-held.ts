import type { NewEvent } from '../platform/events/append.js';
import type { GateCtx } from '../publishing/publish.js';
import { hiddenAfterRelease } from '../publishing/hidden-spans.js';
import type { Ruling } from '../publishing/ruling.js';
import { streamOf } from './gigs.js';
import { changeGig, lastVersions, lockGig, settleVersion, versionOfDecision } from './store.js';
import { putThrough } from './submit-gig.js';
import { publicContent } from './texts.js';

/**
 * Carries out what a person decided about a held gig: it goes on show, or stays with its seller. A version that was
 * submitted after it counts more: then this one changes nothing that others see.
 */
export async function decideHeldGig(ctx: GateCtx, ruling: Ruling): Promise<NewEvent[]> {
  const { tx } = ctx;
  const found = await versionOfDecision(tx, ruling.decision);
  if (found?.state !== 'held') return [];
  const gig = await lockGig(tx, found.gig_id);
  if (!gig) return [];
  const { clause, reason, at } = ruling;
  const shown = ruling.release ? publicContent(found.content, hiddenAfterRelease(found.decision, found.text)) : null;
  const state = ruling.release ? 'passed' : 'withheld';
  if (!(await settleVersion(tx, found.id, { state, shown, clause, reason, at }))) return [];
  const isLast = (await lastVersions(tx, [gig.id])).get(gig.id)?.id === found.id;
  if (isLast && shown) await putThrough(ctx, gig, { version: found.id, content: found.content, shown });
  else if (isLast && gig.state === 'in_review') await changeGig(tx, gig.id, { state: 'draft' }, at);
  return [
    {
      stream: streamOf(gig.id),
      kind: ruling.release ? 'gig.released' : 'gig.withheld',
      data: { gig: gig.id, version: found.id, decision: ruling.decision, clause },
      actor: ruling.by,
      audience: [gig.seller],
      at,
    },
  ];
}
