import { sql } from 'kysely';
import { append, type NewEvent } from '../platform/events/append.js';
import type { Tx } from '../platform/database/connect.js';
import { foldRelationship, type Relationship, type RelationshipEvent } from './fold.js';
import type { RelationshipRow } from './store.js';

/** The chain of events of one relationship. */
export const relationshipStream = (id: string) => `relationship:${id}`;

type WithoutPlace<E> = E extends RelationshipEvent ? Omit<E, 'id' | 'at'> : never;
/** What is to be recorded; the log gives it its place, and the caller its time. */
export type NewRelationshipEvent = WithoutPlace<RelationshipEvent>;

type Recording = { readonly actor: string | null; readonly at: Date };

/**
 * Records what happened between two people and answers what their relationship is from then on. Its row is locked first,
 * so that a guard that looked at it and what it let through are one step. Both people hear of it.
 */
export async function recordRelationship(
  tx: Tx,
  { id, buyer, seller }: Pick<RelationshipRow, 'id' | 'buyer' | 'seller'>,
  happened: readonly NewRelationshipEvent[],
  { actor, at }: Recording,
): Promise<Relationship> {
  await lockRelationship(tx, id);
  const eventOf = ({ kind, ...data }: NewRelationshipEvent): NewEvent => ({
    stream: relationshipStream(id),
    kind,
    data: { relationship: id, ...data },
    actor,
    audience: [buyer, seller],
    at,
  });
  await append(tx, happened.map(eventOf));
  const folded = foldRelationship((await relationshipEvents(tx, [id])).get(id) ?? []);
  await sql`
    update relationships set origin = ${folded.origin}, since = ${folded.since ?? at} where id = ${id}`.execute(tx);
  return folded;
}

/** Whoever decides about a relationship takes its row first. */
export const lockRelationship = (tx: Tx, id: string) =>
  sql`select from relationships where id = ${id} for update`.execute(tx);

/** All that happened in each of these relationships, by its id. */
export async function relationshipEvents(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationshipEvent[]>> {
  const { rows } = await sql<{ id: string; kind: string; at: Date; data: Record<string, unknown> }>`
    select lpad(id::text, 20, '0') as id, kind, at, data from events
    where stream = any(${ids.map(relationshipStream)}::text[])`.execute(tx);
  const events = new Map<string, RelationshipEvent[]>();
  for (const { id, kind, at, data } of rows) {
    // The log is written by `recordRelationship` alone, whose types the kinds and their data are of.
    const event = { ...data, kind, id, at: at.toISOString() } as unknown as RelationshipEvent;
    const relationship = String(data['relationship']);
    events.set(relationship, [...(events.get(relationship) ?? []), event]);
  }
  return events;
}

export async function foldOf(tx: Tx, id: string): Promise<Relationship> {
  return foldRelationship((await relationshipEvents(tx, [id])).get(id) ?? []);
}
