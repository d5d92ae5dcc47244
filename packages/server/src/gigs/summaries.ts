import type { GigSummary } from '@parley/contract';
import { sql } from 'kysely';
import { accountsById, publicAccount } from '../accounts/accounts.js';
import type { Tx } from '../platform/database/connect.js';
import type { GigContent } from './gigs.js';
import { picturesById } from './pictures-store.js';
import { viewPictures } from './view.js';

type Row = {
  readonly id: string;
  readonly seller: string;
  readonly content: Omit<GigContent, 'description' | 'requirements'>;
};

/** The cards of gigs that are live, in the order of the ids; three queries, whatever their number. */
export async function summariesOf(tx: Tx, ids: readonly string[]): Promise<GigSummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select g.id, g.seller, v.public - 'description' - 'requirements' as content
    from gigs g join gig_versions v on v.id = g.shown
    where g.id = any(${[...ids]}::uuid[]) and g.state = 'live'`.execute(tx);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const [people, pictures] = [
    await accountsById(
      tx,
      rows.map(({ seller }) => seller),
    ),
    await picturesById(
      tx,
      rows.flatMap(({ content }) => content.pictures.slice(0, 1).map(({ id }) => id)),
    ),
  ];
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const seller = row && people.get(row.seller);
    if (!row || !seller) return [];
    const { title, category, language, packages } = row.content;
    const cheapest = packages.reduce((a, b) => (BigInt(b.price.amount) < BigInt(a.price.amount) ? b : a));
    return [
      {
        ...{ id, title, category, language },
        from: cheapest.price,
        days: Math.min(...packages.map(({ days }) => days)),
        picture: viewPictures(row.content.pictures.slice(0, 1), pictures)[0] ?? null,
        seller: publicAccount(seller),
      },
    ];
  });
}
