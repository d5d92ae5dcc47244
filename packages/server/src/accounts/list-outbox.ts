import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';

/** The last mail of a page is its cursor; `at` alone would skip mails of one instant. */
const readCursor = (cursor: string) => {
  const [, ms, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (ms === undefined || id === undefined) throw problem('bad_cursor');
  return { at: new Date(Number(ms)), id };
};

export const listOutbox = endpoint('listOutbox', async ({ tx }, { query: { cursor, limit = 50 } }) => {
  let mails = tx
    .selectFrom('mails')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const { at, id } = readCursor(cursor);
    mails = mails.where((on) => on.eb(on.refTuple('at', 'id'), '<', on.tuple(at, id)));
  }
  const rows = await mails.execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    status: 200,
    body: {
      items: rows.slice(0, limit).map(({ id, to_address, subject, body_text, at, state, error }) => ({
        id,
        to: to_address,
        subject,
        text: body_text,
        at: at.toISOString(),
        state,
        error,
      })),
      next: last === undefined ? null : `${last.at.getTime()}.${last.id}`,
    },
  };
});
