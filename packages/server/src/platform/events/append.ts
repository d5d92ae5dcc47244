import { sql } from 'kysely';
import type { Tx } from '../database/connect.js';
import { canonicalJson } from './canonical.js';

/** Something that happened. `audience`: the accounts that hear of it by socket; empty for nobody. */
export type NewEvent = {
  /** The chain it belongs to, e.g. `conversation:<id>`. */
  readonly stream: string;
  /** What happened, e.g. `message.delivered`. */
  readonly kind: string;
  /** JSON; ids and small facts, never the text of a message. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: string | null;
  readonly audience: readonly string[];
  readonly at: Date;
};

export type Appended = { readonly id: string; readonly seq: number };

/** What a link of the chain is the hash of, besides the link before it and its own number. */
export const canonicalEvent = ({ stream, kind, data, actor, at }: Omit<NewEvent, 'audience'>) =>
  canonicalJson({ stream, kind, data: JSON.parse(JSON.stringify(data)) as unknown, actor, at: at.toISOString() });

/** Writes events in the caller's transaction, links them into their streams, and wakes the readers when it commits. */
export const append = async (tx: Tx, events: readonly NewEvent[]): Promise<Appended[]> => {
  if (events.length === 0) return [];
  const column = <T>(of: (event: NewEvent) => T) => events.map(of);
  const { rows } = await sql<{ event_id: string; event_seq: number }>`
    select event_id, event_seq from append_events(
      ${column((event) => event.stream)}::text[],
      ${column((event) => event.kind)}::text[],
      ${column((event) => JSON.stringify(event.data))}::jsonb[],
      ${column((event) => event.actor)}::uuid[],
      ${column((event) => `{${event.audience.join(',')}}`)}::text[],
      ${column((event) => event.at.toISOString())}::timestamptz[],
      ${column(canonicalEvent)}::text[])`.execute(tx);
  return rows.map((row) => ({ id: row.event_id, seq: row.event_seq }));
};
