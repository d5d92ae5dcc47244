import type { Decision, Facts, Place, Side } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { SubjectKind } from '../publishing/publish.js';
import type { PublishingTables } from '../publishing/tables.js';
import type { Scope } from '../clearances/clearances.js';
import type { CaseAction, CaseState, Queue } from './desk.js';

export type JudgedText = {
  readonly decision_id: string;
  readonly text: string;
  readonly place: Place;
  readonly side: Side;
  readonly facts: Facts;
  readonly decision: Decision;
};

export type CaseRow = {
  readonly id: string;
  readonly version: number;
  readonly queue: Queue;
  readonly state: CaseState;
  readonly subject_kind: SubjectKind;
  readonly subject_id: string;
  readonly author: string;
  /** null where the text is for everybody. */
  readonly other: string | null;
  readonly not_for: readonly string[];
  readonly claimed_by: string | null;
  readonly opened_at: Date;
  readonly due_at: Date;
  readonly action: CaseAction | null;
  readonly clause: string | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  /** The text that the case is about, and what the gate said; null where no text was judged. */
  readonly judged: JudgedText | null;
};

const read = async (tx: Tx, rest: RawBuilder<unknown>): Promise<CaseRow[]> => {
  const { rows } = await sql<CaseRow>`
    select c.*, case when d.id is not null then jsonb_build_object('decision_id', d.id, 'text', t.body, 'place', d.place,
      'side', d.side, 'facts', d.facts, 'decision', d.decision) end as judged
    from cases c left join decisions d on d.id = c.decision_id left join texts t on t.id = d.text_id ${rest}
  `.execute(tx);
  return rows;
};

export const caseById = async (tx: Tx, id: string): Promise<CaseRow | undefined> =>
  (await read(tx, sql`where c.id = ${id}`))[0];

export type CasesPage = {
  readonly agent: string;
  readonly queue: Queue | undefined;
  readonly decided: boolean;
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** Cases by urgency; decided ones newest first. An agent's own conversations are not among them. */
export function casesPage(tx: Tx, { agent, queue, decided, after, limit }: CasesPage): Promise<CaseRow[]> {
  const state = decided ? sql`c.state = 'decided'` : sql`c.state <> 'decided'`;
  const ofQueue = queue ? sql`and c.queue = ${queue}` : sql``;
  const at = after && sql`(${after.at}::timestamptz, ${after.id}::uuid)`;
  const later = !at ? sql`` : decided ? sql`and (c.decided_at, c.id) < ${at}` : sql`and (c.due_at, c.id) > ${at}`;
  const order = decided ? sql`c.decided_at desc, c.id desc` : sql`c.due_at, c.id`;
  return read(
    tx,
    sql`where ${state} ${ofQueue} ${later} and ${agent} <> c.author and c.other is distinct from ${agent}
      and ${agent} <> all(c.not_for) order by ${order} limit ${limit}`,
  );
}

const guarded = (tx: Tx, id: string, version: number) =>
  tx
    .withTables<PublishingTables>()
    .updateTable('cases')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '<>', 'decided');

/** Gives the case to an agent if nobody has changed it since `version`. */
export async function claim(tx: Tx, id: string, version: number, agent: string): Promise<boolean> {
  const { numUpdatedRows } = await guarded(tx, id, version)
    .set({ state: 'claimed', claimed_by: agent, version: version + 1 })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type Outcome = {
  readonly action: CaseAction;
  readonly clause: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  /** Of a clearance: what is granted, where it is less than what was asked. */
  readonly scope?: Partial<Scope>;
};

/** Decides the case if nobody has changed it since `version`. */
export async function decide(tx: Tx, id: string, version: number, outcome: Outcome): Promise<boolean> {
  const { action, clause, reason, by, at } = outcome;
  const { numUpdatedRows } = await guarded(tx, id, version)
    .set({ state: 'decided', action, clause, reason, decided_by: by, decided_at: at, version: version + 1 })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const oneLookMinutes = 10;

/** True when this look at a case is not the continuation of one a moment ago. */
export async function noteView(tx: Tx, id: string, agent: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into case_views (case_id, agent, at) values (${id}, ${agent}, ${at})
    on conflict (case_id, agent) do update set at = excluded.at
      where case_views.at < excluded.at - make_interval(mins => ${oneLookMinutes})
    returning 1`.execute(tx);
  return rows.length > 0;
}
