import type { Tx } from '../platform/database/connect.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { lineOf, returnedPage, threadPage } from './messages.js';
import { isIn } from './store.js';
import { readerOf, viewMessage } from './view.js';

const defaultLimit = 50;

/** A cursor names a message and not its number: gaps between numbers would tell how many texts were given back to the other. */
async function lineAt(tx: Tx, conversation: string, cursor: string): Promise<number> {
  const [message = ''] = readCursor(cursor, ['uuid']);
  const line = await lineOf(tx, conversation, message);
  if (line === undefined) throw problem('bad_cursor');
  return line;
}

export const listMessagesEndpoint = endpoint('listMessages', async (ctx, { params, query }) => {
  const { tx, actor } = ctx;
  const limit = query.limit ?? defaultLimit;
  if (!(await isIn(tx, actor.id, params.id))) throw problem('not_found');
  const before = query.cursor === undefined ? null : await lineAt(tx, params.id, query.cursor);
  const of = { conversation: params.id, before, limit: limit + 1 };
  const newestFirst = query.state === 'bounced' ? await returnedPage(tx, of, actor.id) : await threadPage(tx, of);
  const shown = newestFirst.slice(0, limit);
  const oldest = shown.at(-1);
  const reader = readerOf(ctx);
  return {
    status: 200,
    body: {
      items: shown.reverse().map((message) => viewMessage(message, reader)),
      next: newestFirst.length > limit && oldest ? writeCursor([oldest.id]) : null,
    },
  };
});
