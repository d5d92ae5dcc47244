import type { NewEvent } from '../platform/events/append.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { statementStream } from './statements.js';
import { answerAppeal, statementById, type StatementRow } from './store.js';

export type AppealRuling = { readonly overturned: boolean; readonly reason: string };

/**
 * Answers an appeal. What it undoes is for whoever gave the statement: they get it back with the answer. Null where the
 * appeal was answered meanwhile, and nothing is changed then.
 */
export async function ruleOnAppeal(
  { tx, actor, now }: Pick<Ctx, 'tx' | 'actor' | 'now'>,
  id: string,
  { overturned, reason }: AppealRuling,
): Promise<{ readonly statement: StatementRow; readonly events: NewEvent[] } | null> {
  if (!(await answerAppeal(tx, id, { overturned, answer: reason, by: actor.id, at: now }))) return null;
  const statement = await statementById(tx, id);
  if (!statement) throw new Error('a statement whose appeal was answered is gone');
  const told: NewEvent = {
    stream: statementStream(id),
    kind: overturned ? 'statement.overturned' : 'statement.upheld',
    data: { statement: id, subject: { kind: statement.subject_kind, id: statement.subject_id } },
    actor: actor.id,
    audience: [statement.account_id],
    at: now,
  };
  return { statement, events: [told] };
}
