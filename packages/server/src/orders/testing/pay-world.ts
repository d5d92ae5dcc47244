import type { Offer, Payment, SentOffer } from '@parley/contract';
import { sql } from 'kysely';
import { sandboxHeader } from '../../ledger/payments/sandbox.js';
import { sendMoney, type MoneyJob } from '../../ledger/payments/send-money.js';
import { signBody } from '../../ledger/payments/signature.js';
import { createIds } from '../../platform/ids.js';
import {
  startTestServer,
  type Person,
  type Reply,
  type TestOverrides,
  type TestServer,
} from '../../platform/testing/harness.js';
import { sweepPayments } from '../sweep-payments.js';

export type PayWorld = {
  readonly server: TestServer;
  /** The two of this test; the test before had others. */
  readonly buyer: Person;
  readonly seller: Person;
  readonly meet: () => Promise<void>;
  readonly now: () => Date;
  readonly pass: (ms: number) => void;
  /** An open offer of the seller to the buyer, by id. */
  readonly offer: (price?: { amount: string; currency: string }) => Promise<string>;
  readonly offerState: (id: string) => Promise<Offer['state']>;
  readonly pay: (offer: string, instrument?: string, more?: { as?: Person; key?: string }) => Promise<Reply>;
  readonly payment: (id: string) => Promise<Payment>;
  readonly webhook: (event: object, more?: { provider?: string; signature?: string }) => Promise<Reply>;
  /** What the sandbox will tell later, oldest first. */
  readonly later: () => Promise<object[]>;
  readonly sweep: () => Promise<void>;
  /** Sends all that is queued. */
  readonly send: () => Promise<void>;
  readonly ledger: () => Promise<Record<string, string>>;
};

/** A server with a clock that stands, a seller and a buyer who talk, and offers to pay. */
export const createPayWorld = async (overrides: TestOverrides = {}): Promise<PayWorld> => {
  let time = new Date('2026-03-01T12:00:00Z').getTime();
  const clock = { now: () => new Date(time) };
  const server = await startTestServer({ clock, ...overrides });
  let [buyer, seller] = [await server.signUp('buyer_0'), await server.signUp('seller_0', { seller: true })];
  let conversation = '';
  let met = 0;
  const meet = async () => {
    met += 1;
    buyer = await server.signUp(`buyer_${met}`);
    seller = await server.signUp(`seller_${met}`, { seller: true });
    const opened = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
    conversation = (opened.body as { id: string }).id;
  };
  const job: MoneyJob = { db: server.db, services: server.app.services, ids: createIds(), clock };
  const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(server.db)).rows;

  return {
    server,
    get buyer() {
      return buyer;
    },
    get seller() {
      return seller;
    },
    meet,
    now: clock.now,
    pass: (ms) => {
      time += ms;
    },
    offer: async (price = { amount: '10000', currency: 'EUR' }) => {
      const terms = { title: 'A label', description: 'Drawn by hand.', price, days: 5, revisions: 1 };
      const { body } = await server.call('sendOffer', { as: seller, params: { id: conversation }, body: terms });
      return (body as SentOffer).id;
    },
    offerState: async (id) => ((await server.call('getOffer', { as: seller, params: { id } })).body as Offer).state,
    pay: (id, instrument, { as = buyer, key } = {}) =>
      server.call('payOffer', {
        as,
        params: { id },
        body: { method: 'sandbox', ...(instrument !== undefined && { instrument }) },
        ...(key !== undefined && { key }),
      }),
    payment: async (id) => (await server.call('getPayment', { as: buyer, params: { id } })).body,
    webhook: (event, { provider = 'sandbox', signature } = {}) => {
      const body = Buffer.from(JSON.stringify(event), 'utf8');
      const signed = signature ?? signBody(server.app.services.payments.sandboxSecret, body, clock.now());
      return server.call('receivePaymentWebhook', {
        params: { provider },
        body,
        headers: { 'content-type': 'application/json', [sandboxHeader]: signed },
      });
    },
    later: async () =>
      (
        await rows(sql<{ event: string }>`
          select payload ->> 'event' as event from graphile_worker._private_jobs
          where task_id = (select id from graphile_worker._private_tasks where identifier = 'sandbox_webhook')
            and payload ->> 'event' like ${`%${buyer.id}%`} order by id`)
      ).map(({ event }) => JSON.parse(event) as object),
    sweep: () => sweepPayments(job),
    send: async () => {
      for (const { id } of await rows(sql<{ id: string }>`select id from outgoing where state = 'queued' order by id`))
        await sendMoney(job, id);
    },
    ledger: async () => {
      const sums = await rows(sql<{ place: string; sum: string }>`
        select split_part(e.account, ':', 1) || ' ' || e.currency as place, sum(e.amount)::text as sum
        from ledger_entries e join ledger_transactions t on t.id = e.transaction_id
        where t.buyer = ${buyer.id} or t.seller = ${seller.id} group by 1 having sum(e.amount) <> 0 order by 1`);
      return Object.fromEntries(sums.map(({ place, sum }) => [place, sum]));
    },
  };
};
