import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const judge = (body: unknown) => server.call('judge', { body });
const inbox = { place: 'inbox', side: 'seller' };

test('one text is judged by the rulebook in force, and nothing is recorded', async () => {
  const { status, body } = await judge({ id: 'a', text: 'ann@example.com', ...inbox });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { id: 'a', signals: [{ kind: 'email', value: 'ann@example.com' }] },
  });
  const live = (await server.call('getLiveRulebook')).body as { hash: string };
  expect((body as { rulebook: string }).rulebook).toBe(live.hash);
  const { rows } = await server.app.connection.pool.query<{ n: string }>('select count(*) as n from decisions');
  expect(rows[0]!.n).toBe('0');
});

test('a thousand texts come back in their order; one more is refused by name', async () => {
  const item = (n: number) => ({ id: n, text: n % 2 ? 'ann@example.com' : 'a blue logo', ...inbox });
  const items = Array.from({ length: 1000 }, (_, n) => item(n));
  const { body } = await judge({ items });
  expect((body as { items: { id: number }[] }).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  expect(await judge({ items: [...items, item(1000)] })).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'body.items', reason: 'must have at most 1000 entries' }] },
  });
});

test.each([
  [{}, 'body.text'],
  [{ text: 'x' }, 'body.place'],
  [{ text: 'x', place: 'moon', side: 'seller' }, 'body.place'],
  [{ text: 'x', ...inbox, facts: { relationship: { origin: 'heaven' } } }, 'body.facts.relationship.origin'],
  [
    {
      items: [
        { text: 'x', ...inbox },
        { text: 7, ...inbox },
      ],
    },
    'body.items[1].text',
  ],
])('%j is refused with the place %s', async (body, path) => {
  const answer = await judge(body);
  expect(answer.status).toBe(400);
  expect((answer.body as { errors: { path: string }[] }).errors.map((place) => place.path)).toContain(path);
});

test('texts of any kind are read: long ones, empty ones, halves of surrogates', async () => {
  for (const text of ['', ' ', '\ud800', '\u0000\u202e', 'a'.repeat(200_000)])
    expect((await server.call('detect', { body: { text } })).status).toBe(200);
});

test('other requests are answered while a large batch is judged', async () => {
  const items = Array.from({ length: 400 }, () => ({ text: 'please call me at 555 0199 123 '.repeat(200), ...inbox }));
  let done = false;
  const batch = judge({ items }).finally(() => (done = true));
  let between = 0;
  while (!done) {
    const begun = performance.now();
    await fetch(`${server.url}/healthz`);
    if (!done) between += 1;
    expect(performance.now() - begun).toBeLessThan(1_000);
  }
  expect((await batch).status).toBe(200);
  expect(between).toBeGreaterThan(3);
});

test('advice speaks the language that was asked for', async () => {
  const ask = async (headers: Record<string, string>, facts?: object) => {
    const { body } = await server.call('judge', {
      body: { text: 'mail ann@example.com', ...inbox, ...(facts && { facts }) },
      headers,
    });
    return (body as { advice: { text: string }[] }).advice[0]!.text;
  };
  const [en, es, byFacts] = [await ask({}), await ask({ 'accept-language': 'es-MX' }), await ask({}, { locale: 'es' })];
  expect(es).not.toBe(en);
  expect(byFacts).toBe(es);
});

test('the versions of the rulebook are listed, one of them live', async () => {
  const { body } = await server.call('listRulebooks');
  expect((body as { items: { status: string }[] }).items.filter(({ status }) => status === 'live')).toHaveLength(1);
});
