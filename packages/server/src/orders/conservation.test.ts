import { orderEvents, orderStates, type OrderDetail } from '@parley/contract';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '../app.js';
import { createLog } from '../platform/log.js';
import { createIds } from '../platform/ids.js';
import { isOver, type PersonEvent } from './graph.js';
import { ringClocks } from './ring-clocks.js';
import { createOrderWorld, day, hour, type OrderWorld } from './testing/order-world.js';

let world: OrderWorld;
/** A second node on the same database. */
let other: App;
beforeAll(async () => {
  world = await createOrderWorld();
  const { services } = world.server.app;
  other = await createApp(services.config, world.server.databaseUrl, {
    jobs: false,
    limits: false,
    log: createLog('silent'),
    clock: { now: world.now },
  });
  other.open();
});
afterAll(async () => {
  await other.close();
  await world.server.close();
});

type Fired = {
  readonly do: 'fire';
  readonly event: PersonEvent;
  /** Which of what may be done is done; `wild` does `event` whether it may be done or not. */
  readonly pick: number;
  readonly wild: boolean;
  readonly seller: boolean;
  readonly order: number;
  readonly share: number;
};
type Step = Fired | { readonly do: 'pass'; readonly ms: number } | { readonly do: 'ring' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('fire' as const),
      event: fc.constantFrom(...orderEvents),
      pick: fc.nat(11),
      wild: fc.nat(4).map((n) => n === 0),
      seller: fc.boolean(),
      order: fc.nat(2),
      share: fc.nat(100),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: hour, max: 4 * day }) }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'ring' as const }) },
);
const prices = fc.array(
  fc.record({ amount: fc.bigInt({ min: 1n, max: 10_000_000n }), currency: fc.constantFrom('EUR', 'USD', 'JPY') }),
  { minLength: 3, maxLength: 3 },
);

/** What this person may do now, or, out of turn, anything. */
const chosen = (step: Fired, { may }: OrderDetail) =>
  (step.wild ? undefined : may[step.pick % may.length]) ?? step.event;

const bodyOf = (step: Fired, event: PersonEvent, { amount, currency }: { amount: bigint; currency: string }) => {
  const words: Partial<Record<PersonEvent, object>> = {
    submit_requirements: { text: 'As you like it.' },
    request_revision: { text: 'As you like it.' },
    deliver: { note: 'Here it is.' },
    request_extension: { days: 2 },
    request_cancellation: { refund: { amount: String((amount * BigInt(step.share)) / 100n), currency } },
  };
  return { event, ...words[event] };
};

test('whatever two people do on two nodes at once, out of turn and twice: no coin is made or lost, none moves twice, and every state is one of the graph', async () => {
  const { buyer, seller, pay, see, pass, ring, server, now } = world;
  await fc.assert(
    fc.asyncProperty(
      prices,
      fc.array(fc.tuple(steps, steps), { minLength: 6, maxLength: 14 }),
      async (bought, walk) => {
        const orders = await Promise.all(bought.map((price) => pay({ ...price, days: 2 })));
        const take = async (step: Step, node: 'one' | 'two'): Promise<void> => {
          if (step.do === 'pass') return pass(step.ms);
          if (step.do === 'ring') {
            if (node === 'one') await ring();
            else
              await ringClocks({ db: other.connection.db, clock: { now }, ids: createIds(), services: other.services });
            return;
          }
          const [person, id] = [step.seller ? seller : buyer, orders[step.order]!];
          const body = bodyOf(step, chosen(step, await see(person, id)), bought[step.order]!);
          const status =
            node === 'one'
              ? (await world.fire(person, id, body)).status
              : (
                  await other.http.inject({
                    method: 'POST',
                    url: `/v1/orders/${id}/events`,
                    headers: { authorization: `Bearer ${person.token}` },
                    payload: body,
                  })
                ).statusCode;
          expect([200, 409]).toContain(status);
        };
        for (const [one, two] of walk) await Promise.all([take(one, 'one'), take(two, 'two')]);

        for (const [index, id] of orders.entries()) {
          const order: OrderDetail = await see(buyer, id);
          const { held, paid_out, fee, refunded } = order.money;
          const sum = [held, paid_out, fee, refunded].reduce((all, { amount }) => all + BigInt(amount), 0n);
          expect(sum).toBe(bought[index]!.amount);
          expect(orderStates).toContain(order.state);
          if (isOver(order.state)) expect(held.amount).toBe('0');
          else expect(held.amount).toBe(String(bought[index]!.amount));
        }
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  const { rows: sums } = await sql<{ sum: string }>`
    select sum(amount)::text as sum from ledger_entries group by currency`.execute(server.db);
  expect(sums.map(({ sum }) => sum)).toEqual(sums.map(() => '0'));
  const { rows: twice } = await sql`
    select order_id from ledger_transactions where kind in ('released', 'refunded')
    group by order_id, kind having count(*) > 1`.execute(server.db);
  expect(twice).toEqual([]);
}, 120_000);
