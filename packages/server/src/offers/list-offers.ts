import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { readerOf } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { offersPage } from './store.js';
import { viewOffers } from './view-offer.js';

const defaultLimit = 50;

export const listOffersEndpoint = endpoint('listOffers', async (ctx, { query }) => {
  const { tx, actor, now } = ctx;
  const limit = query.limit ?? defaultLimit;
  const [at, id] = query.cursor === undefined ? [] : readCursor(query.cursor, ['instant', 'uuid']);
  const rows = await offersPage(tx, {
    account: actor.id,
    conversation: query.conversation ?? null,
    openAt: query.state === 'open' ? now : null,
    before: at === undefined || id === undefined ? null : { at, id },
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    status: 200,
    body: {
      items: await viewOffers(tx, shown, readerOf(ctx), now),
      next: rows.length > limit && last ? writeCursor([last.created_at.toISOString(), last.id]) : null,
    },
  };
});
