import type { Offer } from '@parley/contract';
import type { Decision, Origin } from '@parley/policy';
import { sql } from 'kysely';
import { accountsById, publicAccount, type Account } from '../accounts/accounts.js';
import type { Reader } from '../conversations/view.js';
import type { Db, Tx } from '../platform/database/connect.js';
import { toMoney } from '../platform/money.js';
import { mayOf, stateAt, type OfferRow } from './offers.js';
import { seenWords } from './words.js';

/** What a view of offers knows besides their rows. */
type Known = {
  readonly people: ReadonlyMap<string, Account>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly origins: ReadonlyMap<string, Origin>;
};

const pairKey = ({ buyer, seller }: Pick<OfferRow, 'buyer' | 'seller'>) => `${buyer} ${seller}`;

async function load(tx: Db | Tx, rows: readonly OfferRow[]): Promise<Known> {
  const decided = rows.flatMap((row) => row.decision_id ?? []);
  const people = await accountsById(
    tx,
    rows.flatMap((row) => [row.buyer, row.seller]),
  );
  const { rows: decisions } = await sql<{ id: string; decision: Decision }>`
    select id, decision from decisions where id = any(${decided}::uuid[])`.execute(tx);
  const { rows: origins } = await sql<{ buyer: string; seller: string; origin: Origin }>`
    select r.buyer, r.seller, r.origin from relationships r
    where (r.buyer, r.seller) in (
      select * from unnest(${rows.map((row) => row.buyer)}::uuid[], ${rows.map((row) => row.seller)}::uuid[]))`.execute(
    tx,
  );
  return {
    people,
    decisions: new Map(decisions.map((row) => [row.id, row.decision])),
    origins: new Map(origins.map((row) => [pairKey(row), row.origin])),
  };
}

const person = ({ people }: Known, id: string): Account => {
  const found = people.get(id);
  if (!found) throw new Error('an account that an offer names is gone');
  return found;
};

function viewOffer(row: OfferRow, known: Known, reader: Reader, now: Date): Offer {
  const mine = row.seller === reader.id;
  const decision = row.decision_id === null ? null : (known.decisions.get(row.decision_id) ?? null);
  return {
    id: row.id,
    seller: publicAccount(person(known, row.seller)),
    buyer: publicAccount(person(known, row.buyer)),
    mine,
    ...seenWords(row, decision, { ...reader, mine }),
    price: toMoney({ minor: row.price_minor, currency: row.currency }),
    days: row.days,
    revisions: row.revisions,
    needs: [...row.needs],
    origin: known.origins.get(pairKey(row)) ?? 'unknown',
    conversation: row.conversation_id,
    message: row.message_id,
    gig: row.gig_id,
    package: row.package,
    link: row.link_id,
    state: stateAt(row, now),
    may: mayOf(row, reader.id, now),
    expires_at: row.expires_at.toISOString(),
    pay_by: row.pay_by?.toISOString() ?? null,
    order: row.order_id,
    created_at: row.created_at.toISOString(),
  };
}

/** Offers as one of their two people sees them. That the other side may read them is for the caller to have made sure. */
export async function viewOffers(tx: Db | Tx, rows: readonly OfferRow[], reader: Reader, now: Date): Promise<Offer[]> {
  if (rows.length === 0) return [];
  const known = await load(tx, rows);
  return rows.map((row) => viewOffer(row, known, reader, now));
}

export async function viewOne(tx: Db | Tx, row: OfferRow, reader: Reader, now: Date): Promise<Offer> {
  const [offer] = await viewOffers(tx, [row], reader, now);
  if (!offer) throw new Error('an offer has no view');
  return offer;
}
