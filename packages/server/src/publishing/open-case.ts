import type { queues } from '@parley/contract';
import { sql } from 'kysely';
import { append } from '../platform/events/append.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { deskAudience } from './desk-audience.js';
import type { SubjectKind } from './publish.js';

export type NewCase = {
  readonly queue: (typeof queues)[number];
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  /** Whom it concerns, and who else is a party to it. */
  readonly author: string;
  readonly other: string | null;
  /** Agents who may not decide it. */
  readonly notFor?: readonly string[];
  readonly dueAt: Date;
};

/**
 * Opens a case about a thing that no text was judged for. One about the same thing in the same queue that is still open is
 * joined instead: its version grows, so that nobody decides on what they saw before, and whoever may not decide it lets go.
 */
export async function openCase({ tx, ids, now }: Pick<Ctx, 'tx' | 'ids' | 'now'>, one: NewCase): Promise<string> {
  const { queue, subject, author, other, notFor = [], dueAt } = one;
  const joined = await sql<{ id: string }>`
    update cases set version = version + 1,
      not_for = array(select distinct unnest(not_for || ${[...notFor]}::uuid[])),
      state = case when claimed_by = any(${[...notFor]}::uuid[]) then 'open' else state end,
      claimed_by = case when claimed_by = any(${[...notFor]}::uuid[]) then null else claimed_by end
    where subject_kind = ${subject.kind} and subject_id = ${subject.id} and queue = ${queue} and state <> 'decided'
    returning id`.execute(tx);
  const known = joined.rows[0]?.id;
  if (known) return known;
  const id = ids.next();
  await sql`insert into cases (id, subject_kind, subject_id, queue, author, other, not_for, opened_at, due_at)
    values (${id}, ${subject.kind}, ${subject.id}, ${queue}, ${author}, ${other}, ${[...notFor]}::uuid[], ${now}, ${dueAt})`.execute(
    tx,
  );
  await append(tx, [
    {
      stream: `case:${id}`,
      kind: 'case.opened',
      data: { case: id, queue, subject },
      actor: null,
      audience: [deskAudience],
      at: now,
    },
  ]);
  return id;
}
