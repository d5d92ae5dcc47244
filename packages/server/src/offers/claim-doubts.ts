import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';

export type ClaimDoubt = {
  readonly id: string;
  readonly claim: string;
  /** The case that it opened or joined. */
  readonly case: string;
  readonly agent: string;
  readonly reason: string;
  readonly at: Date;
};

export const insertDoubt = async (tx: Tx, one: ClaimDoubt): Promise<void> => {
  await sql`insert into claim_doubts (id, claim_id, case_id, agent, reason, at)
    values (${one.id}, ${one.claim}, ${one.case}, ${one.agent}, ${one.reason}, ${one.at})`.execute(tx);
};

/** What agents found against a claim, oldest first. */
export async function doubtsOf(tx: Tx, claim: string): Promise<{ readonly by: string; readonly reason: string }[]> {
  const { rows } = await sql<{ by: string; reason: string }>`
    select a.alias as by, d.reason from claim_doubts d join accounts a on a.id = d.agent
    where d.claim_id = ${claim} order by d.at, d.id`.execute(tx);
  return rows;
}
