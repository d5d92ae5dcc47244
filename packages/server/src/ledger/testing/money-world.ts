import { sql } from 'kysely';
import type { MoneyCtx } from '../movements.js';
import { balanceOf } from '../store.js';
import { readConfig } from '../../platform/config.js';
import { connect, type Db, type Tx } from '../../platform/database/connect.js';
import { createIds } from '../../platform/ids.js';
import { createTestDatabase } from '../../platform/testing/harness.js';

export type MoneyWorld = {
  readonly db: Db;
  readonly ids: ReturnType<typeof createIds>;
  readonly buyer: string;
  readonly seller: string;
  /** The time of the next acts; tests set it. */
  now: Date;
  /** One database transaction with what movements need. */
  readonly act: <T>(run: (ctx: MoneyCtx) => Promise<T>) => Promise<T>;
  readonly balance: (name: string, currency?: string) => Promise<bigint>;
  /** Of everything, by currency: only zeros in a ledger that is right. */
  readonly sums: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export const makePerson = async (db: Db | Tx, id: string, alias: string): Promise<void> => {
  await sql`insert into auth_users (id, name, email, email_verified, created_at, updated_at)
    values (${id}, ${alias}, ${`${alias}@example.com`}, true, now(), now())`.execute(db);
  await sql`insert into accounts (id, alias, seller, created_at) values (${id}, ${alias}, true, now())`.execute(db);
};

/** A database with a buyer and a seller in it, and nothing of the server around. */
export const createMoneyWorld = async (env: NodeJS.ProcessEnv = {}): Promise<MoneyWorld> => {
  const database = await createTestDatabase();
  const connection = connect({ url: database.url, max: 20 });
  const { db } = connection;
  const ids = createIds();
  const config = readConfig(env);
  const [buyer, seller] = [ids.next(), ids.next()];
  await makePerson(db, buyer, 'the_buyer');
  await makePerson(db, seller, 'the_seller');
  const world: MoneyWorld = {
    db,
    ids,
    buyer,
    seller,
    now: new Date('2026-03-01T12:00:00Z'),
    act: (run) => db.transaction().execute((tx) => run({ tx, ids, now: world.now, services: { config } })),
    balance: (name, currency = 'EUR') => balanceOf(db, name, currency),
    sums: async () => {
      const { rows } = await sql<{ sum: string }>`
        select sum(amount)::text as sum from ledger_entries group by currency`.execute(db);
      return rows.map(({ sum }) => sum);
    },
    close: async () => {
      await connection.close();
      await database.drop();
    },
  };
  return world;
};
