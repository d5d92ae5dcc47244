import type { ClearanceFact, Facts, Level, Need, OrderState, Origin } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';

export type Pair = { readonly buyer: string; readonly seller: string };

export type FactsOf = Pair & {
  /** Whose text is judged, or who looks. */
  readonly viewer: string;
  /** The order that the text belongs to: a clearance for one order is in force there and nowhere else. */
  readonly order?: string | undefined;
  readonly now: Date;
  /** BCP 47, for reading ambiguous numbers. */
  readonly locale: string;
  /** Hosts of the platform itself. */
  readonly ownHosts: readonly string[];
};

/** What the database answers; `toFacts` makes facts of it. */
export type StoredFacts = {
  readonly origin: Origin;
  readonly messages: number;
  readonly orders: number;
  readonly order_state: OrderState | null;
  readonly needs: readonly Need[];
  readonly clearances: readonly ClearanceFact[];
  readonly level: Level | null;
  readonly strikes: number | null;
} | null;

/** The pair as values, or as columns of the query around it. */
type StoredFactsOf = Pick<FactsOf, 'viewer' | 'now' | 'order'> & {
  readonly [K in keyof Pair]: Pair[K] | RawBuilder<unknown>;
};

/**
 * One JSON value with all that is stored about a pair, as an expression: a caller that asks for more in the same round
 * trip puts it into its own `select`. Null where the two have nothing to do with each other.
 */
export const storedFacts = ({
  buyer,
  seller,
  viewer,
  now,
  order = undefined,
}: StoredFactsOf): RawBuilder<StoredFacts> => sql<StoredFacts>`(
  select jsonb_build_object(
    'origin', r.origin, 'messages', r.messages, 'orders', r.orders, 'order_state', r.order_state, 'needs', r.needs,
    'level', a.level, 'strikes', a.strikes,
    'clearances', coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'id', c.id, 'kinds', coalesce(to_jsonb(c.kinds), '"any"'), 'places', c.places,
        -- What somebody wrote as a purpose is a text that nobody judged: only they, and the desk, read it.
        'purpose', case when c.requester = ${viewer} or c.scope <> 'contact' then c.purpose end,
        'until', to_char(c.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) order by c.id)
      from clearances c
      where c.state = 'granted' and (c.until is null or c.until > ${now})
        and (c.order_id is null or c.order_id = ${order ?? null})
        and least(c.requester, c.other) = least(r.buyer, r.seller)
        and greatest(c.requester, c.other) = greatest(r.buyer, r.seller)), '[]'))
  from relationships r, accounts a
  where r.buyer = ${buyer} and r.seller = ${seller} and a.id = ${viewer})`;

/** Facts as the judge reads them. A pair that never met has an unknown origin and no order. */
export const toFacts = (
  stored: StoredFacts,
  { now, locale, ownHosts }: Omit<FactsOf, keyof Pair | 'viewer'>,
): Facts => ({
  relationship: stored
    ? { origin: stored.origin, messages: stored.messages, orders: stored.orders }
    : { origin: 'unknown', messages: 0, orders: 0 },
  order: { state: stored?.order_state ?? 'none' },
  needs: stored?.needs ?? [],
  clearances: stored?.clearances ?? [],
  ...(stored?.level ? { standing: { level: stored.level, strikes: stored.strikes ?? 0 } } : {}),
  ownHosts,
  locale,
  now: now.toISOString(),
});

/** All that the judge may know of two people, in one round trip. */
export async function loadFacts(tx: Tx, of: FactsOf): Promise<Facts> {
  const { rows } = await sql<{ facts: StoredFacts }>`select ${storedFacts(of)} as facts`.execute(tx);
  return toFacts(rows[0]?.facts ?? null, of);
}
