import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { readEntries, viewEntry } from './entries.js';

const readPlace = (cursor: string) => {
  const [at = '', id = '', n = ''] = readCursor(cursor, ['instant', 'uuid', 'number']);
  return { at, id, n: Number(n) };
};

export const listEntriesEndpoint = endpoint('listLedgerEntries', async ({ tx, actor }, { query }) => {
  const all = query.all === 'true';
  if (all && !actor.roles.includes('operator')) throw problem('not_allowed');
  const limit = query.limit ?? 50;
  const before = query.cursor === undefined ? undefined : readPlace(query.cursor);
  const rows = await readEntries(tx, { account: actor.id, all, before, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last ? writeCursor([last.at.toISOString(), last.movement, String(last.n)]) : null;
  return { status: 200, body: { items: shown.map((row) => viewEntry(row, actor.id)), next } };
});
