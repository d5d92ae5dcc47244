import type { StatementView } from '@parley/contract';
import { accountsById } from '../accounts/accounts.js';
import type { Tx } from '../platform/database/connect.js';
import type { Locale } from '../relationships/wording.js';
import { appealUntil } from './statements.js';
import type { StatementRow } from './store.js';
import { wording } from './wording.js';

/** Statements as the people they were given to read them. */
export async function viewStatements(tx: Tx, rows: readonly StatementRow[], locale: Locale): Promise<StatementView[]> {
  const people = await accountsById(
    tx,
    rows.flatMap(({ other }) => other ?? []),
  );
  const words = wording[locale];
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    what: words.what[row.kind],
    with: (row.other !== null && people.get(row.other)?.alias) || null,
    restriction: {
      from: row.from_at.toISOString(),
      until: row.until_at?.toISOString() ?? null,
      where: words.where,
    },
    facts: row.facts,
    automated: { detection: row.detected_by_machine, decision: false },
    clause: { id: row.clause, why: row.reason },
    redress: { appeal_until: appealUntil(row.at).toISOString(), how: words.how },
    appeal: appealOf(row),
  }));
}

function appealOf({ appeal_state, appeal_text, appeal_at, appeal_answer }: StatementRow): StatementView['appeal'] {
  if (appeal_state === null || appeal_text === null || appeal_at === null) return null;
  return { state: appeal_state, text: appeal_text, at: appeal_at.toISOString(), answer: appeal_answer };
}
