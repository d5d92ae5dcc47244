import type { MyProfile, Seller } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { touchesOf } from '../relationships/touches.js';

let server: TestServer;
let seller: Person;
let buyer: Person;
let gig = '';
beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('mara_draws', { seller: true });
  buyer = await server.signUp('buyer');
  const packages = [{ name: 'One', price: { amount: '100', currency: 'EUR' }, days: 1, revisions: 0 }];
  const body = { title: 'A drawing', description: 'In ink.', packages };
  gig = ((await server.call('createGig', { as: seller, body })).body as { id: string }).id;
});
afterAll(() => server.close());

const edit = (body: object, headers = {}) => server.call('updateProfile', { as: seller, body, headers });
const page = async () => (await server.call('getSeller', { params: { alias: 'mara_draws' } })).body as Seller;

test('a profile is seen once it passes, beside the gigs that are live', async () => {
  const { status, body } = await edit({
    headline: 'Drawings in ink',
    bio: 'I have drawn for shops for ten years.',
    languages: ['en', 'es', 'en'],
    portfolio: [{ title: 'A tea label', text: 'Two colours.' }],
  });
  expect({ status, body }).toMatchObject({ status: 200, body: { unpublished: false, last: { outcome: 'published' } } });
  expect(await page()).toMatchObject({
    account: { alias: 'mara_draws' },
    headline: 'Drawings in ink',
    languages: ['en', 'es'],
    portfolio: [{ title: 'A tea label', picture: null }],
    gigs: [{ title: 'A drawing', from: { amount: '100', currency: 'EUR' } }],
  });
});

test('a profile that tells how to leave comes back, and what was seen stays', async () => {
  const { body } = await edit({ bio: 'Find me as @mara_draws on Instagram, or mara@example.com' });
  expect(body as MyProfile).toMatchObject({ unpublished: true, last: { outcome: 'returned' } });
  expect((await page()).bio).toBe('I have drawn for shops for ten years.');
});

test('an older ETag, and a picture of somebody else, are refused', async () => {
  expect(await edit({ bio: 'x' }, { 'if-match': '"0"' })).toMatchObject({ status: 409 });
  const portfolio = [{ title: 'Not mine', text: '', picture: gig }];
  expect(await edit({ portfolio })).toMatchObject({ status: 404 });
});

test('nobody is a seller who sells nothing', async () => {
  expect((await server.call('getSeller', { params: { alias: 'buyer' } })).status).toBe(404);
});

const trail = (visitor: Parameters<typeof touchesOf>[1]) =>
  server.db.transaction().execute((tx) => touchesOf(tx, visitor, seller.id));

test('a look is remembered with the way it came, by account', async () => {
  const { headers } = await server.call('getGig', { as: buyer, params: { id: gig }, query: { via: 'search' } });
  expect(headers.get('set-cookie')).toBeNull();
  await server.call('getSeller', { as: buyer, params: { alias: 'mara_draws' } });
  expect(await trail({ account: buyer.id })).toMatchObject([
    { via: 'search', gig },
    { via: 'direct', gig: null },
  ]);
  await server.call('getGig', { as: seller, params: { id: gig } });
  expect(await trail({ account: seller.id })).toEqual([]);
});

test('a look without an account is remembered by a cookie that scripts cannot read, and only then', async () => {
  expect((await server.call('listGigs')).headers.get('set-cookie')).toBeNull();
  const { headers } = await server.call('getGig', { params: { id: gig }, query: { via: 'outside' } });
  const cookie = headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^parley_visit=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=15552000$/);
  const visit = /=([\w-]{22})/.exec(cookie)![1]!;
  const again = await server.call('getSeller', {
    params: { alias: 'mara_draws' },
    headers: { cookie: `parley_visit=${visit}` },
  });
  expect(again.headers.get('set-cookie')).toBeNull();
  expect((await trail({ visit })).map(({ via }) => via)).toEqual(['outside', 'direct']);
});
