import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.js';
import type { PriorState } from './prior.js';

export type PriorRow = {
  readonly id: string;
  readonly asker: string;
  readonly other: string;
  readonly state: PriorState;
  readonly known_from: string;
  readonly evidence: string;
  readonly confirms: boolean | null;
  readonly other_known_from: string | null;
  readonly other_words: string | null;
  readonly at: Date;
  readonly answer_by: Date;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly reason: string | null;
  readonly clearance_id: string | null;
};

/**
 * What is open between two people, or in force, locked; what nobody answered in time is over from here on. The people are
 * locked first: of two who ask at once one finds what the other wrote.
 */
export async function openBetween(tx: Tx, a: string, b: string, now: Date): Promise<PriorRow | undefined> {
  await sql`select from accounts where id in (${a}, ${b}) order by id for no key update`.execute(tx);
  const pair = sql`least(p.asker, p.other) = least(${a}::uuid, ${b}::uuid)
    and greatest(p.asker, p.other) = greatest(${a}::uuid, ${b}::uuid)`;
  await sql`update prior_relationships p set state = 'lapsed'
    where ${pair} and p.state = 'asked' and p.answer_by <= ${now}`.execute(tx);
  const { rows } = await sql<PriorRow>`
    select p.* from prior_relationships p where ${pair} and (p.state in ('asked', 'answered')
      or exists (select from clearances c where c.id = p.clearance_id and c.state = 'granted'))
    for update`.execute(tx);
  return rows[0];
}

export type Asking = Pick<PriorRow, 'id' | 'asker' | 'other' | 'known_from' | 'evidence' | 'at' | 'answer_by'>;

export async function insertPrior(tx: Tx, one: Asking): Promise<PriorRow> {
  const { rows } = await sql<PriorRow>`
    insert into prior_relationships (id, asker, other, state, known_from, evidence, at, answer_by)
    values (${one.id}, ${one.asker}, ${one.other}, 'asked', ${one.known_from}, ${one.evidence}, ${one.at}, ${one.answer_by})
    returning *`.execute(tx);
  return rows[0]!;
}

export async function lockPrior(tx: Tx, id: string): Promise<PriorRow | undefined> {
  const { rows } = await sql<PriorRow>`select * from prior_relationships where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function priorById(tx: Tx, id: string): Promise<PriorRow | undefined> {
  const { rows } = await sql<PriorRow>`select * from prior_relationships where id = ${id}`.execute(tx);
  return rows[0];
}

export type PriorChange = Partial<Omit<PriorRow, 'id' | 'asker' | 'other' | 'at'>>;

/** Changes a record that is locked. */
export async function changePrior(tx: Tx, row: PriorRow, change: PriorChange): Promise<PriorRow> {
  const next = { ...row, ...change };
  await sql`
    update prior_relationships set state = ${next.state}, known_from = ${next.known_from}, evidence = ${next.evidence},
      confirms = ${next.confirms}, other_known_from = ${next.other_known_from}, other_words = ${next.other_words},
      answer_by = ${next.answer_by}, decided_by = ${next.decided_by}, decided_at = ${next.decided_at},
      reason = ${next.reason}, clearance_id = ${next.clearance_id}
    where id = ${row.id}`.execute(tx);
  return next;
}

const mostListed = 200;

export async function priorOf(tx: Tx, account: string): Promise<PriorRow[]> {
  const { rows } = await sql<PriorRow>`
    select * from prior_relationships where ${account} in (asker, other)
    order by at desc, id desc limit ${mostListed}`.execute(tx);
  return rows;
}
