import type { RelationshipDetail, RelationshipView } from '@parley/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { recordRelationship, type NewRelationshipEvent } from './log.js';
import { findOrMake, grantClearance } from './store.js';

const ids = createIds();
let server: TestServer;
let seller: Person;
let count = 0;
beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('page_seller', { seller: true });
});
afterAll(() => server.close());

/** A client with whom this happened, in this order. */
async function clientWith(...happened: NewRelationshipEvent[]): Promise<Person> {
  count += 1;
  const buyer = await server.signUp(`page_buyer_${count}`);
  await server.db.transaction().execute(async (tx) => {
    const pair = { buyer: buyer.id, seller: seller.id };
    const row = await findOrMake(tx, pair, { ids, now: new Date(), met: false });
    const at = { actor: null, at: new Date() };
    for (const [index, event] of happened.entries())
      await recordRelationship(tx, row, [event], { ...at, at: new Date(at.at.getTime() + index) });
  });
  return buyer;
}
const page = async (as: Person, other: Person) => {
  const { status, body } = await server.call('getRelationship', { as, params: { alias: other.alias } });
  return { status, body: body as RelationshipDetail };
};
const claim = ids.next();
const link = ids.next();
const order = ids.next();
const claimed = { kind: 'relationship.claimed', claim, link } as const;
const paid = { kind: 'relationship.order_paid', order, claim } as const;

it('names the link and the order that brought a client, and the fee that follows', async () => {
  const buyer = await clientWith(claimed, paid);
  const { body } = await page(seller, buyer);
  expect(body).toMatchObject({ my_side: 'seller', origin: 'brought', link, order, refused: null, revoked: null });
  expect(body.fee_bps).toEqual({ now: 500, brought: 500 });
  expect(body.what_it_allows.join(' ')).toContain('contact details, earlier talks and calls are fine');
  expect(body.what_it_never_allows.join(' ')).toContain('Paying elsewhere');
  const { body: list } = await server.call('listRelationships', { as: seller });
  const row = (list as { items: RelationshipView[] }).items.find(({ with: other }) => other.alias === buyer.alias);
  expect(row).toMatchObject({ origin: 'brought', link });
});

it('tells each side in its own words why a claim was refused, and the fee of people who met here', async () => {
  const buyer = await clientWith({ kind: 'relationship.claim_refused', claim, link, code: 'seen_here_first' });
  const [forSeller, forBuyer] = [await page(seller, buyer), await page(buyer, seller)];
  expect(forSeller.body).toMatchObject({ origin: 'met_here', order: null, refused: { code: 'seen_here_first' } });
  expect(forSeller.body).not.toHaveProperty('link');
  expect(forSeller.body.refused?.why).toMatch(/^Your client had found you/);
  expect(forBuyer.body.refused?.why).toMatch(/^You had found this seller/);
  expect(forBuyer.body.fee_bps).toEqual({ now: 2000, brought: 500 });
});

it('says that a claim waits for a person, and that one was revoked by a statement', async () => {
  const waiting = await clientWith(claimed, { kind: 'relationship.claim_questioned', claim, code: 'unlikely_many' });
  expect((await page(waiting, seller)).body).toMatchObject({ questioned: true, revoked: null });
  const statement = ids.next();
  const revoked = await clientWith(claimed, paid, { kind: 'relationship.revoked', claim, statement, code: 'refund' });
  expect((await page(revoked, seller)).body).toMatchObject({
    questioned: false,
    revoked: { statement },
    fee_bps: { now: 2000 },
  });
});

it('lists the clearances in force between the two, and none that has ended or is somebody else’s', async () => {
  const [buyer, other] = [await clientWith(claimed), await clientWith(claimed)];
  const grant = (between: { requester: string; other: string }, until?: string) =>
    server.db
      .transaction()
      .execute((tx) =>
        grantClearance(
          tx,
          between,
          { kinds: ['phone'], places: ['inbox'], purpose: 'A delivery', ...(until && { until }) },
          { ids, now: new Date() },
        ),
      );
  const mine = await grant({ requester: seller.id, other: buyer.id });
  await grant({ requester: buyer.id, other: seller.id }, new Date(Date.now() - 1000).toISOString());
  await grant({ requester: seller.id, other: other.id });
  for (const [as, whom] of [[buyer, seller] as const, [seller, buyer] as const])
    expect((await page(as, whom)).body.clearances).toEqual([
      { id: mine, kinds: ['phone'], places: ['inbox'], order: null, until: null },
    ]);
});

it('is not found between people who never dealt with each other, nor for a name that nobody has', async () => {
  const [buyer, stranger] = [await clientWith(claimed), await server.signUp('page_stranger')];
  expect((await page(stranger, buyer)).status).toBe(404);
  expect((await page(stranger, seller)).status).toBe(404);
  expect((await page(seller, { id: '', alias: 'nobody_at_all', token: '' })).status).toBe(404);
});
