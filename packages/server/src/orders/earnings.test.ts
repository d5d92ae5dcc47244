import type { Balance, LedgerEntry, OrderDetail, Withdrawal } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../platform/testing/harness.js';
import { createPayWorld, type PayWorld } from './testing/pay-world.js';

let world: PayWorld;
beforeAll(async () => {
  world = await createPayWorld();
});
beforeEach(() => world.meet());
afterAll(() => world.server.close());

const eur = (amount: string) => ({ amount, currency: 'EUR' });
/** An order of the seller that is paid, and completed unless told otherwise; by id. */
const sell = async ({ price = eur('10000'), completed = true } = {}): Promise<string> => {
  const reply = await world.pay(await world.offer(price));
  const { id } = (reply.body as { order: OrderDetail }).order;
  if (!completed) return id;
  const fire = (as: Person, body: object) => world.server.call('fireOrderEvent', { as, params: { id }, body });
  await fire(world.seller, { event: 'deliver', note: 'Here it is.' });
  expect((await fire(world.buyer, { event: 'accept' })).status).toBe(200);
  return id;
};
const tip = (id: string, amount = eur('500'), { as = world.buyer, instrument = 'ok' } = {}) =>
  world.server.call('tipOrder', { as, params: { id }, body: { amount, method: 'sandbox', instrument } });
const balance = async (as: Person): Promise<Balance> => (await world.server.call('getBalance', { as })).body;
const entries = async (as: Person, query = {}): Promise<{ items: LedgerEntry[]; next: string | null }> =>
  (await world.server.call('listLedgerEntries', { as, query })).body;
const withdraw = (amount: string, more: { instrument?: string; key?: string } = {}) => {
  const { key, ...rest } = more;
  const body = { amount: eur(amount), ...rest };
  return world.server.call('createWithdrawal', { as: world.seller, body, ...(key !== undefined && { key }) });
};

describe('a tip', () => {
  test('is the seller’s whole', async () => {
    const order = await sell();
    expect(await tip(order)).toMatchObject({ status: 201, body: { payment: { purpose: 'tip', state: 'succeeded' } } });
    expect((await balance(world.seller)).items).toMatchObject([{ available: eur('8500') }]);
  });

  test('is for completed orders, of their buyers, in their currency', async () => {
    const open = await sell({ completed: false });
    expect(await tip(open)).toMatchObject({ status: 409, body: { code: 'not_completed' } });
    const done = await sell();
    expect((await tip(done, eur('500'), { as: world.seller })).status).toBe(404);
    expect(await tip(done, { amount: '500', currency: 'USD' })).toMatchObject({ status: 400 });
    expect(await tip(done, eur('0'))).toMatchObject({ status: 400 });
    expect(await tip(done, eur('500'), { instrument: 'declined' })).toMatchObject({ status: 402 });
    expect((await balance(world.seller)).items).toMatchObject([{ available: eur('8000') }]);
  });
});

describe('a balance', () => {
  test('is empty where nothing has moved', async () => {
    expect(await balance(world.seller)).toEqual({ items: [], payouts: { method: 'sandbox', ready: true } });
  });

  test('tells what may be withdrawn from what is held, by currency, to each side its own', async () => {
    await sell();
    await sell({ price: { amount: '3000', currency: 'JPY' }, completed: false });
    const yen = (amount: string) => ({ amount, currency: 'JPY' });
    expect((await balance(world.seller)).items).toEqual([
      { currency: 'EUR', available: eur('8000'), clearing: eur('0'), escrow: eur('0'), in_my_orders: eur('0') },
      { currency: 'JPY', available: yen('0'), clearing: yen('0'), escrow: yen('3000'), in_my_orders: yen('0') },
    ]);
    expect((await balance(world.buyer)).items).toContainEqual(
      expect.objectContaining({ currency: 'JPY', in_my_orders: yen('3000'), escrow: yen('0') }),
    );
  });
});

describe('lines of the ledger', () => {
  test('sum to zero in every movement for the seller, and name the fee’s origin', async () => {
    await sell();
    const { items } = await entries(world.seller);
    expect(items.map(({ kind, account, amount, mine }) => [kind, account, amount.amount, mine])).toEqual([
      ['released', 'escrow', '-10000', false],
      ['released', 'fees', '2000', false],
      ['released', 'available', '8000', true],
      ['paid', 'external', '-10000', false],
      ['paid', 'escrow', '10000', false],
    ]);
    expect(items[1]).toMatchObject({ origin: 'met_here', fee_bps: 2000 });
  });

  test('do not tell the buyer what the seller keeps', async () => {
    await sell();
    const seen = (await entries(world.buyer)).items.map(({ account }) => account);
    expect(new Set(seen)).toEqual(new Set(['external', 'escrow']));
  });

  test('come page by page, each once, in the same order', async () => {
    await sell();
    await tip(await sell());
    const whole = (await entries(world.seller)).items;
    const paged: LedgerEntry[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await entries(world.seller, { limit: 2, ...(cursor !== '' && { cursor }) });
      paged.push(...page.items);
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(12);
  });

  test('of everybody are for operators', async () => {
    await sell();
    const refused = await world.server.call('listLedgerEntries', { as: world.seller, query: { all: 'true' } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    const operator = await world.server.signUp(`op_${world.seller.alias}`, { roles: ['member', 'operator'] });
    expect((await entries(operator, { all: 'true' })).items.length).toBeGreaterThan(4);
    expect((await entries(operator)).items).toEqual([]);
  });
});

describe('the export', () => {
  const rows = async (query = {}): Promise<Readonly<Record<string, string>>[]> => {
    const { status, body, headers } = await world.server.call('exportLedger', { as: world.seller, query });
    const text: string = body;
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const [head = '', ...lines] = text.trimEnd().split('\r\n');
    const names = head.split(',');
    return lines.map((line) => Object.fromEntries(line.split(',').map((cell, n) => [names[n] ?? '', cell])));
  };

  test('holds the same lines as CSV, oldest first, with amounts as people write them', async () => {
    const order = await sell();
    const lines = await rows();
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({ kind: 'paid', account: 'external', amount: '-100.00', minor_units: '-10000' });
    expect(lines[3]).toMatchObject({ account: 'fees', amount: '20.00', origin: 'met_here', fee_percent: '20', order });
    expect(lines.reduce((sum, { minor_units: minor = '' }) => sum + BigInt(minor), 0n)).toBe(0n);
  });

  test('can be cut by time', async () => {
    await sell();
    const at = world.now().toISOString();
    expect(await rows({ until: at })).toEqual([]);
    expect(await rows({ from: at })).toHaveLength(5);
  });
});

describe('a withdrawal', () => {
  test('leaves the balance at once and is sent', async () => {
    await sell();
    expect(await withdraw('5000')).toMatchObject({ status: 201, body: { state: 'queued', amount: eur('5000') } });
    expect((await balance(world.seller)).items).toMatchObject([{ available: eur('3000') }]);
    await world.send();
    const { body } = await world.server.call('listWithdrawals', { as: world.seller });
    expect((body as { items: Withdrawal[] }).items).toMatchObject([{ state: 'sent', amount: eur('5000') }]);
  });

  test('asked for twice with one key is one', async () => {
    await sell();
    const [first, again] = [await withdraw('5000', { key: 'w' }), await withdraw('5000', { key: 'w' })];
    expect(again.body).toEqual(first.body);
    expect((await balance(world.seller)).items).toMatchObject([{ available: eur('3000') }]);
  });

  test('of more than there is, or of nothing, is refused', async () => {
    await sell();
    expect(await withdraw('8001')).toMatchObject({ status: 409, body: { code: 'not_enough_money' } });
    expect((await withdraw('0')).status).toBe(400);
    const tries = await Promise.all([withdraw('5000'), withdraw('5000')]);
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('that does not arrive is the seller’s again', async () => {
    await sell();
    await withdraw('8000', { instrument: 'fails' });
    await world.send();
    const { body } = await world.server.call('listWithdrawals', { as: world.seller });
    expect((body as { items: Withdrawal[] }).items).toMatchObject([{ state: 'failed' }]);
    expect((await balance(world.seller)).items).toMatchObject([{ available: eur('8000') }]);
  });
});

test('the sandbox asks for no account to send money to', async () => {
  const { status, body } = await world.server.call('setUpPayouts', { as: world.seller });
  expect([status, body]).toEqual([200, { ready: true, url: null }]);
});
