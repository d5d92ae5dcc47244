import { readCursor, writeCursor } from '../platform/http/cursor.js';
import { openEndpoint } from '../platform/http/endpoint.js';
import { mostRanked, searchGigs, type After, type Hit, type Wanted } from './search.js';
import { summariesOf } from './summaries.js';

const defaultLimit = 24;

const isRanked = ({ q, sort = 'best' }: Wanted) => q !== undefined && q !== '' && sort === 'best';

function readAfter(wanted: Wanted, cursor: string | undefined): After {
  if (cursor === undefined) return null;
  if (isRanked(wanted)) {
    const [offset, anyWord] = readCursor(cursor, ['number', 'number']);
    return { offset: Math.trunc(Number(offset)), anyWord: anyWord === '1' };
  }
  const [key = '', id = ''] = readCursor(cursor, [wanted.sort === 'newest' ? 'instant' : 'number', 'uuid']);
  return { key, id };
}

function writeAfter(wanted: Wanted, after: After, shown: readonly Hit[], anyWord: boolean): string | null {
  const last = shown.at(-1);
  if (!last) return null;
  if (!isRanked(wanted)) return writeCursor([last.key, last.id]);
  const offset = (after && 'offset' in after ? after.offset : 0) + shown.length;
  return offset < mostRanked ? writeCursor([String(offset), anyWord ? '1' : '0']) : null;
}

export const listGigsEndpoint = openEndpoint(
  'listGigs',
  async (ctx, { query: { cursor, limit = defaultLimit, ...query } }) => {
    const q = query.q?.trim();
    const wanted: Wanted = { ...query, ...(q === undefined ? {} : { q }), locale: ctx.locale };
    const after = readAfter(wanted, cursor);
    const { hits, anyWord } = await searchGigs(ctx.tx, wanted, after, limit + 1);
    const shown = hits.slice(0, limit);
    const items = await summariesOf(
      ctx.tx,
      shown.map(({ id }) => id),
    );
    return {
      status: 200,
      body: { items, next: hits.length > limit ? writeAfter(wanted, after, shown, anyWord) : null },
    };
  },
);
