import type {
  CaseSummary,
  Gig,
  GigSummary,
  Conversation,
  Message,
  OrderEntry,
  OrderSummary,
  OfferLink,
} from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueToken } from '../accounts/sessions.js';
import { createIds } from '../platform/ids.js';
import { verifyChain } from '../platform/events/read.js';
import { startTestServer, type TestServer } from '../platform/testing/harness.js';
import { demoPeople } from './people.js';
import { seedDemo, type SeedDeps } from './seed-demo.js';

let server: TestServer;
let deps: SeedDeps;
beforeAll(async () => {
  server = await startTestServer();
  deps = { db: server.db, ids: createIds(), now: new Date(), password: 'fox-in-a-box', services: server.app.services };
  expect(await seedDemo(deps)).toBe(true);
});
afterAll(() => server.close());

const as = async (alias: string) => ({ id: '', alias, token: await issueToken(server.db, alias) });
const conversationsOf = async (alias: string) =>
  ((await server.call('listConversations', { as: await as(alias) })).body as { items: Conversation[] }).items;
const threadOf = async (alias: string, other: string, query = {}) => {
  const one = (await conversationsOf(alias)).find((each) => each.with.alias === other);
  const reply = await server.call('listMessages', { as: await as(alias), params: { id: one?.id ?? '' }, query });
  return (reply.body as { items: Message[] }).items;
};

describe('the demo world', () => {
  it('lets every demo account sign in with the one password', async () => {
    for (const { alias } of demoPeople) {
      const reply = await server.call('signIn', { body: { login: alias, password: 'fox-in-a-box' } });
      expect(reply, alias).toMatchObject({ status: 200, body: { alias, email_verified: true } });
    }
  });

  it('leaves demo_buyer and demo_seller without a conversation', async () => {
    expect(await conversationsOf('demo_buyer')).toEqual([]);
    expect(await conversationsOf('demo_seller')).toEqual([]);
  });

  it('shows a message of every state, each as its two sides see it', async () => {
    const mine = await threadOf('tomasz_r', 'mara_ink');
    const theirs = await threadOf('mara_ink', 'tomasz_r');
    expect(mine.map(({ state }) => state)).toEqual(expect.arrayContaining(['delivered', 'masked', 'held']));
    expect(mine.some(({ decision }) => decision?.effect === 'notice')).toBe(true);
    expect(mine.at(-1)).toMatchObject({ state: 'held', text: expect.stringContaining('bank transfer') as string });
    expect(theirs.at(-1)).toMatchObject({ state: 'held', text: null, masked: [] });
    expect(theirs.find(({ state }) => state === 'masked')?.text).toMatch(/ring me at ●+/);
    expect(await threadOf('yusuf_bazaar', 'mara_ink', { state: 'bounced' })).toHaveLength(1);
  });

  it('lets a brought client speak of the phone call, citing the exception', async () => {
    const line = (await threadOf('owen_bakes', 'nadia_frames')).find(({ text }) => text?.includes('phone call'));
    expect(line).toMatchObject({ state: 'delivered' });
    expect(line?.decision?.clauses).toContainEqual(
      expect.objectContaining({ outcome: 'excused', by: 'brought_client' }),
    );
  });

  it('has a link of demo_seller ready, and an offer that waits for its buyer', async () => {
    const { items } = (await server.call('listOfferLinks', { as: await as('demo_seller') })).body as {
      items: OfferLink[];
    };
    expect(items).toMatchObject([{ state: 'live', claims: [] }]);
    expect((await threadOf('owen_bakes', 'nadia_frames')).at(-1)).toHaveProperty('offer');
  });

  it('gives the desk something to decide', async () => {
    const { items } = (await server.call('listCases', { as: await as('demo_agent') })).body as { items: CaseSummary[] };
    expect(items.map(({ queue }) => queue)).toEqual(expect.arrayContaining(['held', 'review']));
    expect(items.find(({ queue }) => queue === 'held')?.actions).toEqual(['release', 'uphold']);
  });

  it('shows a dozen gigs, with the needs of the business cards in force and one need left for the desk', async () => {
    const { items } = (await server.call('listGigs', { query: { limit: 50 } })).body as { items: GigSummary[] };
    expect(items.length).toBe(11);
    const cards = items.find(({ title }) => title.startsWith('Business cards'))!;
    expect(cards.seller.alias).toBe('demo_seller');
    const gig = (await server.call('getGig', { params: { id: cards.id } })).body as Gig;
    expect(gig.needs.map(({ need }) => need)).toEqual(['contact_content']);
    const waiting = await server.call('listCases', { as: await as('demo_agent'), query: { queue: 'needs' } });
    expect((waiting.body as { items: CaseSummary[] }).items).toHaveLength(1);
  });

  it('shows an order in progress on the business cards, where contact data passes because it is the work', async () => {
    const seller = await as('demo_seller');
    const { items } = (await server.call('listOrders', { as: seller })).body as { items: OrderSummary[] };
    expect(items).toMatchObject([{ state: 'in_progress', with: { alias: 'kwame_prints' }, clock: { running: true } }]);
    const params = { id: items[0]!.id };
    expect((await server.call('getOrder', { as: seller, params })).body).toMatchObject({
      needs: ['contact_content'],
      revisions: { included: 2, used: 1 },
      money: { held: { amount: '7500', currency: 'EUR' } },
    });
    const timeline = (await server.call('listOrderEntries', { as: seller, params })).body as { items: OrderEntry[] };
    expect(timeline.items.filter(({ text }) => text?.includes('020 7946 0958'))).toHaveLength(2);
  });

  it('is whole: every chain verifies, and unread lines are counted', async () => {
    const { rows } = await sql<{ stream: string }>`select distinct stream from events`.execute(server.db);
    for (const { stream } of rows) expect(await verifyChain(server.db, stream), stream).toBeNull();
    expect((await conversationsOf('owen_bakes'))[0]).toMatchObject({ unread: 2, origin: 'brought', my_side: 'buyer' });
  });

  it('is not seeded twice', async () => {
    expect(await seedDemo(deps)).toBe(false);
  });
});
