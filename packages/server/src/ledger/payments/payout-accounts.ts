import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.js';
import type { ProviderName } from './port.js';

export type PayoutAccount = { readonly ref: string; readonly ready: boolean };

/** Where, at a provider, somebody's money goes. */
export const payoutAccountOf = async (
  tx: Tx,
  account: string,
  provider: ProviderName,
): Promise<PayoutAccount | undefined> => {
  const { rows } = await sql<PayoutAccount>`
    select ref, ready from payout_accounts where account = ${account} and provider = ${provider}`.execute(tx);
  return rows[0];
};

export const keepPayoutAccount = async (
  tx: Tx,
  of: PayoutAccount & { readonly account: string; readonly provider: ProviderName },
): Promise<void> => {
  await sql`
    insert into payout_accounts (account, provider, ref, ready)
    values (${of.account}, ${of.provider}, ${of.ref}, ${of.ready})
    on conflict (account, provider) do update set ref = excluded.ref, ready = excluded.ready`.execute(tx);
};

export const setPayoutsReady = async (tx: Tx, provider: ProviderName, ref: string, ready: boolean): Promise<void> => {
  await sql`update payout_accounts set ready = ${ready} where provider = ${provider} and ref = ${ref}`.execute(tx);
};
