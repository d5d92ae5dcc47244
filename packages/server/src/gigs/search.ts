import type { Query } from '@parley/contract';
import { levels, type Level } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import { dictionaryOf } from './index-gig.js';

export type Wanted = Omit<Query<'listGigs'>, 'cursor' | 'limit'> & { readonly locale: 'en' | 'es' };
export type Sort = NonNullable<Wanted['sort']>;

/** Where a page begins: after so many of the best, found by all of the words or by any, or after a key and an id. */
export type After =
  { readonly offset: number; readonly anyWord: boolean } | { readonly key: string; readonly id: string } | null;
export type Hit = { readonly id: string; readonly key: string };

/** Among so many of the good ones the words decide; nobody reads on behind them. */
export const mostRanked = 240;

const atLeast = (level: Level) => levels.slice(levels.indexOf(level));

/** Words as they stand and by their stems: in English, in the reader's language and in the one that is asked for. */
function queryOf({ q = '', language, locale }: Wanted, anyWord: boolean): RawBuilder<unknown> {
  const names = new Set(['simple', 'english', dictionaryOf(locale), ...(language ? [dictionaryOf(language)] : [])]);
  const each = [...names].map((name) => sql`websearch_to_tsquery(${name}::regconfig, ${q})`);
  const all = sql.join(each, sql` || `);
  return anyWord ? sql`replace((${all})::text, '&', '|')::tsquery` : sql`(${all})`;
}

function filters({
  category,
  language,
  level,
  currency,
  min_price,
  max_price,
  days,
  sort,
}: Wanted): RawBuilder<unknown> {
  const byPrice = min_price !== undefined || max_price !== undefined || sort === 'price_up' || sort === 'price_down';
  const money = currency ?? (byPrice ? 'EUR' : undefined);
  const conditions = [
    category && sql`s.category = ${category}`,
    language && sql`s.language = ${language}`,
    money && sql`s.currency = ${money}`,
    min_price !== undefined && sql`s.to_price >= ${min_price}::bigint`,
    max_price !== undefined && sql`s.from_price <= ${max_price}::bigint`,
    days !== undefined && sql`s.days <= ${days}`,
    level && sql`exists (select from accounts a where a.id = s.seller and a.level = any(${atLeast(level)}::text[]))`,
  ].filter((condition) => typeof condition === 'object');
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

type Order = { readonly key: RawBuilder<unknown>; readonly type: RawBuilder<unknown>; readonly down: boolean };
const orders: Record<Sort, Order> = {
  best: { key: sql`s.quality`, type: sql`real`, down: true },
  newest: { key: sql`s.since`, type: sql`timestamptz`, down: true },
  price_up: { key: sql`s.from_price`, type: sql`bigint`, down: false },
  price_down: { key: sql`s.from_price`, type: sql`bigint`, down: true },
  quickest: { key: sql`s.days`, type: sql`integer`, down: false },
};

/** In the order of a column, from a key on. */
async function sorted(tx: Tx, wanted: Wanted, sort: Sort, after: After, limit: number): Promise<Hit[]> {
  const { key, type, down } = orders[sort];
  const words = wanted.q ? sql`s.document @@ ${queryOf(wanted, false)}` : sql`true`;
  const from =
    after && 'key' in after
      ? sql`(${key}, s.gig_id) ${down ? sql`<` : sql`>`} (${after.key}::${type}, ${after.id}::uuid)`
      : sql`true`;
  const way = down ? sql`desc` : sql`asc`;
  const shown =
    sort === 'newest' ? sql`to_char(s.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`${key}::text`;
  const { rows } = await sql<Hit>`
    select s.gig_id as id, ${shown} as key from gig_search s
    where ${words} and ${filters(wanted)} and ${from}
    order by ${key} ${way}, s.gig_id ${way} limit ${limit}`.execute(tx);
  return rows;
}

/**
 * By how well the words fit: of the gigs that hold them the good ones are ranked, where the words stand in the title first.
 * Ranking every gig that holds a common word would take as long as there are gigs.
 */
async function ranked(tx: Tx, wanted: Wanted, after: After, limit: number, anyWord: boolean): Promise<Hit[]> {
  const offset = after && 'offset' in after ? after.offset : 0;
  const query = queryOf(wanted, anyWord);
  const { rows } = await sql<Hit>`
    with asked as materialized (select ${query} as query), found as materialized (
      select s.gig_id, s.quality, s.document from gig_search s
      where s.document @@ ${query} and ${filters(wanted)}
      order by s.quality desc, s.gig_id desc limit ${mostRanked})
    select f.gig_id as id, '0' as key from found f, asked
    order by ts_rank('{0.05, 0.2, 0.5, 1}', f.document, asked.query, 1) * (0.6 + 0.4 * f.quality) desc, f.gig_id desc
    limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export type Found = { readonly hits: readonly Hit[]; readonly anyWord: boolean };

/** Gigs on show that fit, best first or in the order asked for. Where none holds all the words, those that hold some. */
export async function searchGigs(tx: Tx, wanted: Wanted, after: After, limit: number): Promise<Found> {
  const sort = wanted.sort ?? 'best';
  if (!wanted.q || sort !== 'best') return { hits: await sorted(tx, wanted, sort, after, limit), anyWord: false };
  const anyWord = after !== null && 'offset' in after && after.anyWord;
  const hits = await ranked(tx, wanted, after, limit, anyWord);
  return hits.length === 0 && after === null
    ? { hits: await ranked(tx, wanted, null, limit, true), anyWord: true }
    : { hits, anyWord };
}
