import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { readerOf } from '../conversations/view.js';
import type { Tx } from '../platform/database/connect.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { returnedPage, seqOf, timelinePage } from './entries.js';
import { orderById } from './store.js';
import { viewEntry } from './view-entry.js';

const defaultLimit = 50;

/** A cursor names an entry and not its number: gaps between numbers would tell how many texts were given back to the other. */
async function before(tx: Tx, order: string, cursor: string): Promise<number> {
  const [entry = ''] = readCursor(cursor, ['uuid']);
  const seq = await seqOf(tx, order, entry);
  if (seq === undefined) throw problem('bad_cursor');
  return seq;
}

export const listOrderEntriesEndpoint = endpoint('listOrderEntries', async (ctx, { params, query }) => {
  const { tx, actor } = ctx;
  const order = await orderById(tx, params.id);
  if (!order) throw problem('not_found');
  const limit = query.limit ?? defaultLimit;
  const page = {
    order: params.id,
    before: query.cursor === undefined ? null : await before(tx, params.id, query.cursor),
    limit: limit + 1,
  };
  const newestFirst = query.state === 'bounced' ? await returnedPage(tx, page, actor.id) : await timelinePage(tx, page);
  const shown = newestFirst.slice(0, limit);
  const oldest = shown.at(-1);
  const reader = readerOf(ctx);
  return {
    status: 200,
    body: {
      items: shown.reverse().map((entry) => viewEntry(entry, order, reader)),
      next: newestFirst.length > limit && oldest ? writeCursor([oldest.id]) : null,
    },
  };
});
