import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { endpoint } from '../platform/http/endpoint.js';
import { ordersPage } from './store.js';
import { viewOrders } from './view-order.js';

const defaultLimit = 50;

export const listOrdersEndpoint = endpoint('listOrders', async ({ tx, actor, now }, { query }) => {
  const limit = query.limit ?? defaultLimit;
  const [at = '', id = ''] = query.cursor === undefined ? [] : readCursor(query.cursor, ['instant', 'uuid']);
  const rows = await ordersPage(tx, {
    account: actor.id,
    side: query.side,
    state: query.state,
    after: query.cursor === undefined ? null : { at, id },
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    status: 200,
    body: {
      items: await viewOrders(tx, shown, { viewer: actor.id, now }),
      next: rows.length > limit && last ? writeCursor([last.changed_at.toISOString(), last.id]) : null,
    },
  };
});
