import type { ColumnType, Generated } from 'kysely';

/** A column that the database fills and nobody updates. */
type Given<T> = ColumnType<T, T | undefined, never>;

export type EventsTable = {
  id: Generated<string>;
  stream: string;
  seq: number;
  kind: string;
  data: unknown;
  actor: string | null;
  audience: string[];
  at: Date;
  tx: Given<string>;
  prev_hash: Buffer | null;
  hash: Buffer;
};

/** Where a named reader of the event log stands. */
export type EventReadersTable = { name: string; position: string; updated_at: Given<Date> };

export type IdempotencyKeysTable = {
  scope: string;
  key: string;
  route: string;
  request_hash: Buffer;
  status: number | null;
  body: unknown;
  headers: unknown;
  at: Given<Date>;
};

export type MailsTable = {
  id: string;
  to_address: string;
  subject: string;
  body_text: string;
  state: 'queued' | 'sent' | 'failed';
  error: string | null;
  at: Date;
};

/** What the platform keeps. Features add their own: `tx.withTables<OwnTables>()`. */
export type PlatformTables = {
  events: EventsTable;
  event_readers: EventReadersTable;
  idempotency_keys: IdempotencyKeysTable;
  mails: MailsTable;
};
