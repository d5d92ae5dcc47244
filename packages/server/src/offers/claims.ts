import type { OfferState } from '@parley/contract';
import type { Origin } from '@parley/policy';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { ClaimFacts, GuardCode } from '../relationships/guards/guard.js';
import type { Pair } from '../relationships/load-facts.js';
import type { Touch } from '../relationships/touches.js';
import { hashOf } from './link-tokens.js';

/** A claim of a link, with the offer it made and what the two people are to each other now. */
export type ClaimRow = {
  readonly id: string;
  readonly link_id: string;
  readonly account_id: string;
  readonly offer_id: string;
  readonly at: Date;
  readonly outcome: 'accepted' | 'refuses' | 'questions';
  readonly code: GuardCode | null;
  readonly offer_state: OfferState;
  readonly order_id: string | null;
  readonly origin: Origin;
};

const read = async (tx: Tx, rest: RawBuilder<unknown>): Promise<ClaimRow[]> => {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.link_id, c.account_id, c.offer_id, c.at, c.outcome, c.code, o.state as offer_state, o.order_id, r.origin
    from offer_link_claims c join offers o on o.id = c.offer_id
      join relationships r on r.buyer = o.buyer and r.seller = o.seller
    ${rest}`.execute(tx);
  return rows;
};

export const claimOf = async (tx: Tx, link: string, account: string): Promise<ClaimRow | undefined> =>
  (await read(tx, sql`where c.link_id = ${link} and c.account_id = ${account}`))[0];

/** Oldest first. */
export const claimsOfLinks = (tx: Tx, links: readonly string[]): Promise<ClaimRow[]> =>
  read(tx, sql`where c.link_id = any(${[...links]}::uuid[]) order by c.at, c.id`);

/** A claim with all that was known when it was made, for whoever looks at it again. */
export type ClaimDetail = ClaimRow & {
  readonly seller: string;
  readonly title: string;
  readonly known_from: string;
  readonly seller_known_from: string;
  readonly trail: readonly { readonly via: Touch['via']; readonly at: string }[];
  readonly facts: Pick<ClaimFacts, 'claimsOfSellerLastDay' | 'claimsOfSellerLastMonth'>;
};

const readDetails = async (tx: Tx, rest: RawBuilder<unknown>): Promise<ClaimDetail[]> => {
  const { rows } = await sql<ClaimDetail>`
    select c.id, c.link_id, c.account_id, c.offer_id, c.at, c.outcome, c.code, o.state as offer_state, o.order_id, r.origin,
      o.seller, o.title, c.known_from, l.known_from as seller_known_from, c.trail, c.facts
    from offer_link_claims c join offers o on o.id = c.offer_id join offer_links l on l.id = c.link_id
      join relationships r on r.buyer = o.buyer and r.seller = o.seller
    ${rest}`.execute(tx);
  return rows;
};

export const claimById = async (tx: Tx, id: string): Promise<ClaimDetail | undefined> =>
  (await readDetails(tx, sql`where c.id = ${id}`))[0];

/** The claim that an offer came of; undefined where it came of none. */
export const claimOfOffer = async (tx: Tx, offer: string): Promise<ClaimDetail | undefined> =>
  (await readDetails(tx, sql`where c.offer_id = ${offer}`))[0];

/** Every claim between two people, newest first. */
export async function claimsBetween(tx: Tx, { buyer, seller }: Pair): Promise<ClaimDetail[]> {
  return readDetails(tx, sql`where o.buyer = ${buyer} and o.seller = ${seller} order by c.at desc, c.id desc`);
}

export type NewClaim = {
  readonly id: string;
  readonly link: string;
  readonly account: string;
  readonly offer: string;
  readonly knownFrom: string;
  readonly visit: string | null;
  readonly trail: readonly Touch[];
  readonly facts: ClaimFacts;
  readonly outcome: ClaimRow['outcome'];
  readonly code: GuardCode | null;
};

export const insertClaim = async (tx: Tx, one: NewClaim): Promise<void> => {
  await sql`
    insert into offer_link_claims (id, link_id, account_id, offer_id, known_from, visit, trail, facts, outcome, code, at)
    values (${one.id}, ${one.link}, ${one.account}, ${one.offer}, ${one.knownFrom},
      ${one.visit === null ? null : hashOf(one.visit)}, ${JSON.stringify(one.trail)}, ${JSON.stringify(one.facts)},
      ${one.outcome}, ${one.code}, ${one.facts.now})`.execute(tx);
};
