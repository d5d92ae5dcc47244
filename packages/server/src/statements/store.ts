import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { AppealState, StatementKind } from './statements.js';

export type StatementRow = {
  readonly id: string;
  readonly account_id: string;
  readonly kind: StatementKind;
  readonly other: string | null;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly facts: string;
  readonly detected_by_machine: boolean;
  readonly decided_by: string;
  readonly clause: string;
  readonly reason: string;
  readonly from_at: Date;
  readonly until_at: Date | null;
  readonly at: Date;
  readonly appeal_state: AppealState | null;
  readonly appeal_text: string | null;
  readonly appeal_at: Date | null;
  readonly appeal_answer: string | null;
};

const read = async (tx: Tx, rest: RawBuilder<unknown>): Promise<StatementRow[]> => {
  const { rows } = await sql<StatementRow>`
    select s.*, a.state as appeal_state, a.text as appeal_text, a.at as appeal_at, a.answer as appeal_answer
    from statements s left join appeals a on a.statement_id = s.id ${rest}`.execute(tx);
  return rows;
};

export const statementById = async (tx: Tx, id: string): Promise<StatementRow | undefined> =>
  (await read(tx, sql`where s.id = ${id}`))[0];

/** The newest statement about a thing, or undefined. */
export const statementOf = async (tx: Tx, subject: { kind: string; id: string }): Promise<StatementRow | undefined> =>
  (
    await read(
      tx,
      sql`where s.subject_kind = ${subject.kind} and s.subject_id = ${subject.id} order by s.at desc, s.id desc limit 1`,
    )
  )[0];

export type After = { readonly at: string; readonly id: string } | null;

export const statementsPage = (tx: Tx, account: string, after: After, limit: number): Promise<StatementRow[]> =>
  read(
    tx,
    sql`where s.account_id = ${account}
      ${after ? sql`and (s.at, s.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      order by s.at desc, s.id desc limit ${limit}`,
  );

export async function insertStatement(tx: Tx, one: Omit<StatementRow, `appeal_${string}`>): Promise<void> {
  await sql`
    insert into statements (id, account_id, kind, other, subject_kind, subject_id, facts, detected_by_machine, decided_by,
      clause, reason, from_at, until_at, at)
    values (${one.id}, ${one.account_id}, ${one.kind}, ${one.other}, ${one.subject_kind}, ${one.subject_id}, ${one.facts},
      ${one.detected_by_machine}, ${one.decided_by}, ${one.clause}, ${one.reason}, ${one.from_at}, ${one.until_at}, ${one.at})
  `.execute(tx);
}

/** Records an appeal; false where there is one already, also of two at once. */
export async function insertAppeal(tx: Tx, statement: string, text: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into appeals (statement_id, text, at) values (${statement}, ${text}, ${at})
    on conflict (statement_id) do nothing returning 1`.execute(tx);
  return rows.length > 0;
}

export type Answer = { readonly overturned: boolean; readonly answer: string; readonly by: string; readonly at: Date };

/** Answers an appeal once; false where it is answered already. */
export async function answerAppeal(
  tx: Tx,
  statement: string,
  { overturned, answer, by, at }: Answer,
): Promise<boolean> {
  const { rows } = await sql`
    update appeals set state = ${overturned ? 'overturned' : 'upheld'}, answer = ${answer}, answered_by = ${by},
      answered_at = ${at}
    where statement_id = ${statement} and state = 'open' returning 1`.execute(tx);
  return rows.length > 0;
}
