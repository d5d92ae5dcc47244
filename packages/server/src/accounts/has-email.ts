import type { Tx } from '../platform/database/connect.js';
import type { AccountTables } from './tables.js';

/** Whether an account's confirmed e-mail address passes a test. The address itself stays here. */
export async function hasConfirmedEmail(tx: Tx, account: string, passes: (email: string) => boolean): Promise<boolean> {
  const row = await tx
    .withTables<AccountTables>()
    .selectFrom('auth_users')
    .select('email')
    .where('id', '=', account)
    .where('email_verified', '=', true)
    .executeTakeFirst();
  return row !== undefined && passes(row.email);
}
