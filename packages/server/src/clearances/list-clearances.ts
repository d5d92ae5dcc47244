import { accountsById } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { clearancesOf } from './store.js';
import { viewClearance } from './view.js';

export const listClearancesEndpoint = endpoint('listClearances', async ({ tx, actor, now, locale }) => {
  const rows = await clearancesOf(tx, actor.id);
  const otherOf = (row: (typeof rows)[number]) => (row.requester === actor.id ? row.other : row.requester);
  const others = await accountsById(tx, rows.map(otherOf));
  const items = rows.flatMap((row) => {
    const other = others.get(otherOf(row));
    return other ? [viewClearance(row, actor.id, other.alias, { now, locale })] : [];
  });
  return { status: 200, body: { items } };
});
