import type { ClearanceFact, Need, OrderState, Origin } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import { recordRelationship } from './log.js';
import { storedFacts, type Pair, type StoredFacts } from './load-facts.js';
import type { RelationshipTables } from './tables.js';

const on = (tx: Tx) => tx.withTables<RelationshipTables>();

export type RelationshipRow = Pair & { readonly id: string; readonly origin: Origin; readonly since: Date };

/** The row of two people, whoever of them buys. */
export const findBetween = (tx: Tx, a: string, b: string) =>
  on(tx)
    .selectFrom('relationships')
    .select(['id', 'buyer', 'seller', 'origin', 'since'])
    .where((row) => row.or([row.and({ buyer: a, seller: b }), row.and({ buyer: b, seller: a })]))
    .executeTakeFirst();

/**
 * The row of two people, made when there is none; of two makers at once both get the same. `met`: the two meet here by
 * this; a claim of an offer link makes the row without it.
 */
export async function findOrMake(
  tx: Tx,
  pair: Pair,
  { ids, now, met = true }: { ids: Ids; now: Date; met?: boolean },
): Promise<RelationshipRow> {
  const found = await findBetween(tx, pair.buyer, pair.seller);
  if (found) return found;
  const inserted = await on(tx)
    .insertInto('relationships')
    .values({ id: ids.next(), ...pair, since: now, origin: met ? 'met_here' : 'unknown' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  const made = await findBetween(tx, pair.buyer, pair.seller);
  if (!made) throw new Error('a relationship that was just made is not there');
  if (inserted && met) await recordRelationship(tx, made, [{ kind: 'relationship.met' }], { actor: null, at: now });
  return made;
}

export type RowWithFacts = RelationshipRow & { readonly facts: StoredFacts };

/** Whom somebody deals with, newest first, each with its stored facts as this person's texts would be judged by them. */
export async function listWithFacts(tx: Tx, account: string, now: Date): Promise<RowWithFacts[]> {
  const of = { buyer: sql.ref('one.buyer'), seller: sql.ref('one.seller'), viewer: account, now };
  const { rows } = await sql<RowWithFacts>`
    select one.id, one.buyer, one.seller, one.origin, one.since, ${storedFacts(of)} as facts
    from relationships one where ${account} in (one.buyer, one.seller)
    order by one.since desc, one.id desc limit 500`.execute(tx);
  return rows;
}

export type ClearanceBetween = Pick<RelationshipTables['clearances'], 'id' | 'kinds' | 'places' | 'order_id' | 'until'>;

/** What support has permitted two people and is in force, oldest first, those for a single order among them. */
export const clearancesBetween = (tx: Tx, { buyer, seller }: Pair, now: Date): Promise<ClearanceBetween[]> =>
  on(tx)
    .selectFrom('clearances')
    .select(['id', 'kinds', 'places', 'order_id', 'until'])
    .where('state', '=', 'granted')
    .where('requester', 'in', [buyer, seller])
    .where('other', 'in', [buyer, seller])
    .where((row) => row.or([row('until', 'is', null), row('until', '>', now)]))
    .orderBy('at')
    .orderBy('id')
    .execute();

/** Counts a text that reached the other side, as a statement to put into a `with` beside the insert of that text. */
export const countMessage = ({ buyer, seller }: Pair): RawBuilder<unknown> =>
  sql`update relationships set messages = messages + 1 where buyer = ${buyer} and seller = ${seller}`;

export type StoredOrder = { readonly state: OrderState; readonly needs?: readonly Need[]; readonly orders?: number };

/** Facts that have no screen of their own yet; the demo world and tests set them here. */
export async function setOrigin(tx: Tx, { buyer, seller }: Pair, origin: Origin): Promise<void> {
  await on(tx)
    .updateTable('relationships')
    .set({ origin })
    .where('buyer', '=', buyer)
    .where('seller', '=', seller)
    .execute();
}

export async function setOrder(
  tx: Tx,
  { buyer, seller }: Pair,
  { state, needs = [], orders = 1 }: StoredOrder,
): Promise<void> {
  await on(tx)
    .updateTable('relationships')
    .set({ order_state: state, needs: [...needs], orders })
    .where('buyer', '=', buyer)
    .where('seller', '=', seller)
    .execute();
}

export async function grantClearance(
  tx: Tx,
  between: { readonly requester: string; readonly other: string },
  { kinds, places, purpose, until }: Omit<ClearanceFact, 'id'>,
  { ids, now }: { ids: Ids; now: Date },
): Promise<string> {
  const id = ids.next();
  await on(tx)
    .insertInto('clearances')
    .values({
      id,
      ...between,
      kinds: kinds === 'any' ? null : [...kinds].sort(),
      places: places ? [...places] : null,
      purpose: purpose ?? '',
      order_id: null,
      until: until === undefined ? null : new Date(until),
      state: 'granted',
      at: now,
    })
    .execute();
  return id;
}
