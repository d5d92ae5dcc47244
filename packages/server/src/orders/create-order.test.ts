import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '../platform/events/read.js';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { createOrder, type Paid } from './create-order.js';

let server: TestServer;
let buyer: Person;
let seller: Person;
beforeAll(async () => {
  server = await startTestServer();
  buyer = await server.signUp('buyer_b');
  seller = await server.signUp('seller_s', { seller: true });
});
afterAll(() => server.close());

const ids = createIds();
const paid = (): Paid => ({
  offer: {
    id: ids.next(),
    seller: seller.id,
    gig_id: null,
    title: 'A card',
    description: 'With two sides',
    days: 5,
    revisions: 2,
    needs: ['contact_content'],
  },
  buyer: buyer.id,
  payment: { id: ids.next(), amount: 12_345n, currency: 'EUR' },
});
const now = new Date('2026-03-01T12:00:00Z');
const create = (of: Paid) =>
  server.db.transaction().execute((tx) => createOrder({ tx, ids, now, services: server.app.services }, of));

test('a paid offer without questions is an order in progress whose clock runs', async () => {
  const order = await create(paid());
  expect(order).toMatchObject({
    state: 'in_progress',
    price_minor: '12345',
    clock_kind: 'deliver',
    clock_due_at: new Date('2026-03-06T12:00:00Z'),
    started_at: now,
  });
  expect(await verifyChain(server.db, `order:${order.id}`)).toBeNull();
  const { rows } = await sql`select orders, order_state, needs from relationships`.execute(server.db);
  expect(rows).toEqual([{ orders: 1, order_state: 'in_progress', needs: ['contact_content'] }]);
});

test('told twice of one payment, or paid twice for one offer, it is one order', async () => {
  const of = paid();
  const [one, two] = await Promise.all([create(of), create({ ...of, payment: { ...of.payment, id: ids.next() } })]);
  expect(two.id).toBe(one.id);
  expect((await create(of)).id).toBe(one.id);
});
