import { readCursor, writeCursor } from '../../platform/http/cursor.js';
import { endpoint } from '../../platform/http/endpoint.js';
import { withdrawalsPage } from './outgoing.js';
import { viewWithdrawal } from './withdrawals.js';

export const listWithdrawalsEndpoint = endpoint('listWithdrawals', async ({ tx, actor }, { query }) => {
  const limit = query.limit ?? 50;
  const [at = '', id = ''] = query.cursor === undefined ? [] : readCursor(query.cursor, ['instant', 'uuid']);
  const before = query.cursor === undefined ? null : { at, id };
  const rows = await withdrawalsPage(tx, { account: actor.id, before, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last ? writeCursor([last.created_at.toISOString(), last.id]) : null;
  return { status: 200, body: { items: shown.map(viewWithdrawal), next } };
});
