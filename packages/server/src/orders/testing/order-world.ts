import type { FiredOrder, OrderDetail, OrderEntry, AskedQuestion } from '@parley/contract';
import type { Need } from '@parley/policy';
import { sql } from 'kysely';
import { payIntoEscrow } from '../../ledger/movements.js';
import { insertPayment } from '../../ledger/payments/store.js';
import { createIds } from '../../platform/ids.js';
import {
  startTestServer,
  type CallOptions,
  type Person,
  type Reply,
  type TestServer,
} from '../../platform/testing/harness.js';
import { createOrder } from '../create-order.js';
import { ringClocks } from '../ring-clocks.js';

export type OfferOf = {
  readonly title?: string;
  readonly amount?: bigint;
  readonly currency?: string;
  readonly days?: number;
  readonly revisions?: number;
  readonly needs?: readonly Need[];
  readonly form?: readonly AskedQuestion[];
  readonly buyer?: Person;
  readonly seller?: Person;
};

/** The answer to an event; of a refused one the body is a problem. */
export type Fired = Omit<Reply, 'body'> & { readonly body: FiredOrder };

export type OrderWorld = {
  readonly server: TestServer;
  readonly buyer: Person;
  readonly seller: Person;
  readonly agent: Person;
  readonly now: () => Date;
  /** Lets time pass; nothing waits for it. */
  readonly pass: (ms: number) => void;
  /** A paid offer's order, by id. */
  readonly pay: (of?: OfferOf) => Promise<string>;
  readonly fire: (as: Person, order: string, body: Readonly<Record<string, unknown>>) => Promise<Fired>;
  readonly say: (as: Person, order: string, text: string, more?: Partial<CallOptions>) => Promise<Reply>;
  readonly see: (as: Person, order: string) => Promise<OrderDetail>;
  readonly timeline: (as: Person, order: string, query?: CallOptions['query']) => Promise<OrderEntry[]>;
  /** Lets the clocks ring that are due now. */
  readonly ring: () => Promise<number>;
  readonly mails: () => Promise<string[]>;
};

export const hour = 3_600_000;
export const day = 24 * hour;

/** A server with a clock that stands until it is moved, a buyer, a seller and an agent. */
export async function createOrderWorld(): Promise<OrderWorld> {
  let time = new Date('2026-03-01T12:00:00Z').getTime();
  const clock = { now: () => new Date(time) };
  const ids = createIds();
  const server = await startTestServer({ clock });
  const [buyer, seller, agent] = [
    await server.signUp('the_buyer'),
    await server.signUp('the_seller', { seller: true }),
    await server.signUp('the_agent', { roles: ['member', 'agent'] }),
  ];
  const { services } = server.app;

  return {
    server,
    buyer,
    seller,
    agent,
    now: clock.now,
    pass: (ms) => {
      time += ms;
    },
    pay: ({
      title = 'A business card',
      amount = 10_000n,
      currency = 'EUR',
      days = 5,
      revisions = 1,
      needs = [],
      form = [],
      ...people
    } = {}) =>
      server.db.transaction().execute(async (tx) => {
        const [by, to] = [people.buyer ?? buyer, people.seller ?? seller];
        const ctx = { tx, ids, now: clock.now(), services };
        const payment = { id: ids.next(), amount, currency };
        const about = { title, description: 'Both sides', days, revisions, needs, gig_id: null };
        const order = await createOrder(ctx, {
          offer: { id: ids.next(), seller: to.id, ...about },
          buyer: by.id,
          payment,
          form,
        });
        await insertPayment(tx, {
          id: payment.id,
          provider: 'sandbox',
          provider_ref: `sandbox_${payment.id}`,
          purpose: 'offer',
          offer_id: order.offer_id,
          order_id: order.id,
          payer: by.id,
          seller: to.id,
          amount_minor: amount,
          currency,
          state: 'succeeded',
          instrument: null,
          created_at: clock.now(),
        });
        await payIntoEscrow(ctx, {
          order: order.id,
          buyer: by.id,
          seller: to.id,
          payment: payment.id,
          provider: 'sandbox',
          amount: { minor: amount, currency },
        });
        return order.id;
      }),
    fire: (as, id, body) => server.call('fireOrderEvent', { as, params: { id }, body }),
    say: (as, id, text, more = {}) => server.call('sendOrderMessage', { as, params: { id }, body: { text }, ...more }),
    see: async (as, id) => (await server.call('getOrder', { as, params: { id } })).body,
    timeline: async (as, id, query = {}) => {
      const { body } = await server.call('listOrderEntries', { as, params: { id }, query });
      return (body as { items: OrderEntry[] }).items;
    },
    ring: () => ringClocks({ db: server.db, clock, ids, services }),
    mails: async () => {
      const { rows } = await sql<{ line: string }>`
        select split_part(to_address, '@', 1) || ': ' || subject as line from mails order by id`.execute(server.db);
      return rows.map(({ line }) => line);
    },
  };
}
