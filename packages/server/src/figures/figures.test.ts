import type { CaseSummary, Figures, SentOfferLink } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOrderWorld, day, hour, type OrderWorld } from '../orders/testing/order-world.js';
import type { Person } from '../platform/testing/harness.js';

let world: OrderWorld;
let operator: Person;
let begun: Date;
let figures: Figures;

const read = async (query: Readonly<Record<string, string>> = {}, as = operator) => {
  const { status, body } = await world.server.call('getFigures', { as, query });
  return { status, body: body as Figures };
};

/** One seller, a client who comes by a link and buys twice, one who had talked here before, and an order of others. */
async function story() {
  const { server, seller, buyer, agent } = world;
  const [client, known] = [await server.signUp('fig_client'), await server.signUp('fig_known')];
  await server.call('openConversation', { as: known, body: { with: seller.alias } });
  const { body } = await server.call('createOfferLink', {
    as: seller,
    body: {
      title: 'A film of the bakery',
      description: 'Forty seconds, the oven first.',
      price: { amount: '80000', currency: 'EUR' },
      days: 14,
      revisions: 1,
      known_from: 'calls',
      uses: 5,
    },
  });
  const { token } = (body as SentOfferLink).link!;
  for (const visit of ['a', 'a', 'b'])
    await server.call('getOfferLink', { params: { token }, headers: { cookie: `parley_visit=${visit.repeat(22)}` } });
  for (const as of [client, known])
    await server.call('claimOfferLink', { as, params: { token }, body: { confirms: true, known_from: 'calls' } });

  world.pass(day);
  const { rows } = await sql<{ offer: string }>`
    select offer_id as offer from offer_link_claims where account_id = ${client.id}`.execute(server.db);
  const params = { id: rows[0]!.offer };
  const paid = await server.call('payOffer', { as: client, params, body: { method: 'sandbox' } });
  const first = (paid.body as { order: { id: string } }).order.id;
  await world.pay({ buyer, amount: 10_000n });
  await world.fire(seller, first, { event: 'deliver', text: 'Here it is.' });
  await world.fire(client, first, { event: 'accept' });
  await world.pay({ buyer: client, amount: 5_000n });

  for (const [kind, hours] of [
    ['email', 2],
    ['phone', 4],
  ] as const) {
    const asked = await server.call('requestClearance', {
      as: seller,
      body: { with: buyer.alias, kinds: [kind], places: ['inbox'], purpose: 'To sign the NDA.' },
    });
    world.pass(hours * hour);
    const { body: cases } = await server.call('listCases', { as: agent, query: { queue: 'clearances' } });
    const { id, version } = (cases as { items: CaseSummary[] }).items.find(
      ({ subject }) => subject.id === (asked.body as { id: string }).id,
    )!;
    await server.call('actOnCase', {
      as: agent,
      params: { id },
      body: { action: kind === 'email' ? 'grant' : 'deny', version, clause: '1', reason: 'A reason in words.' },
    });
  }
}

beforeAll(async () => {
  world = await createOrderWorld();
  operator = await world.server.signUp('fig_operator', { roles: ['member', 'operator'] });
  begun = world.now();
  await story();
  world.pass(1);
  figures = (await read()).body;
});
afterAll(() => world.server.close());

it('count links, who opened and claimed them, and which guard refused whom', () => {
  expect(figures.totals).toMatchObject({ links_made: 1, links_opened: 2, claims: 2, claims_refused: 1 });
  expect(figures.refused_by).toEqual([{ guard: 'dealt_before', count: 1 }]);
});

it('tell what brought clients buy, what they stay for, and what the lower fee gave up', () => {
  expect(figures.totals).toMatchObject({ orders: 3, orders_brought: 2, orders_kept: 1 });
  // Of 800.00 released, 20 % would have been 160.00 and 5 % were 40.00.
  expect(figures.money).toEqual([{ currency: 'EUR', orders: '95000', brought: '85000', fee_given_up: '12000' }]);
});

it('tell how clearances were answered, and how long it took', () => {
  expect(figures.totals).toMatchObject({
    clearances_asked: 2,
    clearances_granted: 1,
    clearances_denied: 1,
    clearance_median_minutes: 180,
  });
});

it('are laid out by day, days without anything too, and add up to the totals', () => {
  expect(figures.days).toHaveLength(31);
  expect(figures.days.at(-1)).toMatchObject({ day: '2026-03-02', links_made: 0, orders: 3, orders_brought: 2 });
  expect(figures.days.at(-2)).toMatchObject({ day: '2026-03-01', links_made: 1, links_opened: 2, orders: 0 });
  expect(figures.days[0]).toMatchObject({ links_made: 0, orders: 0 });
});

it('hold nothing from outside their span', async () => {
  const before = await read({ from: new Date(begun.getTime() - day).toISOString(), to: begun.toISOString() });
  expect(before.body).toMatchObject({
    money: [],
    refused_by: [],
    totals: { orders: 0, clearance_median_minutes: null },
  });
  const from = new Date(begun.getTime() + hour).toISOString();
  expect((await read({ from })).body.totals).toMatchObject({ links_made: 0, claims: 0, orders: 3 });
});

it('refuse a span that ends before it begins or is too long, and whoever is no operator', async () => {
  const at = begun.toISOString();
  expect((await read({ from: at, to: at })).status).toBe(400);
  expect((await read({ from: '2020-01-01T00:00:00Z', to: at })).status).toBe(400);
  expect((await read({}, world.agent)).status).toBe(403);
});
