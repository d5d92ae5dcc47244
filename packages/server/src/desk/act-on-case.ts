import type { Body } from '@parley/contract';
import type { Rulebook } from '@parley/policy';
import type { Scope } from '../clearances/clearances.js';
import { deskAudience } from '../publishing/desk-audience.js';
import { append } from '../platform/events/append.js';
import { endpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkText } from '../publishing/check-text.js';
import { actionsOf, caseStream, isReason } from './desk.js';
import { openedCase } from './get-case.js';
import { decide, type CaseRow, type Outcome } from './store.js';
import { subjects } from './subjects/subjects.js';
import { viewCase } from './view-case.js';

type Asked = Body<'actOnCase'>;

/** The rulebook that a case is decided by: the one that judged its text, else the one in force. */
const rulebookOf = ({ rulebooks }: Ctx['services'], { judged }: CaseRow): Rulebook =>
  judged ? rulebooks.byHash(judged.decision.rulebook) : rulebooks.live().rulebook;

const readScope = ({ kinds, places, order, until }: NonNullable<Asked['scope']>): Partial<Scope> => ({
  ...(kinds && { kinds }),
  ...(places && { places }),
  ...(order !== undefined && { order }),
  ...(until !== undefined && { until: new Date(until) }),
});

/** What an agent asks for, or the problem with it: closed, another's, not open to them, stale, unreasoned, in this order. */
function ruledBy(
  { actor, now, services }: Ctx,
  row: CaseRow,
  { action, version, clause, reason, scope }: Asked,
): Outcome {
  if (row.state === 'decided') throw problem('case_closed');
  if (row.claimed_by !== null && row.claimed_by !== actor.id) throw problem('not_claimed');
  const asked = actionsOf(row, actor).find((each) => each === action);
  if (asked === undefined) throw problem('unknown_action');
  if (version !== row.version) throw problem('stale_version');
  if (clause === undefined || !rulebookOf(services, row).clauses.some(({ id }) => id === clause))
    throw problem('reason_required', 'Name a clause of the rulebook that this is decided by.');
  if (!isReason(reason)) throw problem('reason_required', 'Write a reason of at least ten visible characters.');
  const fault = checkText(reason);
  if (fault) throw problem(fault);
  return { action: asked, clause, reason, by: actor.id, at: now, ...(scope && { scope: readScope(scope) }) };
}

export const actOnCaseEndpoint = endpoint('actOnCase', async (ctx, { params, body }) => {
  const { tx } = ctx;
  const row = await openedCase(ctx, params.id);
  const outcome = ruledBy(ctx, row, body);
  if (!(await decide(tx, row.id, body.version, outcome))) throw problem('stale_version');
  const { action, clause, by, at } = outcome;
  const carried = await subjects[row.subject_kind].act(ctx, row, outcome);
  await append(tx, [
    ...carried,
    {
      stream: caseStream(row.id),
      kind: 'case.decided',
      data: { case: row.id, action, clause, subject: { kind: row.subject_kind, id: row.subject_id } },
      actor: by,
      audience: [deskAudience],
      at,
    },
  ]);
  return { status: 200, body: await viewCase(ctx, await openedCase(ctx, row.id)) };
});
