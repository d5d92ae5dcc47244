import type { PublicAccount, Role } from '@parley/contract';
import { sql } from 'kysely';
import type { Level } from '@parley/policy';
import type { Db, Tx } from '../platform/database/connect.js';

/** What the other features may know of an account. E-mail and legal name are not among it. */
export type Account = {
  readonly id: string;
  readonly alias: string;
  readonly roles: readonly Role[];
  readonly seller: boolean;
  readonly locale: 'en' | 'es';
  readonly level: Level;
  readonly strikes: number;
  readonly since: Date;
};

const columns = sql`id, alias, roles, seller, locale, level, strikes, created_at as since`;

/** Accounts by id, in one query; ids that are nobody's are left out. */
export const accountsById = async (db: Db | Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Account>> => {
  if (ids.length === 0) return new Map();
  const { rows } =
    await sql<Account>`select ${columns} from accounts where id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((account) => [account.id, account]));
};

export const accountByAlias = async (db: Db | Tx, alias: string): Promise<Account | undefined> => {
  const { rows } = await sql<Account>`select ${columns} from accounts where alias = ${alias}`.execute(db);
  return rows[0];
};

/** What everybody may see. */
export const publicAccount = ({ alias, seller, level, since }: Account): PublicAccount => ({
  alias,
  seller,
  level,
  since: since.toISOString(),
});
