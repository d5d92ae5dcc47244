import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyChain } from '../platform/events/read.js';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { foldOf, recordRelationship, relationshipStream } from './log.js';
import { findBetween, findOrMake } from './store.js';

let server: TestServer;
let buyer: Person;
let seller: Person;
const ids = createIds();
const now = new Date('2026-03-01T10:00:00.000Z');
const actor = null;
let count = 0;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const pair = async () => {
  count += 1;
  buyer = await server.signUp(`log_buyer_${count}`);
  seller = await server.signUp(`log_seller_${count}`, { seller: true });
  return { buyer: buyer.id, seller: seller.id };
};
type InTx = Parameters<Parameters<ReturnType<TestServer['db']['transaction']>['execute']>[0]>[0];
const inTx = <T>(act: (tx: InTx) => Promise<T>) => server.db.transaction().execute(act);
const claimed = { kind: 'relationship.claimed', claim: 'c', link: 'l' } as const;

it('a first meeting is an event, and the row says what the events say', async () => {
  const of = await pair();
  const made = await inTx((tx) => findOrMake(tx, of, { ids, now }));
  expect(made).toMatchObject({ origin: 'met_here', since: now });
  expect(await inTx((tx) => foldOf(tx, made.id))).toMatchObject({ origin: 'met_here', since: now.toISOString() });
  expect(await verifyChain(server.db, relationshipStream(made.id))).toBeNull();
});

it('two people who are there by a claim alone have not met here', async () => {
  const of = await pair();
  const made = await inTx((tx) => findOrMake(tx, of, { ids, now, met: false }));
  expect(made.origin).toBe('unknown');
  await inTx((tx) => recordRelationship(tx, made, [claimed], { actor: buyer.id, at: now }));
  expect(await inTx((tx) => findBetween(tx, seller.id, buyer.id))).toMatchObject({ origin: 'claimed', since: now });
});

it('writers at once wait for each other, and none of what they write is lost', async () => {
  const of = await pair();
  const made = await inTx((tx) => findOrMake(tx, of, { ids, now, met: false }));
  await inTx((tx) => recordRelationship(tx, made, [claimed], { actor, at: now }));
  const others = [
    { kind: 'relationship.met' },
    { kind: 'relationship.order_paid', order: 'o', claim: 'c' },
    { kind: 'relationship.met' },
  ] as const;
  await Promise.all(others.map((one) => inTx((tx) => recordRelationship(tx, made, [one], { actor, at: now }))));
  expect(await inTx((tx) => foldOf(tx, made.id))).toMatchObject({ origin: 'brought', order: 'o', link: 'l' });
  expect(await inTx((tx) => findBetween(tx, of.buyer, of.seller))).toMatchObject({ origin: 'brought' });
  expect(await verifyChain(server.db, relationshipStream(made.id))).toBeNull();
});

it('a row from before there were events gets the event that it stands for, and its chain verifies', async () => {
  const of = await pair();
  const id = ids.next();
  await sql`insert into relationships (id, buyer, seller, since)
    values (${id}, ${of.buyer}, ${of.seller}, '2025-05-05T05:05:05.123456Z')`.execute(server.db);
  const file = join(import.meta.dirname, 'migrations/0003-relationships-by-events.sql');
  await sql.raw(await readFile(file, 'utf8')).execute(server.db);
  expect(await inTx((tx) => foldOf(tx, id))).toMatchObject({ origin: 'met_here', since: '2025-05-05T05:05:05.123Z' });
  expect(await verifyChain(server.db, relationshipStream(id))).toBeNull();
});
