import { accountsById, publicAccount } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { foldRelationship } from './fold.js';
import { toFacts } from './load-facts.js';
import { relationshipEvents } from './log.js';
import { listWithFacts } from './store.js';
import { whatIsAllowed } from './what-is-allowed.js';

export const listRelationshipsEndpoint = endpoint('listRelationships', async ({ tx, actor, now, locale, services }) => {
  const rows = await listWithFacts(tx, actor.id, now);
  const otherOf = (row: (typeof rows)[number]) => (row.buyer === actor.id ? row.seller : row.buyer);
  const happened = await relationshipEvents(
    tx,
    rows.map(({ id }) => id),
  );
  const others = await accountsById(tx, rows.map(otherOf));
  const items = rows.flatMap((row) => {
    const other = others.get(otherOf(row));
    if (!other) return [];
    const { link } = foldRelationship(happened.get(row.id) ?? []);
    const facts = toFacts(row.facts, { now, locale, ownHosts: services.ownHosts });
    return [
      {
        with: publicAccount(other),
        origin: row.origin,
        since: row.since.toISOString(),
        ...(link !== null && { link }),
        what_it_allows: whatIsAllowed(facts, locale),
      },
    ];
  });
  return { status: 200, body: { items } };
});
