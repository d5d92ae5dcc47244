import type { ClearanceView, RelationshipView } from '@parley/contract';
import { needs, orderStates, origins } from '@parley/policy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { loadFacts } from './load-facts.js';
import { findOrMake, grantClearance, setOrder, setOrigin } from './store.js';
import { whatIsAllowed } from './what-is-allowed.js';

let server: TestServer;
let buyer: Person;
let seller: Person;
let ctx: { ids: ReturnType<typeof createIds>; now: Date };
beforeAll(async () => {
  server = await startTestServer();
  buyer = await server.signUp('rel_buyer');
  seller = await server.signUp('rel_seller', { seller: true });
  ctx = { ids: createIds(), now: new Date() };
});
afterAll(() => server.close());

const pair = () => ({ buyer: buyer.id, seller: seller.id });
const facts = (viewer = buyer.id, now = new Date()) =>
  server.db
    .transaction()
    .execute((tx) => loadFacts(tx, { ...pair(), viewer, now, locale: 'en', ownHosts: ['parley.example'] }));
const inTx = <T>(act: Parameters<ReturnType<typeof server.db.transaction>['execute']>[0]) =>
  server.db.transaction().execute(act) as Promise<T>;

describe('facts about two people', () => {
  it('are unknown where they never met', async () => {
    expect(await facts()).toMatchObject({
      relationship: { origin: 'unknown', messages: 0, orders: 0 },
      order: { state: 'none' },
      needs: [],
      clearances: [],
      ownHosts: ['parley.example'],
    });
  });

  it('are what was set, and the standing is that of the one whose text it is', async () => {
    await inTx((tx) => findOrMake(tx, pair(), ctx));
    await inTx((tx) => setOrigin(tx, pair(), 'brought'));
    await inTx((tx) => setOrder(tx, pair(), { state: 'delivered', needs: ['shipping', 'in_person'], orders: 3 }));
    await sql`update accounts set level = 'pro', strikes = 1 where id = ${seller.id}`.execute(server.db);
    expect(await facts(seller.id)).toMatchObject({
      relationship: { origin: 'brought', orders: 3 },
      order: { state: 'delivered' },
      needs: ['shipping', 'in_person'],
      standing: { level: 'pro', strikes: 1 },
    });
    expect(await facts(buyer.id)).toMatchObject({ standing: { level: 'new', strikes: 0 } });
  });

  it('hold a clearance for both of them strictly until its end', async () => {
    const until = new Date(Date.now() + 60_000);
    const between = { requester: seller.id, other: buyer.id };
    await inTx((tx) =>
      grantClearance(tx, between, { kinds: 'any', purpose: 'an identity check', until: until.toISOString() }, ctx),
    );
    for (const viewer of [buyer.id, seller.id])
      expect((await facts(viewer)).clearances).toMatchObject([{ kinds: 'any', until: until.toISOString() }]);
    expect((await facts(buyer.id, until)).clearances).toEqual([]);
  });

  it('are one row however many make it at once, and never the other way round as well', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => inTx<{ id: string }>((tx) => findOrMake(tx, pair(), ctx))));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const reversed = await inTx<{ id: string }>((tx) => findOrMake(tx, { buyer: seller.id, seller: buyer.id }, ctx));
    expect(reversed.id).toBe(made[0]?.id);
  });
});

describe('over HTTP', () => {
  const ask = (as: Person, more: object = {}) =>
    server.call('requestClearance', {
      as,
      body: { with: 'rel_seller', kinds: ['phone', 'email'], places: ['inbox'], purpose: 'a site visit', ...more },
    });

  it('people see whom they deal with and what that allows', async () => {
    const { items } = (await server.call('listRelationships', { as: buyer })).body as { items: RelationshipView[] };
    expect(items).toMatchObject([{ with: { alias: 'rel_seller', level: 'pro' }, origin: 'brought' }]);
    expect(items[0]?.what_it_allows.at(-1)).toMatch(/Payment always stays here/);
  });

  it('asking twice for the same joins one request, another kind makes another', async () => {
    const first = await ask(buyer);
    expect(first).toMatchObject({ status: 201, body: { state: 'requested' } });
    const again = await ask(buyer, { kinds: ['email', 'phone', 'phone'], places: ['offer'] });
    expect(again).toMatchObject({ status: 201, body: { id: (first.body as { id: string }).id, joined: true } });
    const other = await ask(buyer, { kinds: ['phone'] });
    expect((other.body as { id: string }).id).not.toBe((first.body as { id: string }).id);
    const { items } = (await server.call('listClearances', { as: buyer })).body as { items: ClearanceView[] };
    const joined = items.find(({ id }) => id === (first.body as { id: string }).id);
    expect(joined).toMatchObject({ state: 'requested', with: 'rel_seller', kinds: ['email', 'phone'] });
    expect(joined?.places.toSorted()).toEqual(['inbox', 'offer']);
  });

  it('the other side sees a clearance that is in force, and neither open requests nor their purpose', async () => {
    const { items } = (await server.call('listClearances', { as: buyer })).body as { items: ClearanceView[] };
    const granted = items.filter(({ state }) => state === 'granted');
    expect(granted).toMatchObject([{ with: 'rel_seller', purpose: '' }]);
    const { items: theirs } = (await server.call('listClearances', { as: seller })).body as { items: ClearanceView[] };
    expect(theirs.map(({ state }) => state)).toEqual(['granted']);
  });

  it('and reads its purpose nowhere else either: it is a text that nobody has judged', async () => {
    const now = new Date();
    expect((await facts(seller.id, now)).clearances).toMatchObject([{ purpose: 'an identity check' }]);
    expect((await facts(buyer.id, now)).clearances?.[0]).not.toHaveProperty('purpose');
    const said = await server.call('listRelationships', { as: buyer });
    expect(JSON.stringify(said.body)).not.toContain('identity');
  });

  it.each([
    ['of nobody', { with: 'nobody_here' }, 404],
    ['of oneself', { with: 'rel_buyer' }, 404],
    ['until the past', { until: '2020-01-01T00:00:00Z' }, 400],
    ['for no purpose', { purpose: '   ' }, 400],
    ['for half a character', { purpose: 'a visit \ud800' }, 400],
    ['for an unknown kind', { kinds: ['telepathy'] }, 400],
    ['for paying elsewhere', { kinds: ['email', 'pay_off'] }, 400],
    ['for disguise', { kinds: ['obfuscated'] }, 400],
  ])('a request %s is refused', async (_what, more, status) => {
    expect((await ask(buyer, more)).status).toBe(status);
  });
});

describe('what is allowed', () => {
  it('is said in both languages for everything that can be', () => {
    for (const locale of ['en', 'es'] as const)
      for (const origin of origins)
        for (const state of orderStates) {
          const said = whatIsAllowed({ relationship: { origin }, order: { state }, needs: [...needs] }, locale);
          expect(said.every((sentence) => sentence.endsWith('.'))).toBe(true);
          expect(new Set(said).size).toBe(said.length);
        }
  });

  it('names a clearance with its end, and not one that has run out', () => {
    const clearance = { kinds: ['phone'] as const, purpose: 'a courier', until: '2027-03-01T00:00:00.000Z' };
    const before = whatIsAllowed({ clearances: [clearance], now: '2027-02-01T00:00:00.000Z' }, 'en');
    expect(before).toContain('Support has cleared phone numbers until March 1, 2027 (a courier).');
    expect(whatIsAllowed({ clearances: [clearance], now: '2027-03-01T00:00:00.000Z' }, 'en')).toHaveLength(2);
  });
});
