import type { Seller } from '@parley/contract';
import { sql } from 'kysely';
import { accountByAlias, publicAccount, type Account } from '../accounts/accounts.js';
import type { Tx } from '../platform/database/connect.js';
import { openEndpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { noteLook } from '../relationships/touches.js';
import { emptyProfile } from './profiles.js';
import { profileOf } from './profiles-store.js';
import { summariesOf } from './summaries.js';
import { viewPortfolio } from './view-profile.js';

/** Gigs on one page of a seller. */
const mostGigs = 60;

export async function viewSeller(tx: Tx, account: Account): Promise<Seller> {
  const profile = (await profileOf(tx, account.id)).public ?? emptyProfile;
  const { rows } = await sql<{ id: string }>`
    select gig_id as id from gig_search where seller = ${account.id} order by since desc, gig_id limit ${mostGigs}`.execute(
    tx,
  );
  const { headline, bio, languages } = profile;
  return {
    account: publicAccount(account),
    ...{ headline, bio, languages: [...languages] },
    portfolio: await viewPortfolio(tx, profile),
    gigs: await summariesOf(
      tx,
      rows.map(({ id }) => id),
    ),
  };
}

export const getSellerEndpoint = openEndpoint('getSeller', async (ctx, { params, query }) => {
  const account = await accountByAlias(ctx.tx, params.alias);
  if (!account?.seller) throw problem('not_found');
  noteLook(ctx, { seller: account.id, gig: null, via: query.via ?? 'direct' });
  return { status: 200, body: await viewSeller(ctx.tx, account) };
});
