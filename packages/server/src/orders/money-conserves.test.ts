import { orderStates } from '@parley/contract';
import fc from 'fast-check';
import { sql, type KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '../app.js';
import type { ProviderEvent } from '../ledger/payments/port.js';
import { createIds } from '../platform/ids.js';
import type { PayCtx } from '../ledger/payments/begin-payment.js';
import { hearProvider } from './hear-provider.js';
import { payOffer } from './pay-offer.js';
import { sweepPayments } from './sweep-payments.js';
import { createPayWorld, type PayWorld } from './testing/pay-world.js';

let world: PayWorld;
let second: App;
beforeAll(async () => {
  world = await createPayWorld();
  const { config, log } = world.server.app.services;
  const clock = { now: world.now };
  second = await createApp(config, world.server.databaseUrl, { jobs: false, limits: false, clock, log });
});
afterAll(async () => {
  await second.close();
  await world.server.close();
});

const ids = createIds();

/** The connection breaks before a transaction's nth query, wherever that is: all that it did is undone. */
const breaksAt = (n: number): KyselyPlugin => {
  let left = n;
  return {
    transformQuery: ({ node }) => {
      left -= 1;
      if (left === 0) throw new Error('the connection broke');
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
};

/** One transaction on one of two nodes. What is refused or breaks is no fault: what is left behind is looked at. */
const on = ({ node, crash }: Where, act: (ctx: PayCtx) => Promise<unknown>): Promise<unknown> => {
  const { services } = node === 0 ? world.server.app : second;
  return services.db
    .transaction()
    .execute((tx) => act({ tx: tx.withPlugin(breaksAt(crash)), ids, now: world.now(), services }))
    .catch((error: unknown) => error);
};

const where = { node: fc.constantFrom(0, 1), crash: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 })) };
type Where = { readonly node: number; readonly crash: number };
const offer = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({
    does: fc.constant('pay'),
    offer,
    with: fc.constantFrom('ok', 'challenge', 'delayed', 'declined'),
    ...where,
  }),
  fc.record({
    does: fc.constant('hear'),
    offer,
    kind: fc.constantFrom('payment_succeeded', 'payment_declined', 'charged_back', 'chargeback_won'),
    again: fc.constantFrom(1, 2),
    ...where,
  }),
  fc.record({
    does: fc.constant('act'),
    offer,
    act: fc.constantFrom('deliver', 'accept', 'part', 'whole', 'agree_cancellation', 'tip'),
  }),
  fc.record({ does: fc.constant('sweep') }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> => (await query.execute(world.server.db)).rows;

/** An event about the offer's newest payment; its name is the same for the same thing, told by the same messenger. */
const eventOf = async (id: string, { kind, again }: { kind: string; again: number }): Promise<ProviderEvent[]> => {
  const found = await rows(sql<{ id: string; ref: string; minor: string; currency: string }>`
    select id, provider_ref as ref, amount_minor::text as minor, currency from payments
    where offer_id = ${id} order by created_at desc, id limit 1`);
  return found.map(({ id: payment, ref, minor, currency }) => ({
    id: `${payment}_${kind}_${again}`,
    ref,
    kind,
    amount: { minor, currency },
    instrument: null,
    about: null,
    reason: 'declined',
  })) as unknown as ProviderEvent[];
};

const orderOf = async (id: string): Promise<string | undefined> =>
  (await rows(sql<{ id: string }>`select id from orders where offer_id = ${id}`))[0]?.id;

const act = async (id: string, name: string): Promise<void> => {
  const order = await orderOf(id);
  if (order === undefined) return;
  const { buyer, seller, server } = world;
  const params = { id: order };
  const fire = (as: typeof buyer, body: object) => server.call('fireOrderEvent', { as, params, body });
  const refund = { amount: '3333', currency: 'EUR' };
  const amount = { amount: '700', currency: 'EUR' };
  if (name === 'deliver') await fire(seller, { event: 'deliver', note: 'Here it is.' });
  else if (name === 'accept') await fire(buyer, { event: 'accept' });
  else if (name === 'part') await fire(buyer, { event: 'request_cancellation', refund });
  else if (name === 'whole') await fire(buyer, { event: 'request_cancellation' });
  else if (name === 'agree_cancellation') await fire(seller, { event: 'agree_cancellation' });
  else await server.call('tipOrder', { as: buyer, params, body: { amount, method: 'sandbox', instrument: 'ok' } });
};

const sweep = () =>
  sweepPayments({ db: second.services.db, services: second.services, ids, clock: { now: world.now } });

const run = async (offers: readonly string[], does: Step): Promise<void> => {
  if (does.does === 'sweep') return sweep();
  const id = offers[does.offer]!;
  if (does.does === 'act') return act(id, does.act);
  if (does.does === 'pay')
    await on(does, (ctx) =>
      payOffer(ctx, { payer: world.buyer.id, offer: id, paying: { method: 'sandbox', instrument: does.with } }),
    );
  else {
    const events = await eventOf(id, does);
    await on(does, (ctx) => hearProvider(ctx, 'sandbox', events));
  }
};

const nothingIsLostOrMadeUp = async (): Promise<void> => {
  expect(
    await rows(sql`select currency from ledger_entries group by currency having sum(amount) <> 0`),
    'money conserves',
  ).toEqual([]);
  expect(
    await rows(sql`
      select account from ledger_entries where account ~ '^(escrow|clearing|holding):' group by account having sum(amount) < 0`),
    'nobody gives what they do not have',
  ).toEqual([]);
  expect(
    await rows(sql`
      select order_id, kind from ledger_transactions where kind in ('paid', 'released') and order_id is not null
      group by order_id, kind having count(*) > 1`),
    'no order is paid or released twice',
  ).toEqual([]);
  expect(
    await rows(sql`select offer_id from orders group by offer_id having count(*) > 1`),
    'an offer is one order',
  ).toEqual([]);
  expect(
    await rows(sql`
      select p.id, p.state from payments p where p.state in ('succeeded', 'charged_back') and 1 <>
        (select count(*) from ledger_transactions t where t.key in ('pay:' || p.id, 'tip:' || p.id))`),
    'every payment that succeeded is one movement',
  ).toEqual([]);
  expect(
    await rows(sql`
      select o.id, o.state from orders o where not (o.state = any(${[...orderStates]}))
        or (o.state in ('completed', 'cancelled') and 0 <>
          (select coalesce(sum(amount), 0) from ledger_entries where account = 'escrow:' || o.id))`),
    'every order is in a state of the graph, and one that is over holds nothing',
  ).toEqual([]);
};

test('whatever is paid, told, done, doubled, late or broken off, on two nodes at once, money conserves and moves once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 8 }),
      async (turns) => {
        await world.meet();
        const offers = [await world.offer(), await world.offer()];
        // Those of one turn run at the same time.
        for (const turn of turns) await Promise.all(turn.map((does) => run(offers, does)));
        world.pass(2 * 3_600_000);
        await sweep();
        await nothingIsLostOrMadeUp();
      },
    ),
    { seed: 20_260_301, numRuns: 12, endOnFailure: true },
  );
}, 120_000);
