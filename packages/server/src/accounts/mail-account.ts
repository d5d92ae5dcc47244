import type { Tx } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import { queueMail } from '../platform/mail/mail.js';
import type { AccountTables } from './tables.js';
import type { MailWords } from './wording.js';

/** Queues a mail to somebody in their language; the address stays here. Nothing goes to an address that nobody confirmed. */
export async function mailAccount(
  tx: Tx,
  account: string,
  words: Readonly<Record<'en' | 'es', (alias: string) => MailWords>>,
  from: { readonly ids: Ids; readonly now: Date },
): Promise<void> {
  const found = await tx
    .withTables<AccountTables>()
    .selectFrom('accounts')
    .innerJoin('auth_users', 'auth_users.id', 'accounts.id')
    .select(['alias', 'locale', 'email', 'email_verified'])
    .where('accounts.id', '=', account)
    .executeTakeFirst();
  if (!found?.email_verified) return;
  await queueMail(tx, { to: found.email, ...words[found.locale](found.alias) }, from);
}
