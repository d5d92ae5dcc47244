import type { Decision, Facts, Place, Side } from '@parley/policy';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import { storedFacts, type Pair, type StoredFacts } from '../relationships/load-facts.js';

/** How many of the writer's earlier texts are read along. */
export const historyLength = 8;

type Before = {
  readonly facts: StoredFacts;
  readonly history: readonly { readonly id: string; readonly body: string }[];
};

/** Facts, and the writer's last texts in this thread that were not given back, oldest first: one round trip. */
export async function readBefore(
  tx: Tx,
  of: {
    readonly pair: Pair | null;
    readonly viewer: string;
    readonly now: Date;
    readonly thread: string | null;
    readonly order: string | undefined;
  },
): Promise<Before> {
  const stored = of.pair ? storedFacts({ ...of.pair, viewer: of.viewer, now: of.now, order: of.order }) : sql`null`;
  const { rows } = await sql<Before>`
    select ${stored} as facts, coalesce((
      select jsonb_agg(jsonb_build_object('id', t.id, 'body', t.body) order by d.number)
      from (
        select number, text_id from decisions
        where thread = ${of.thread} and author = ${of.viewer} and effect <> 'bounce'
        order by number desc limit ${historyLength}
      ) d join texts t on t.id = d.text_id), '[]') as history`.execute(tx);
  return rows[0]!;
}

export type Recorded = {
  readonly textId: string;
  readonly decisionId: string;
  readonly author: string;
  /** Who else it is for; null where it is for everybody. */
  readonly other: string | null;
  readonly thread: string | null;
  readonly place: Place;
  readonly side: Side;
  readonly text: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly decision: Decision;
  readonly facts: Facts;
  readonly history: readonly string[];
  readonly inputHash: string;
  readonly openCase: { readonly id: string; readonly queue: 'held' | 'review'; readonly dueAt: Date } | null;
  readonly at: Date;
};

/** Text, decision and case in one statement: none is there without the others. */
export async function record(tx: Tx, one: Recorded): Promise<void> {
  const { decision, openCase } = one;
  const opened = openCase
    ? sql`, opened as (insert into cases (id, decision_id, subject_kind, subject_id, queue, author, other, opened_at, due_at)
        values (${openCase.id}, ${one.decisionId}, ${one.subject.kind}, ${one.subject.id}, ${openCase.queue},
          ${one.author}, ${one.other}, ${one.at}, ${openCase.dueAt}))`
    : sql``;
  await sql`
    with written as (
      insert into texts (id, author, place, thread, body, at)
      values (${one.textId}, ${one.author}, ${one.place}, ${one.thread}, ${one.text}, ${one.at})
    )${opened}
    insert into decisions (id, text_id, author, thread, place, side, effect, decision, rulebook, engine, facts, history, input_hash, at)
    values (${one.decisionId}, ${one.textId}, ${one.author}, ${one.thread}, ${one.place}, ${one.side}, ${decision.effect},
      ${JSON.stringify(decision)}, ${decision.rulebook}, ${decision.engine}, ${JSON.stringify(one.facts)},
      ${[...one.history]}::uuid[], ${one.inputHash}, ${one.at})`.execute(tx);
}
