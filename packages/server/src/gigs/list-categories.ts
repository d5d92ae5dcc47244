import { categories } from '@parley/contract';
import { sql } from 'kysely';
import { openEndpoint } from '../platform/http/endpoint.js';

export const listCategoriesEndpoint = openEndpoint('listCategories', async ({ tx }) => {
  const { rows } = await sql<{ category: string; gigs: number }>`
    select category, count(*)::int as gigs from gig_search group by category`.execute(tx);
  const gigs = new Map(rows.map((row) => [row.category, row.gigs]));
  return { status: 200, body: { items: categories.map((id) => ({ id, gigs: gigs.get(id) ?? 0 })) } };
});
