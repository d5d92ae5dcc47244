import { restoreClearance } from '../../clearances/decide-clearance.js';
import { overturnPrior } from '../../clearances/prior/decide-prior.js';
import { decideHeld } from '../../conversations/decide-held.js';
import { decideNeeds } from '../../gigs/decide-needs.js';
import { restoreNeeds } from '../../gigs/revoke-need.js';
import { lockGig } from '../../gigs/store.js';
import { restoreClaim } from '../../offers/judge-claim.js';
import type { NewEvent } from '../../platform/events/append.js';
import type { Ctx } from '../../platform/http/endpoint.js';
import { ruleOnAppeal } from '../../statements/answer-appeal.js';
import type { StatementKind } from '../../statements/statements.js';
import { statementById, type StatementRow } from '../../statements/store.js';
import { viewStatements } from '../../statements/view.js';
import type { Outcome } from '../store.js';
import { appealWords } from '../wording.js';
import { unseen, type Subject } from './subject.js';

type Undo = (ctx: Ctx, statement: StatementRow, outcome: Outcome) => Promise<NewEvent[]>;

/** What it takes to make a decision one that never counted. */
const undo: Readonly<Record<StatementKind, Undo>> = {
  // A line of a thread is delivered after all; whatever else was kept back is its writer's to publish again.
  text_withheld: ({ tx }, { subject_id }, { clause, reason, by, at }) =>
    decideHeld(tx, { decision: subject_id, release: true, clause, reason, by, at }, 'withheld'),
  need_refused: ({ tx }, { subject_id }, { reason, by, at }) =>
    decideNeeds(tx, { gig: subject_id, approve: true, reason, by, at }, 'refused'),
  need_revoked: async ({ tx }, { subject_id, from_at }, outcome) => {
    const gig = await lockGig(tx, subject_id);
    return gig ? restoreNeeds(tx, gig, from_at, outcome) : [];
  },
  prior_denied: (ctx, { subject_id }, outcome) => overturnPrior(ctx, { ...outcome, prior: subject_id }),
  relationship_revoked: async (ctx, { subject_id, account_id, other }, { by, at }) => {
    if (other !== null) await restoreClaim(ctx, { ruling: subject_id, between: [account_id, other], by, at });
    return [];
  },
  clearance_denied: (ctx, { subject_id }, outcome) => restoreClearance(ctx, { ...outcome, clearance: subject_id }),
  clearance_revoked: (ctx, { subject_id }, outcome) => restoreClearance(ctx, { ...outcome, clearance: subject_id }),
};

/** An appeal, read by an agent who did not decide what it is about. */
export const statement: Subject = {
  view: async ({ tx, locale }, row) => {
    const found = await statementById(tx, row.subject_id);
    const [told] = found ? await viewStatements(tx, [found], locale) : [];
    if (!told) throw new Error('the statement that an appeal is about is gone');
    const words = appealWords[locale];
    return {
      ...unseen,
      text: told.appeal?.text ?? '',
      about: {
        title: told.what,
        facts: [
          { name: words.facts, value: told.facts },
          { name: words.clause, value: told.clause.id },
          { name: words.reason, value: told.clause.why },
          { name: words.objection, value: told.appeal?.text ?? '' },
        ],
        checklist: [...words.checklist],
      },
    };
  },
  act: async (ctx, row, outcome) => {
    const overturned = outcome.action === 'overturn';
    const ruled = await ruleOnAppeal(ctx, row.subject_id, { overturned, reason: outcome.reason });
    if (!ruled) return [];
    const undone = overturned ? await undo[ruled.statement.kind](ctx, ruled.statement, outcome) : [];
    return [...undone, ...ruled.events];
  },
};
