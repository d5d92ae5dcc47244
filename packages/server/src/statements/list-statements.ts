import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { endpoint } from '../platform/http/endpoint.js';
import { statementsPage, type After } from './store.js';
import { viewStatements } from './view.js';

const defaultLimit = 50;

function afterOf(cursor: string | undefined): After {
  if (cursor === undefined) return null;
  const [at = '', id = ''] = readCursor(cursor, ['instant', 'uuid']);
  return { at, id };
}

export const listStatementsEndpoint = endpoint('listStatements', async ({ tx, actor, locale }, { query }) => {
  const limit = query.limit ?? defaultLimit;
  const rows = await statementsPage(tx, actor.id, afterOf(query.cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    status: 200,
    body: {
      items: await viewStatements(tx, shown, locale),
      next: rows.length > limit && last ? writeCursor([last.at.toISOString(), last.id]) : null,
    },
  };
});
