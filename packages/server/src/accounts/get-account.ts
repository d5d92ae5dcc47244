import { openEndpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { accountByAlias, publicAccount } from './accounts.js';

export const getAccount = openEndpoint('getAccount', async ({ tx }, { params }) => {
  const account = await accountByAlias(tx, params.alias);
  if (account === undefined) throw problem('not_found');
  return { status: 200, body: publicAccount(account) };
});
