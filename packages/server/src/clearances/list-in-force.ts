import { accountsById } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { clearancesInForce } from './store.js';
import { viewClearance } from './view.js';

const most = 500;

/** What is in force for whom: what agents may take back. */
export const listClearancesInForceEndpoint = endpoint('listClearancesInForce', async ({ tx, now, locale }) => {
  const rows = await clearancesInForce(tx, now, most);
  const people = await accountsById(
    tx,
    rows.flatMap(({ requester, other }) => [requester, other]),
  );
  const items = rows.flatMap((row) => {
    const [requester, other] = [people.get(row.requester), people.get(row.other)];
    return requester && other
      ? [{ ...viewClearance(row, row.requester, other.alias, { now, locale }), asked_by: requester.alias }]
      : [];
  });
  return { status: 200, body: { items } };
});
