import type { GigSummary } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let ann: Person;
let bea: Person;

const pack = (amount: string, days: number, currency = 'EUR') => [
  { name: 'Basic', price: { amount, currency }, days, revisions: 1 },
];
const gigs = [
  {
    title: 'Logo design for small shops',
    description: 'A mark that works in one colour.',
    category: 'design',
    packages: pack('9000', 7),
  },
  {
    title: 'Website in a week',
    description: 'Includes a simple logo where you have none.',
    category: 'programming',
    packages: pack('40000', 7),
  },
  {
    title: 'Voice for your greeting',
    description: 'Read warmly.',
    category: 'audio',
    packages: pack('3000', 2),
    language: 'en',
  },
  {
    title: 'Locución en español',
    description: 'Grabaciones claras para anuncios.',
    category: 'audio',
    packages: pack('3500', 3),
    language: 'es',
  },
  {
    title: 'Portraits drawn from photographs',
    description: 'Ink on paper.',
    category: 'design',
    packages: pack('5000', 10, 'USD'),
  },
];

beforeAll(async () => {
  server = await startTestServer();
  ann = await server.signUp('ann_draws', { seller: true });
  bea = await server.signUp('bea_builds', { seller: true });
  await sql`update accounts set level = 'top' where id = ${bea.id}`.execute(server.db);
  for (const [index, gig] of gigs.entries())
    expect((await server.call('createGig', { as: index % 2 === 0 ? ann : bea, body: gig })).body).toMatchObject({
      state: 'live',
    });
});
afterAll(() => server.close());

type Page = { readonly items: readonly GigSummary[]; readonly next: string | null };
const search = async (query: Record<string, string | number> = {}) => {
  const { status, body } = await server.call('listGigs', { query });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as Page;
};
const titles = async (query: Record<string, string | number> = {}) =>
  (await search(query)).items.map(({ title }) => title);

describe('search', () => {
  test('finds words in any form, and the title before the description', async () => {
    expect(await titles({ q: 'logo' })).toEqual(['Logo design for small shops', 'Website in a week']);
    expect(await titles({ q: 'drawing portrait' })).toEqual(['Portraits drawn from photographs']);
    expect(await titles({ q: 'grabación', language: 'es' })).toEqual(['Locución en español']);
  });

  test('finds a seller by alias and a category by its word', async () => {
    expect((await titles({ q: 'bea_builds' })).length).toBe(2);
    expect(await titles({ q: 'programming' })).toEqual(['Website in a week']);
  });

  test('takes gigs with some of the words where none has all', async () => {
    expect(await titles({ q: 'logo zeppelin' })).toContain('Logo design for small shops');
  });

  test.each([
    [{ category: 'audio' }, 2],
    [{ language: 'es' }, 1],
    [{ level: 'top' }, 2],
    [{ days: 3 }, 2],
    [{ max_price: '3200' }, 1],
    [{ min_price: '3200', max_price: '9000' }, 2],
    [{ min_price: '1', currency: 'USD' }, 1],
    [{ q: 'voice', category: 'design' }, 0],
  ])('narrows by %o', async (query, count) => {
    expect(await titles(query)).toHaveLength(count);
  });

  test('sorts by price within one currency', async () => {
    const sorted = (await search({ sort: 'price_up' })).items.map(({ from }) => from.amount);
    expect(sorted).toEqual(['3000', '3500', '9000', '40000']);
  });

  test.each([
    {},
    { q: 'logo website voice portraits' },
    { sort: 'newest' },
    { sort: 'price_down' },
    { sort: 'quickest' },
  ])('pages through %o without losing or repeating one', async (query) => {
    const all = await titles(query);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await search({ ...query, limit: 2, ...(cursor === null ? {} : { cursor }) });
      paged.push(...page.items.map(({ title }) => title));
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(all);
  });

  test.each(["'; drop table gigs; --", '&|!():*', '"', '\\', 'a & | b', '   ', '-', ' <-> '])(
    'takes %j for words',
    async (q) => {
      expect((await server.call('listGigs', { query: { q } })).status).toBe(200);
    },
  );

  test('refuses a cursor that it did not make', async () => {
    expect(await server.call('listGigs', { query: { cursor: 'x' } })).toMatchObject({
      status: 400,
      body: { code: 'bad_cursor' },
    });
  });

  test('counts what is live in each category', async () => {
    const { items } = (await server.call('listCategories')).body as { items: { id: string; gigs: number }[] };
    expect(Object.fromEntries(items.map(({ id, gigs: count }) => [id, count]))).toMatchObject({
      design: 2,
      audio: 2,
      video: 0,
    });
  });
});
