import type { Side } from '@parley/policy';
import { accountByAlias, publicAccount } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { feeBps } from './fee.js';
import { guardWords } from './guards/wording.js';
import { loadFacts } from './load-facts.js';
import { foldOf } from './log.js';
import { clearancesBetween, findBetween } from './store.js';
import { whatIsAllowed } from './what-is-allowed.js';
import { wording } from './wording.js';

/** All that the record says about two people, for one of them. */
export const getRelationshipEndpoint = endpoint('getRelationship', async (ctx, { params }) => {
  const { tx, actor, now, locale, services } = ctx;
  const other = await accountByAlias(tx, params.alias);
  const row = other && (await findBetween(tx, actor.id, other.id));
  if (!row) throw problem('not_found');
  const { id, buyer, seller, origin, since } = row;
  const side: Side = buyer === actor.id ? 'buyer' : 'seller';
  const { link, order, refused, questioned, revoked } = await foldOf(tx, id);
  const facts = await loadFacts(tx, { buyer, seller, viewer: actor.id, now, locale, ownHosts: services.ownHosts });
  const clearances = await clearancesBetween(tx, row, now);
  return {
    status: 200,
    body: {
      with: publicAccount(other),
      my_side: side,
      origin,
      since: since.toISOString(),
      ...(link !== null && { link }),
      order,
      what_it_allows: whatIsAllowed(facts, locale),
      what_it_never_allows: [...wording[locale].never],
      refused: refused && { code: refused.code, why: guardWords[locale][refused.code][side], at: refused.at },
      questioned,
      revoked: revoked && { statement: revoked.statement },
      clearances: clearances.map(({ id: clearance, kinds, places, order_id, until }) => ({
        id: clearance,
        kinds,
        places,
        order: order_id,
        until: until?.toISOString() ?? null,
      })),
      fee_bps: { now: feeBps(origin, services.config.money), brought: feeBps('brought', services.config.money) },
    },
  };
});
