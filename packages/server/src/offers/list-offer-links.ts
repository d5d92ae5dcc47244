import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { readerOf } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { linksPage } from './link-store.js';
import { viewLinks } from './view-link.js';

const defaultLimit = 50;

export const listOfferLinksEndpoint = endpoint('listOfferLinks', async (ctx, { query }) => {
  const limit = query.limit ?? defaultLimit;
  const [at, id] = query.cursor === undefined ? [] : readCursor(query.cursor, ['instant', 'uuid']);
  const before = at === undefined || id === undefined ? null : { at, id };
  const rows = await linksPage(ctx.tx, { seller: ctx.actor.id, before, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    status: 200,
    body: {
      items: await viewLinks(ctx, shown, readerOf(ctx)),
      next: rows.length > limit && last ? writeCursor([last.created_at.toISOString(), last.id]) : null,
    },
  };
});
