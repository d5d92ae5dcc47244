import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tx } from '../platform/database/connect.js';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { firstTouch, joinVisit, recordTouch, sweepTouches, touchesOf } from './touches.js';

let server: TestServer;
let seller: Person;
let ann: Person;
beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('seller', { seller: true });
  ann = await server.signUp('ann');
});
afterAll(() => server.close());

const ids = createIds();
const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const on = (day: number) => ({ ids, now: at(day) });
const inTx = <T>(act: (tx: Tx) => Promise<T>) => server.db.transaction().execute(act);
const visit = 'vvvvvvvvvvvvvvvvvvvvvv';

test('of each way of coming the first look is kept', async () => {
  const trail = await inTx(async (tx) => {
    for (const [via, day] of [
      ['direct', 3],
      ['search', 4],
      ['direct', 5],
    ] as const)
      await recordTouch(tx, { visit }, { seller: seller.id, gig: null, via }, on(day));
    return touchesOf(tx, { visit }, seller.id);
  });
  expect(trail).toEqual([
    { via: 'direct', at: at(3), gig: null },
    { via: 'search', at: at(4), gig: null },
  ]);
});

test('a sign-up takes along what its browser looked at, and the earlier look wins', async () => {
  const first = await inTx(async (tx) => {
    await recordTouch(tx, { account: ann.id }, { seller: seller.id, gig: null, via: 'direct' }, on(9));
    await joinVisit(tx, ann.id, visit);
    await joinVisit(tx, ann.id, visit);
    return firstTouch(tx, ann.id, seller.id);
  });
  expect(first).toEqual({ via: 'direct', at: at(3), gig: null });
});

test('looking at oneself, alone or after signing in, is no look', async () => {
  const own = await inTx(async (tx) => {
    await recordTouch(tx, { account: seller.id }, { seller: seller.id, gig: null, via: 'direct' }, on(1));
    await joinVisit(tx, seller.id, visit);
    return firstTouch(tx, seller.id, seller.id);
  });
  expect(own).toBeNull();
});

test('signing up with the cookie of a visit joins it, and a forged cookie is nobody', async () => {
  const signUp = async (alias: string, cookie: string) => {
    const { status, body } = await server.call('signUp', {
      body: { email: `${alias}@example.com`, password: 'fox-in-a-box', alias },
      headers: { cookie },
    });
    expect(status).toBe(201);
    return inTx((tx) => touchesOf(tx, { account: (body as { id: string }).id }, seller.id));
  };
  expect((await signUp('visitor', `parley_visit=${visit}`)).map(({ via }) => via)).toEqual(['direct', 'search']);
  expect(await signUp('stranger', "parley_visit=' or 1=1")).toEqual([]);
});

test('looks are forgotten after 180 days', async () => {
  await sweepTouches(server.db, at(3 + 180));
  expect(await inTx((tx) => touchesOf(tx, { account: ann.id }, seller.id))).toHaveLength(2);
  await sweepTouches(server.db, new Date(at(3 + 180).getTime() + 1));
  expect((await inTx((tx) => touchesOf(tx, { account: ann.id }, seller.id))).map(({ via }) => via)).toEqual(['search']);
});
