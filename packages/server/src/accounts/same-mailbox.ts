import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';

/** Other accounts whose e-mail ends in the same mailbox as this one's: most likely the same person. No address leaves. */
export async function accountsWithMailboxOf(tx: Tx, account: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select other.id from auth_users mine join auth_users other on mailbox(other.email) = mailbox(mine.email)
    where mine.id = ${account} and other.id <> mine.id`.execute(tx);
  return rows.map(({ id }) => id);
}
