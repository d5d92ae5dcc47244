import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { readCursor, writeCursor } from './cursor.js';
import { returnedPage, threadPage } from './messages.js';
import { isIn } from './store.js';
import { readerOf, viewMessage } from './view.js';

const defaultLimit = 50;

export const listMessagesEndpoint = endpoint('listMessages', async (ctx, { params, query }) => {
  const { tx, actor } = ctx;
  const limit = query.limit ?? defaultLimit;
  const before = query.cursor === undefined ? null : Number(readCursor(query.cursor, ['number'])[0]);
  if (!(await isIn(tx, actor.id, params.id))) throw problem('not_found');
  const of = { conversation: params.id, before, limit: limit + 1 };
  const newestFirst = query.state === 'bounced' ? await returnedPage(tx, of, actor.id) : await threadPage(tx, of);
  const shown = newestFirst.slice(0, limit);
  const oldest = shown.at(-1);
  const reader = readerOf(ctx);
  return {
    status: 200,
    body: {
      items: shown.reverse().map((message) => viewMessage(message, reader)),
      next: newestFirst.length > limit && oldest ? writeCursor([oldest.seq]) : null,
    },
  };
});
