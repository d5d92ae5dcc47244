import type { ConversationDetail, Message, SentMessage } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { writeCursor } from '../platform/http/cursor.js';

let server: TestServer;
let offsetMs = 0;
beforeAll(async () => {
  server = await startTestServer({ clock: { now: () => new Date(Date.now() + offsetMs) } });
});
afterAll(() => server.close());

let count = 0;
const fresh = async () => {
  count += 1;
  const buyer = await server.signUp(`order_buyer_${count}`);
  const seller = await server.signUp(`order_seller_${count}`, { seller: true });
  const { body } = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  return { buyer, seller, id: (body as { id: string }).id };
};
const say = async (as: Person, id: string, text: string) =>
  (await server.call('sendMessage', { as, params: { id }, body: { text } })).body as SentMessage;
const page = async (as: Person, id: string, query: Record<string, string | number> = {}) => {
  const { body } = await server.call('listMessages', { as, params: { id }, query });
  return body as { items: Message[]; next: string | null };
};

describe('lines that are written and read at once', () => {
  it('never wait for each other crosswise', async () => {
    const { buyer, seller, id } = await fresh();
    const { id: first } = await say(buyer, id, 'begin');
    let newest = first;
    const write = async (as: Person) => {
      for (let each = 0; each < 25; each++) newest = (await say(as, id, 'and so on')).id;
    };
    const read = async (as: Person) => {
      for (let each = 0; each < 60; each++) {
        const { status } = await server.call('readConversation', { as, params: { id }, body: { up_to: newest } });
        expect(status).toBe(204);
      }
    };
    await Promise.all([write(buyer), write(seller), read(buyer), read(seller), read(buyer)]);
    const { rows } = await sql<{ deadlocks: string }>`
      select pg_stat_force_next_flush(), deadlocks::text from pg_stat_database where datname = current_database()`.execute(
      server.db,
    );
    expect(rows[0]?.deadlocks).toBe('0');
    const detail = await server.call('getConversation', { as: buyer, params: { id } });
    expect((detail.body as ConversationDetail).unread).toBeLessThanOrEqual(25);
  }, 60_000);
});

describe('when the clock goes back', () => {
  it('a thread keeps its order, and what was written last is still read along', async () => {
    const { buyer, seller, id } = await fresh();
    for (let each = 0; each < 9; each++) await say(buyer, id, `nothing of note, ${'abcdefghi'[each]}`);
    offsetMs = -3_600_000;
    try {
      await say(buyer, id, 'call me on 020 7946');
      const last = await say(buyer, id, '0958');
      expect(last.decision.signals.some(({ kind, history }) => kind === 'phone' && history?.length === 1)).toBe(true);
      const plain = await say(buyer, id, 'Thank you');
      const { items } = await page(seller, id);
      const times = items.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
      expect(items.at(-1)?.id).toBe(plain.id);
    } finally {
      offsetMs = 0;
    }
  });

  it('the earlier texts are those written last, whatever the ids of another node say', async () => {
    const { buyer, id } = await fresh();
    for (let each = 0; each < 9; each++) await say(buyer, id, `nothing of note, ${'abcdefghi'[each]}`);
    await say(buyer, id, 'call me on 020 7946');
    const last = await say(buyer, id, '0958');
    const { rows } = await sql<{ is: boolean }>`
      select d.history = (select array_agg(t order by n) from (
        select e.text_id as t, e.number as n from decisions e
        where e.thread = d.thread and e.number < d.number order by e.number desc limit 8) x) as is
      from decisions d join messages m on m.decision_id = d.id where m.id = ${last.id}`.execute(server.db);
    expect(rows).toEqual([{ is: true }]);
  });
});

describe('a cursor', () => {
  it('tells nothing of texts that were given back to the other side', async () => {
    const { buyer, seller, id } = await fresh();
    const cursors = async () => {
      const { next } = await page(seller, id, { limit: 1 });
      return Buffer.from(next ?? '', 'base64url').toString('utf8');
    };
    await say(buyer, id, 'one');
    for (let each = 0; each < 3; each++) await say(buyer, id, 'Pay me directly and we both skip the fee.');
    const two = await say(buyer, id, 'two');
    expect(JSON.parse(await cursors())).toEqual([two.id]);
  });

  it.each([
    ['of another conversation', async () => (await say((await foreign()).buyer, (await foreign()).id, 'hi')).id],
    ['of no message', () => Promise.resolve('01890000-0000-7000-8000-000000000000')],
  ])('%s is refused', async (_what, message) => {
    const { buyer, id } = await fresh();
    const reply = await server.call('listMessages', {
      as: buyer,
      params: { id },
      query: { cursor: writeCursor([await message()]) },
    });
    expect(reply).toMatchObject({ status: 400, body: { code: 'bad_cursor' } });
  });

  it.each(['1', 'Tue 1', '+275760-09-13T00:00:00.000Z', '2026-01-01', '2026-02-31T00:00:00.000Z', 'now'])(
    'with the moment %j is refused',
    async (at) => {
      const agent = await server.signUp(`order_agent_${(count += 1)}`, { roles: ['member', 'agent'] });
      const cursor = writeCursor([at, '01890000-0000-7000-8000-000000000000']);
      for (const route of ['listConversations', 'listCases'] as const)
        expect(await server.call(route, { as: agent, query: { cursor } })).toMatchObject({
          status: 400,
          body: { code: 'bad_cursor' },
        });
    },
  );
});

describe('numbers in consecutive lines', () => {
  it.each([
    ['of lines', ['line 1000', 'line 1001', 'line 1002', 'line 1003']],
    ['of rooms', ['room 4400', 'room 4401', 'room 4402']],
    ['of invoices', ['invoice 20231', 'invoice 20245', 'invoice 20377']],
    ['of prices', ['1200', '1250', '1300']],
    ['of years', ['2024', '2025', '2026']],
    ['of days', ['03.04.', '05.04.', '07.04.']],
  ])('%s are delivered', async (_what, lines) => {
    const { buyer, id } = await fresh();
    for (const line of lines) expect(await say(buyer, id, line)).toMatchObject({ state: 'delivered' });
  });
});

let other: Awaited<ReturnType<typeof fresh>> | undefined;
const foreign = async () => (other ??= await fresh());
