import { sql, type RawBuilder } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import { append } from '../platform/events/append.js';
import { problem } from '../platform/http/problem.js';
import { offerGraph, offerStream, payBy, stateAt, type OfferEvent, type OfferRow } from './offers.js';

type Stored = Omit<OfferRow, 'price_minor'> & { readonly price_minor: string };

const columns = sql`o.id, o.seller, o.buyer, o.conversation_id, o.message_id, o.gig_id, o.package, o.link_id, o.title,
  o.description, o.price_minor, o.currency, o.days, o.revisions, o.needs, o.decision_id, o.expires_at, o.state, o.pay_by,
  o.paying, o.order_id, o.created_at, o.changed_at`;

export const readOffers = async (tx: Db | Tx, rest: RawBuilder<unknown>): Promise<OfferRow[]> => {
  const { rows } = await sql<Stored>`select ${columns} from offers o ${rest}`.execute(tx);
  return rows.map((row) => ({ ...row, price_minor: BigInt(row.price_minor) }));
};

export const offerById = async (tx: Db | Tx, id: string): Promise<OfferRow | undefined> =>
  (await readOffers(tx, sql`where o.id = ${id}`))[0];

/** Takes an offer for this transaction: whoever else wants to change it waits until this one ends. */
export const lockOffer = async (tx: Tx, id: string): Promise<OfferRow | undefined> =>
  (await readOffers(tx, sql`where o.id = ${id} for update`))[0];

const closed = {
  held: 'It is being checked and not open yet.',
  open: 'It has to be accepted first.',
  accepted: 'It is accepted, and the buyer may pay.',
  paid: 'It is paid; its order goes on.',
  withdrawn: 'The seller has withdrawn it.',
  declined: 'The buyer has declined it.',
  expired: 'Its time is over.',
  withheld: 'It was checked and not published.',
} as const;

export type Moved = {
  /** Who does it; null for the clock. */
  readonly actor: string | null;
  readonly now: Date;
  readonly order?: string;
};

/**
 * Moves a locked offer along its graph and tells both sides.
 * @throws Problem `offer_closed` with what became of it, `offer_being_paid` while a payment is on its way
 */
export async function moveOffer(
  tx: Tx,
  offer: OfferRow,
  event: OfferEvent,
  { actor, now, order }: Moved,
): Promise<OfferRow> {
  // Money that was begun in time counts even when it comes late.
  const state = event === 'pay' || event === 'expire' ? offer.state : stateAt(offer, now);
  const edge = offerGraph[state][event];
  if (!edge) throw problem('offer_closed', closed[state]);
  if (offer.paying && event !== 'pay' && event !== 'accept') throw problem('offer_being_paid');
  const to = edge.to;
  const pay_by = event === 'accept' ? payBy(offer, now) : offer.pay_by;
  const paying = to === 'accepted' && offer.paying;
  const { numAffectedRows } = await sql`
    update offers set state = ${to}, pay_by = ${pay_by}, paying = ${paying}, order_id = ${order ?? null}, changed_at = ${now}
    where id = ${offer.id} and state = ${offer.state}`.execute(tx);
  if (numAffectedRows !== 1n) throw new Error('an offer that was not locked has moved meanwhile');
  await append(tx, [
    {
      stream: offerStream(offer.id),
      kind: `offer.${to}`,
      data: { offer: offer.id, state: to, ...(order !== undefined && { order }) },
      actor,
      // Of an offer that never opened its buyer has heard nothing.
      audience: state === 'held' && to !== 'open' ? [offer.seller] : [offer.buyer, offer.seller],
      at: now,
    },
  ]);
  return { ...offer, state: to, pay_by, paying, order_id: order ?? null, changed_at: now };
}

/**
 * The buyer accepts and may pay until `pay_by`. Accepting again changes nothing. The offer must be locked.
 * @throws Problem `own_offer`, `not_found` for anybody else, `offer_closed`
 */
export async function acceptOffer(
  tx: Tx,
  offer: OfferRow,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<OfferRow> {
  if (by === offer.seller) throw problem('own_offer');
  if (by !== offer.buyer) throw problem('not_found');
  if (offer.state === 'accepted' && stateAt(offer, now) === 'accepted') return offer;
  return moveOffer(tx, offer, 'accept', { actor: by, now });
}

/** Says that a payment of an accepted offer is on its way, or is not any more. The offer must be locked. */
export const setPaying = async (tx: Tx, offerId: string, paying: boolean): Promise<void> => {
  await sql`update offers set paying = ${paying} where id = ${offerId} and state = 'accepted'`.execute(tx);
};

/**
 * The payment has come and the order is there. Runs in the transaction that makes the order.
 * @throws Problem `offer_closed` where the offer is not accepted: it was paid already, or taken back before anybody paid
 */
export async function markOfferPaid(tx: Tx, offerId: string, orderId: string, now: Date): Promise<OfferRow> {
  const offer = await lockOffer(tx, offerId);
  if (!offer) throw problem('not_found');
  return moveOffer(tx, offer, 'pay', { actor: offer.buyer, now, order: orderId });
}

export type NewOffer = Omit<OfferRow, 'pay_by' | 'paying' | 'order_id' | 'changed_at'>;

/** Writes an offer and answers it as stored. One that is accepted from the start may be paid until it expires. */
export async function insertOffer(tx: Tx, one: NewOffer): Promise<OfferRow> {
  const pay_by = one.state === 'accepted' ? one.expires_at : null;
  await sql`
    insert into offers (id, seller, buyer, conversation_id, message_id, gig_id, package, link_id, title, description,
      price_minor, currency, days, revisions, needs, decision_id, expires_at, state, pay_by, created_at, changed_at)
    values (${one.id}, ${one.seller}, ${one.buyer}, ${one.conversation_id}, ${one.message_id}, ${one.gig_id}, ${one.package},
      ${one.link_id}, ${one.title}, ${one.description}, ${one.price_minor}, ${one.currency}, ${one.days}, ${one.revisions},
      ${[...one.needs]}::text[], ${one.decision_id}, ${one.expires_at}, ${one.state}, ${pay_by}, ${one.created_at},
      ${one.created_at})`.execute(tx);
  return { ...one, pay_by, paying: false, order_id: null, changed_at: one.created_at };
}

/** Offers of one package of a gig that this buyer may still pay, newest first. Of two who ask at once the second waits. */
export async function unpaidOfGig(
  tx: Tx,
  { buyer, gig_id, package: name }: Pick<OfferRow, 'buyer' | 'gig_id' | 'package'>,
  now: Date,
): Promise<OfferRow[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`gig order:${buyer}:${gig_id ?? ''}`}, 11))`.execute(tx);
  return readOffers(
    tx,
    sql`where o.buyer = ${buyer} and o.gig_id = ${gig_id} and o.package = ${name} and o.state = 'accepted'
      and not o.paying and o.pay_by > ${now} order by o.created_at desc limit 10 for update`,
  );
}

/** Whether this person is a side of an offer that they may see: one that is or was kept back is its seller's alone. */
export async function isInOffer(tx: Tx, account: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from offers o where o.id = ${id} and ${visibleTo(account)}`.execute(tx);
  return rows.length > 0;
}

/** Withdrawn and expired ones are kept back too where their line never reached the other side. */
const visibleTo = (account: string) => sql`(o.seller = ${account} or (o.buyer = ${account}
  and o.state not in ('held', 'withheld')
  and not exists (select from messages m where m.id = o.message_id and m.state in ('held', 'withheld'))))`;

export type OffersPage = {
  readonly account: string;
  readonly conversation: string | null;
  /** Only those that are open or accepted at this moment. */
  readonly openAt: Date | null;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** Offers that this person made or got, newest first. */
export const offersPage = (tx: Tx, { account, conversation, openAt, before, limit }: OffersPage): Promise<OfferRow[]> =>
  readOffers(
    tx,
    sql`where ${visibleTo(account)}
      ${conversation === null ? sql`` : sql`and o.conversation_id = ${conversation}`}
      ${openAt === null ? sql`` : sql`and o.state in ('held', 'open', 'accepted') and (o.paying or coalesce(o.pay_by, o.expires_at) > ${openAt})`}
      ${before === null ? sql`` : sql`and (o.created_at, o.id) < (${before.at}::timestamptz, ${before.id}::uuid)`}
      order by o.created_at desc, o.id desc limit ${limit}`,
  );
