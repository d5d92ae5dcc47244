import type { Effect } from '@parley/policy';
import { problem } from '../platform/http/problem.js';
import { hiddenSpans } from '../publishing/hidden-spans.js';
import { openCase } from '../publishing/open-case.js';
import { publish, type GateCtx } from '../publishing/publish.js';
import { missingIn } from './check-content.js';
import { streamOf, type GigContent, type GigState } from './gigs.js';
import { hideFromSearch, showInSearch } from './index-gig.js';
import { changeGig, declareNeeds, gigById, insertVersion, type GigRow, type VersionState } from './store.js';
import { publicContent, textOf } from './texts.js';

export const stateAfter: Record<Effect, VersionState> = {
  deliver: 'passed',
  notice: 'passed',
  mask: 'passed',
  hold: 'held',
  bounce: 'returned',
};

const needsHours = 24;

/** Where a gig stands once its text has passed and its needs are declared. */
export function stateOnceThrough(now: GigState, needsPending: boolean): GigState {
  if (now === 'live' || now === 'paused') return now;
  return needsPending ? 'in_review' : 'live';
}

/** Where a gig stands whose text did not come through: what is on show stays on show. */
const stateOnceBack = (now: GigState): GigState => (now === 'in_review' ? 'draft' : now);
const stateOnceHeld = (now: GigState): GigState => (now === 'draft' ? 'in_review' : now);

type Through = { readonly version: string; readonly content: GigContent; readonly shown: GigContent };

/** A version of a locked gig has passed: declares its needs, asks an agent about new ones, and puts it on show. */
export async function putThrough(ctx: GateCtx, gig: GigRow, { version, content, shown }: Through): Promise<void> {
  const { tx, now } = ctx;
  await declareNeeds(tx, gig.id, content.needs);
  const declared = content.needs.map(({ need }) => need);
  const after = await gigById(tx, gig.id);
  const isPending = after!.needs.some(({ need, state }) => state === 'pending' && declared.includes(need));
  if (isPending)
    await openCase(ctx, {
      queue: 'needs',
      subject: { kind: 'gig_needs', id: gig.id },
      author: gig.seller,
      other: null,
      dueAt: new Date(now.getTime() + needsHours * 3_600_000),
    });
  const state = stateOnceThrough(gig.state, isPending);
  await changeGig(tx, gig.id, { state, shown: version }, now);
  if (state === 'live') await showInSearch(tx, { id: gig.id, seller: gig.seller, content: shown, at: now });
  else await hideFromSearch(tx, gig.id);
}

/** What of the gig keeps it from being published, before the gate reads it. */
function refuseUnfinished({ written, needs }: GigRow): void {
  const places = missingIn(written);
  if (places.length > 0)
    throw problem('gig_incomplete', `${places.map(({ path, reason }) => `${path} ${reason}`).join('; ')}.`, { places });
  const refused = written.needs.find(({ need, why }) =>
    needs.some((row) => row.need === need && row.state === 'refused' && row.why === why),
  );
  if (refused) throw problem('need_refused', `An agent refused the need "${refused.need}" with this reason.`);
}

/**
 * Publishes what is written of a locked gig: through the gate as one text, then on show, or waiting for an agent, or back
 * to its seller with the decision. Nothing that is written is lost either way.
 * @throws Problem `gig_incomplete`, `need_refused`, and those of the gate
 */
export async function submitGig(ctx: GateCtx, gig: GigRow, locale: string): Promise<void> {
  const { tx, ids, now } = ctx;
  refuseUnfinished(gig);
  const version = ids.next();
  const content = gig.written;
  const judged = await publish(ctx, {
    author: { id: gig.seller, locale },
    pair: null,
    side: 'seller',
    place: 'gig',
    text: textOf(content),
    subject: { kind: 'gig', id: gig.id },
    thread: null,
    event: ({ effect }) => ({
      stream: streamOf(gig.id),
      kind: 'gig.submitted',
      data: { gig: gig.id, version, state: stateAfter[effect] },
      audience: [gig.seller],
    }),
  });
  const state = stateAfter[judged.decision.effect];
  const shown = state === 'passed' ? publicContent(content, hiddenSpans(judged.decision, judged.text)) : null;
  await insertVersion(tx, judged, { id: version, gig: gig.id, state, content, shown });
  const next =
    state === 'held' ? stateOnceHeld(gig.state) : state === 'returned' ? stateOnceBack(gig.state) : gig.state;
  await changeGig(tx, gig.id, { last: version, state: next }, now);
  if (shown) await putThrough(ctx, gig, { version, content, shown });
}
