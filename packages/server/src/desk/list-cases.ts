import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { endpoint } from '../platform/http/endpoint.js';
import { casesPage } from './store.js';
import { viewCases } from './view-case.js';

const defaultLimit = 50;

export const listCasesEndpoint = endpoint('listCases', async ({ tx, actor }, { query }) => {
  const limit = query.limit ?? defaultLimit;
  const decided = query.state === 'decided';
  const [at, id] = query.cursor === undefined ? [] : readCursor(query.cursor, ['instant', 'uuid']);
  const after = at === undefined || id === undefined ? null : { at, id };
  const rows = await casesPage(tx, { agent: actor.id, queue: query.queue, decided, after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const key = last && (decided ? last.decided_at : last.due_at);
  return {
    status: 200,
    body: {
      items: await viewCases(tx, shown, actor),
      next: rows.length > limit && last && key ? writeCursor([key.toISOString(), last.id]) : null,
    },
  };
});
