import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../platform/database/connect.js';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { acceptOffer, insertOffer, lockOffer, markOfferPaid, moveOffer, offerById, setPaying } from './store.js';

const ids = createIds();
const now = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let server: TestServer;
let seller: Person;
let buyer: Person;
let id = '';

beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('sells', { seller: true });
  buyer = await server.signUp('buys');
});
afterAll(() => server.close());

const within = <T>(act: (tx: Tx) => Promise<T>) => server.db.transaction().execute(act);

beforeEach(async () => {
  id = ids.next();
  await within((tx) =>
    insertOffer(tx, {
      id,
      seller: seller.id,
      buyer: buyer.id,
      conversation_id: null,
      message_id: null,
      gig_id: ids.next(),
      package: null,
      link_id: null,
      title: 'A film of the bakery',
      description: 'Forty seconds, the oven first.',
      price_minor: 9_007_199_254_740_993n,
      currency: 'EUR',
      days: 7,
      revisions: 1,
      needs: ['large_files'],
      decision_id: null,
      expires_at: later(120),
      state: 'open',
      created_at: now,
    }),
  );
});

const accept = (by: string, at = now) =>
  within(async (tx) => {
    const offer = await lockOffer(tx, id);
    return acceptOffer(tx, offer!, { by, now: at });
  });
const withdraw = (at = now) =>
  within(async (tx) => moveOffer(tx, (await lockOffer(tx, id))!, 'withdraw', { actor: seller.id, now: at }));
const pay = (order = ids.next()) => within((tx) => markOfferPaid(tx, id, order, now));

describe('an offer in the store', () => {
  it('keeps a price beyond what a JSON number can hold', async () => {
    expect(await offerById(server.db, id)).toMatchObject({
      price_minor: 9_007_199_254_740_993n,
      needs: ['large_files'],
    });
  });

  it('is accepted, paid once, and not again', async () => {
    await accept(buyer.id);
    const order = ids.next();
    expect(await pay(order)).toMatchObject({ state: 'paid', order_id: order });
    await expect(pay()).rejects.toMatchObject({ code: 'offer_closed', detail: 'It is paid; its order goes on.' });
    expect(await offerById(server.db, id)).toMatchObject({ order_id: order });
  });

  it('makes one order of two payments at once', async () => {
    await accept(buyer.id);
    const outcomes = await Promise.allSettled([pay(), pay(), pay()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not paid by whoever has not accepted it', async () => {
    await expect(pay()).rejects.toMatchObject({ code: 'offer_closed', detail: 'It has to be accepted first.' });
  });

  it('is accepted twice as once, and tells of it once', async () => {
    await accept(buyer.id);
    await accept(buyer.id, later(1));
    const { rows } = await sql`select kind from events where stream = ${`offer:${id}`}`.execute(server.db);
    expect(rows).toEqual([{ kind: 'offer.accepted' }]);
  });

  it('cannot be accepted by its seller, by strangers, or when its time is over', async () => {
    await expect(accept(seller.id)).rejects.toMatchObject({ code: 'own_offer' });
    await expect(accept(ids.next())).rejects.toMatchObject({ code: 'not_found' });
    await expect(accept(buyer.id, later(120))).rejects.toMatchObject({ code: 'offer_closed' });
  });

  it('can be withdrawn once accepted, but not under a payment on its way; its money counts though its time is over', async () => {
    await accept(buyer.id);
    await within((tx) => setPaying(tx, id, true));
    await expect(withdraw(later(10_000))).rejects.toMatchObject({ code: 'offer_being_paid' });
    expect(await within((tx) => markOfferPaid(tx, id, ids.next(), later(10_000)))).toMatchObject({ state: 'paid' });
  });

  it('is withdrawn or paid, never both, when the two come at once', async () => {
    await accept(buyer.id);
    const outcomes = await Promise.allSettled([withdraw(), pay()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('never changes what it says, and is never deleted', async () => {
    await expect(sql`update offers set price_minor = 1 where id = ${id}`.execute(server.db)).rejects.toThrow(/record/);
    await expect(sql`delete from offers where id = ${id}`.execute(server.db)).rejects.toThrow(/record/);
    await withdraw();
    await expect(sql`update offers set state = 'open' where id = ${id}`.execute(server.db)).rejects.toThrow(/record/);
  });
});
