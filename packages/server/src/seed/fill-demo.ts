import { sql } from 'kysely';
import type { Config } from '../platform/config.js';
import type { Db } from '../platform/database/connect.js';
import { createIds } from '../platform/ids.js';
import { demoPasswordOf, newDemoPassword } from './demo-password.js';
import { demoPeople } from './people.js';
import { seedDemo, type SeedDeps } from './seed-demo.js';

/** `password` is undefined where the world was made elsewhere. */
export type Demo = { readonly password: string | undefined; readonly isNew: boolean };

/** What of a running app the demo world needs. */
export type SeedHost = {
  readonly connection: { readonly db: Db };
  readonly services: SeedDeps['services'];
};

/** Seeds an empty database; undefined where the database has accounts of its own and no demo world. */
export async function fillDemo({ connection, services }: SeedHost, config: Config): Promise<Demo | undefined> {
  const { db } = connection;
  const { rows } = await sql<{ any: boolean; demo: boolean }>`
    select exists (select from accounts) as any, exists (select from accounts where alias = 'demo_buyer') as demo`.execute(
    db,
  );
  if (rows[0]?.any) return rows[0].demo ? { password: await demoPasswordOf(config), isNew: false } : undefined;
  const password = await newDemoPassword(config);
  const isNew = await seedDemo({ db, ids: createIds(), now: new Date(), password, services });
  return { password, isNew };
}

/** For the operator at the console. */
export function demoWords({ password }: Demo): string {
  const width = Math.max(...demoPeople.map(({ alias }) => alias.length));
  const lines = demoPeople.map(({ alias, about }) => `  ${alias.padEnd(width)}  ${about ?? ''}`);
  const how =
    password === undefined ? 'the password that was printed where they were made' : `the password ${password}`;
  return `Demo accounts, all with ${how}\n${lines.join('\n')}\n`;
}
