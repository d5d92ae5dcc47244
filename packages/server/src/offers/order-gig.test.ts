import type { MyGig, Offer } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let at = new Date('2026-03-01T12:00:00Z');
let server: TestServer;
let seller: Person;
let gig = '';
let people = 0;

const packages = [
  { name: 'Basic', price: { amount: '5000', currency: 'EUR' }, days: 3, revisions: 1 },
  { name: 'Plus', description: 'Both sides.', price: { amount: '9000', currency: 'EUR' }, days: 5, revisions: 2 },
];

beforeAll(async () => {
  server = await startTestServer({ clock: { now: () => at } });
  seller = await server.signUp('seller', { seller: true });
  const made = await server.call('createGig', {
    as: seller,
    body: {
      title: 'Business cards with a hand-drawn mark',
      description: 'Two sides, print file included. I draw the mark by hand and set the type around it.',
      category: 'design',
      packages,
    },
  });
  gig = (made.body as MyGig).id;
  await setState('submit');
});
afterAll(() => server.close());

const setState = async (event: string) => {
  const reply = await server.call('setGigState', { as: seller, params: { id: gig }, body: { event } });
  expect(reply.status).toBe(200);
};
const order = (as: Person, name = 'Basic', id = gig) =>
  server.call('orderGig', { as, params: { id }, body: { package: name } });
const somebody = (options = {}) => server.signUp(`buyer_${++people}`, options);

it('makes an offer at list price that is accepted already and waits for its payment', async () => {
  const buyer = await somebody();
  const { status, body } = await order(buyer, 'plus');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    gig,
    package: 'Plus',
    price: { amount: '9000', currency: 'EUR' },
    days: 5,
    revisions: 2,
    description: 'Both sides.',
    state: 'accepted',
    may: ['accept', 'decline', 'pay'],
    mine: false,
  });
});

it('is one offer however often it is ordered before it is paid, also by a double click', async () => {
  const buyer = await somebody();
  const replies = await Promise.all([order(buyer), order(buyer), order(buyer)]);
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(replies.map(({ body }) => (body as Offer).id)).size).toBe(1);
  expect((await order(buyer, 'Plus')).body).not.toMatchObject({ id: (replies[0]?.body as Offer).id });
});

it('is a new offer once the old one may not be paid any more', async () => {
  const buyer = await somebody();
  const first = (await order(buyer)).body as Offer;
  at = new Date('2026-03-08T12:00:00Z');
  expect((await server.call('getOffer', { as: buyer, params: { id: first.id } })).body).toMatchObject({
    state: 'expired',
  });
  expect((await order(buyer)).body).not.toMatchObject({ id: first.id });
  at = new Date('2026-03-01T12:00:00Z');
});

it('names what there is where the package is none, and refuses what is nobody’s to order', async () => {
  const buyer = await somebody();
  expect(await order(buyer, 'Gold')).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'body.package', reason: 'must be one of Basic, Plus' }] },
  });
  expect(await order(seller)).toMatchObject({ status: 409, body: { code: 'own_offer' } });
  expect(await order(buyer, 'Basic', buyer.id)).toMatchObject({ status: 404 });
  await setState('pause');
  expect(await order(buyer)).toMatchObject({ status: 404 });
  await setState('resume');
});

it('is refused to somebody from whom the seller of the gig buys', async () => {
  const other = await somebody({ seller: true });
  await server.call('openConversation', { as: seller, body: { with: other.alias } });
  expect(await order(other)).toMatchObject({ status: 409, body: { code: 'sides_fixed' } });
});

it('needs what the gig needs, once an agent has approved it, and lets custom offers need the same', async () => {
  const buyer = await somebody();
  await sql`insert into gig_needs (gig_id, need, why, state) values (${gig}, 'contact_content', 'Printed.', 'pending')`.execute(
    server.db,
  );
  const { body: opened } = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  const offer = () =>
    server.call('sendOffer', {
      as: seller,
      params: { id: (opened as { id: string }).id },
      body: {
        title: 'Cards for all of you',
        description: 'Twelve names.',
        price: { amount: '20000', currency: 'EUR' },
        days: 5,
        revisions: 1,
        needs: ['contact_content'],
      },
    });
  expect(await offer()).toMatchObject({ status: 400 });
  await sql`update gig_needs set state = 'approved', decided_at = now() where gig_id = ${gig}`.execute(server.db);
  expect(await offer()).toMatchObject({ status: 201, body: { offer: { needs: ['contact_content'] } } });
});
