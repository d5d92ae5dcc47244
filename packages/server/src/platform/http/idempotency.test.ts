import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../testing/harness.js';

let server: TestServer;
let ann: Person;
let bert: Person;
let conversation = '';
let count = 0;
let key = '';

beforeAll(async () => {
  server = await startTestServer();
  ann = await server.signUp('ann');
  bert = await server.signUp('bert', { seller: true });
  const opened = await server.call('openConversation', { as: ann, body: { with: 'bert' } });
  conversation = (opened.body as { id: string }).id;
});
afterAll(() => server.close());
beforeEach(() => {
  key = `key-${++count}`;
});

const send = (text: string, as = ann, withKey: string | null = key) =>
  server.call('sendMessage', {
    as,
    params: { id: conversation },
    body: { text },
    ...(withKey !== null && { key: withKey }),
  });
const linesWith = async (text: string) => {
  const { body } = await server.call('listMessages', { as: ann, params: { id: conversation }, query: { limit: 100 } });
  return (body as { items: { text: string }[] }).items.filter((item) => item.text === text).length;
};

test('a double click sends once, and both clicks get the same answer', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => send('twice?')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(7);
  expect(await linesWith('twice?')).toBe(1);
});

test('without a key two requests are two', async () => {
  await send('again', ann, null);
  await send('again', ann, null);
  expect(await linesWith('again')).toBe(2);
});

test('another body, or another route, under the same key is refused', async () => {
  await send('first');
  expect(await send('second')).toMatchObject({ status: 409, body: { code: 'key_reused' } });
  expect(await server.call('updateMe', { as: ann, body: { locale: 'es' }, key })).toMatchObject({ status: 409 });
  expect(await linesWith('second')).toBe(0);
});

test('the same fields in another order are the same request', async () => {
  const body = (text: string) => ({ as: ann, params: { id: conversation }, body: text, key });
  const first = await server.call('sendMessage', body('{"text":"order","client_id":"c1"}'));
  const second = await server.call('sendMessage', body('{"client_id":"c1","text":"order"}'));
  expect((second.body as { id: string }).id).toBe((first.body as { id: string }).id);
});

test('keys belong to an account: another person’s same key is another key', async () => {
  expect((await send('mine')).status).toBe(201);
  const theirs = await send('mine', bert);
  expect(theirs.status).toBe(201);
  expect(theirs.headers.get('idempotency-replayed')).toBeNull();
});

test('a request that failed leaves its key free', async () => {
  expect(await send('   ')).toMatchObject({ status: 400, body: { code: 'empty_text' } });
  expect((await send('now with words')).status).toBe(201);
});

test('a key that is no key is refused', async () => {
  expect(await send('x', ann, 'k'.repeat(256))).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
});

test('a crash in the middle undoes act and key together: who waited acts, once', async () => {
  // Somebody holds the conversation, so that the first request stops between its key and its end.
  const holder = new pg.Client({ connectionString: server.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select 1 from conversations where id = $1 for update', [conversation]);
  const first = send('survives');
  const waiting = await untilRow(
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' limit 1`,
  );
  const second = send('survives');
  await holder.query('select pg_terminate_backend($1)', [waiting['pid']]);
  await holder.query('commit');
  await holder.end();
  const [a, b] = await Promise.all([first, second]);
  expect([a.status, b.status].sort()).toEqual([201, 503]);
  expect(await linesWith('survives')).toBe(1);
  expect((await send('survives')).headers.get('idempotency-replayed')).toBe('true');
});

const untilRow = async (query: string): Promise<Record<string, unknown>> => {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  try {
    for (let i = 0; i < 200; i++) {
      const { rows } = await client.query<Record<string, unknown>>(query);
      if (rows[0] !== undefined) return rows[0];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('nothing waits');
  } finally {
    await client.end();
  }
};
