import { endpoint } from '../platform/http/endpoint.js';
import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { conversationsPage, type After } from './store.js';
import { readerOf } from './view.js';
import { viewConversations } from './view-conversation.js';

const defaultLimit = 50;

function afterOf(cursor: string | undefined): After {
  if (cursor === undefined) return null;
  const [lastAt = '', id = ''] = readCursor(cursor, ['instant', 'uuid']);
  return { lastAt, id };
}

export const listConversationsEndpoint = endpoint('listConversations', async (ctx, { query }) => {
  const { tx, actor, services } = ctx;
  const limit = query.limit ?? defaultLimit;
  const rows = await conversationsPage(tx, actor.id, afterOf(query.cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const reader = readerOf(ctx);
  return {
    status: 200,
    body: {
      items: await viewConversations(tx, shown, reader, services.presence),
      next: rows.length > limit && last ? writeCursor([last.last_at.toISOString(), last.id]) : null,
    },
  };
});
