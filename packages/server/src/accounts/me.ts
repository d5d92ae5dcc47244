import type { Me } from '@parley/contract';
import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Account } from './accounts.js';

/** What a person sees of their own account. */
export const loadMe = async (db: Db | Tx, accountId: string): Promise<Me> => {
  const { rows } = await sql<Account & { email_verified: boolean }>`
    select a.id, a.alias, a.roles, a.seller, a.locale, a.level, a.strikes, u.email_verified
    from accounts a join auth_users u on u.id = a.id where a.id = ${accountId}`.execute(db);
  const { id, alias, roles, seller, locale, level, strikes, email_verified } = rows[0]!;
  return { id, alias, roles: [...roles], seller, locale, email_verified, standing: { level, strikes } };
};
