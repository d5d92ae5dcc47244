import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { PlatformTables } from './tables.js';

export type Db = Kysely<PlatformTables>;
export type Tx = Transaction<PlatformTables>;
export type Connection = { readonly db: Db; readonly pool: pg.Pool; readonly close: () => Promise<void> };

export type ConnectOptions = {
  readonly url: string;
  /** Connections at most; two cores are busy with ten. */
  readonly max?: number;
  readonly onError?: (error: Error) => void;
};

/** Opens a pool. `bigint` and `xid8` columns are read as strings, `timestamptz` as `Date`. */
export const connect = ({ url, max = 10, onError = () => {} }: ConnectOptions): Connection => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    application_name: 'parley',
    options: '-c timezone=UTC -c idle_in_transaction_session_timeout=60s',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  const db = new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
};
