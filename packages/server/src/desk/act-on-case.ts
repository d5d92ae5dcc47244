import type { Rulebook } from '@parley/policy';
import { deskAudience } from '../publishing/desk-audience.js';
import { append, type NewEvent } from '../platform/events/append.js';
import { decideNeeds } from '../gigs/decide-needs.js';
import { endpoint, type Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkText } from '../publishing/check-text.js';
import { caseStream, isAction, isReason, mayFire, type CaseAction } from './desk.js';
import { openedCase } from './get-case.js';
import { decide, type CaseRow, type Outcome } from './store.js';
import { subjects } from './subjects.js';
import { viewCase } from './view-case.js';

type Asked = { readonly action: string; readonly version: number; readonly clause?: string; readonly reason?: string };

/** The clause that a decision about a judged text names. */
function clauseOf({ clauses }: Rulebook, clause: string | undefined): string {
  if (clause === undefined || !clauses.some(({ id }) => id === clause))
    throw problem('reason_required', 'Name a clause of the rulebook that judged this text.');
  return clause;
}

/** What an agent asks for, or the problem with it: closed, another's, not open to them, stale, unreasoned, in this order. */
function ruledBy({ actor, now, services }: Ctx, row: CaseRow, { action, version, clause, reason }: Asked): Outcome {
  if (row.state === 'decided') throw problem('case_closed');
  if (row.claimed_by !== null && row.claimed_by !== actor.id) throw problem('not_claimed');
  if (!isAction(action) || !mayFire(row, action, actor)) throw problem('unknown_action');
  if (version !== row.version) throw problem('stale_version');
  const named = row.judged ? clauseOf(services.rulebooks.byHash(row.judged.decision.rulebook), clause) : null;
  if (!isReason(reason)) throw problem('reason_required', 'Write a reason of at least ten visible characters.');
  const fault = checkText(reason);
  if (fault) throw problem(fault);
  return { action, clause: named, reason, by: actor.id, at: now };
}

const carryOut: Record<CaseAction, (ctx: Ctx, row: CaseRow, outcome: Outcome) => Promise<NewEvent[]>> = {
  release: (ctx, row, outcome) => rule(ctx, row, outcome, true),
  uphold: (ctx, row, outcome) => rule(ctx, row, outcome, false),
  close: () => Promise.resolve([]),
  approve: (ctx, row, outcome) => settleNeeds(ctx, row, outcome, true),
  refuse: (ctx, row, outcome) => settleNeeds(ctx, row, outcome, false),
};

const rule = (ctx: Ctx, row: CaseRow, { clause, ...outcome }: Outcome, release: boolean) => {
  if (!row.judged || clause === null) throw new Error('a text that nobody judged cannot be let through');
  return subjects[row.subject_kind].rule(ctx, row, { ...outcome, clause, decision: row.judged.decision_id, release });
};

const settleNeeds = ({ tx }: Ctx, row: CaseRow, { reason, by, at }: Outcome, approve: boolean) =>
  decideNeeds(tx, { gig: row.subject_id, approve, reason, by, at });

export const actOnCaseEndpoint = endpoint('actOnCase', async (ctx, { params, body }) => {
  const { tx } = ctx;
  const row = await openedCase(ctx, params.id);
  const outcome = ruledBy(ctx, row, body);
  if (!(await decide(tx, row.id, body.version, outcome))) throw problem('stale_version');
  const { action, clause, by, at } = outcome;
  const carried = await carryOut[action](ctx, row, outcome);
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
