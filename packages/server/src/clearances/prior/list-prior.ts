import { accountsById } from '../../accounts/accounts.js';
import { endpoint } from '../../platform/http/endpoint.js';
import { priorOf } from './store.js';
import { viewPrior } from './view.js';

export const listPriorEndpoint = endpoint('listPrior', async ({ tx, actor, now }) => {
  const rows = await priorOf(tx, actor.id);
  const otherOf = (row: (typeof rows)[number]) => (row.asker === actor.id ? row.other : row.asker);
  const others = await accountsById(tx, rows.map(otherOf));
  const items = rows.flatMap((row) => {
    const other = others.get(otherOf(row));
    return other ? [viewPrior(row, actor.id, other.alias, now)] : [];
  });
  return { status: 200, body: { items } };
});
