import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { endpoint } from '../platform/http/endpoint.js';
import { minePage } from './store.js';
import { viewMine } from './view.js';

const defaultLimit = 50;

export const listMyGigsEndpoint = endpoint('listMyGigs', async (ctx, { query }) => {
  const limit = query.limit ?? defaultLimit;
  const [at, id] = query.cursor === undefined ? [] : readCursor(query.cursor, ['instant', 'uuid']);
  const after = at === undefined || id === undefined ? null : { at, id };
  const rows = await minePage(ctx.tx, { seller: ctx.actor.id, after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    status: 200,
    body: {
      items: await viewMine(ctx, shown),
      next: rows.length > limit && last ? writeCursor([last.updated_at.toISOString(), last.id]) : null,
    },
  };
});
