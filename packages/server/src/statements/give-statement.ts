import { append } from '../platform/events/append.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { statementStream, type NewStatement } from './statements.js';
import { insertStatement } from './store.js';

/** Gives somebody the reasons of a decision about them, in the transaction of the decision. They hear of it at once. */
export async function giveStatement(
  { tx, ids, now }: Pick<Ctx, 'tx' | 'ids' | 'now'>,
  statement: NewStatement,
): Promise<string> {
  const id = ids.next();
  await insertStatement(tx, {
    id,
    account_id: statement.account,
    kind: statement.kind,
    other: statement.other,
    subject_kind: statement.subject.kind,
    subject_id: statement.subject.id,
    facts: statement.facts,
    detected_by_machine: statement.detectedByMachine,
    decided_by: statement.decidedBy,
    clause: statement.clause,
    reason: statement.reason,
    from_at: statement.from,
    until_at: statement.until,
    at: now,
  });
  await append(tx, [
    {
      stream: statementStream(id),
      kind: 'statement.given',
      data: { statement: id, what: statement.kind, subject: statement.subject, clause: statement.clause },
      actor: statement.decidedBy,
      audience: [statement.account],
      at: now,
    },
  ]);
  return id;
}
