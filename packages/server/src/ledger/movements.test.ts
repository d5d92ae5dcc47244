import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Amount } from '../platform/money.js';
import { clearDue } from './clear.js';
import { account } from './ledger.js';
import { payIntoEscrow, receiveIntoHolding, releaseEscrow, returnHolding, tip } from './movements.js';
import { balanceOf, moneyOfOrder, post } from './store.js';
import { chargeBack, refund, winChargeback } from './take-back.js';
import { createMoneyWorld, type MoneyWorld } from './testing/money-world.js';
import { returnWithdrawal, withdraw } from './withdraw.js';

let world: MoneyWorld;
let parties: { order: string; buyer: string; seller: string };
beforeAll(async () => {
  world = await createMoneyWorld();
});
beforeEach(() => {
  parties = { order: world.ids.next(), buyer: world.buyer, seller: world.ids.next() };
});
afterAll(async () => {
  expect(new Set(await world.sums())).toEqual(new Set(['0']));
  await world.close();
});

const eur = (minor: bigint): Amount => ({ minor, currency: 'EUR' });
const provider = 'sandbox';
/** Each test has a seller of its own, so that balances begin at zero. */
const makeSeller = async () => {
  await sql`insert into auth_users (id, name, email, email_verified, created_at, updated_at)
    values (${parties.seller}, 's', ${`${parties.seller}@example.com`}, true, now(), now())`.execute(world.db);
  await sql`insert into accounts (id, alias, seller, created_at)
    values (${parties.seller}, ${`s${parties.seller.replaceAll('-', '').slice(-20)}`}, true, now())`.execute(world.db);
};
beforeEach(makeSeller);

const pay = (minor: bigint, payment = world.ids.next()) =>
  world.act((ctx) => payIntoEscrow(ctx, { ...parties, payment, provider, amount: eur(minor) }));
const release = (key: string, more: { origin?: 'met_here' | 'brought'; amount?: bigint } = {}) =>
  world.act((ctx) => releaseEscrow(ctx, { ...parties, key, origin: 'met_here', currency: 'EUR', ...more }));
const back = (act: typeof refund, key: string, minor: bigint) =>
  world.act((ctx) => act(ctx, { ...parties, key, payment: 'p', provider, amount: eur(minor) }));
const twice = async (act: () => Promise<unknown>) => {
  await act();
  await act();
};
const held = () => world.balance(account.escrow(parties.order));
const available = () => world.balance(account.available(parties.seller));
const money = () => moneyOfOrder(world.db, parties.order);

describe('an order’s money', () => {
  test('is held when it is paid, and goes to the seller less the fee when it is released', async () => {
    await pay(10_001n);
    expect(await held()).toBe(10_001n);
    expect(await release('r1-' + parties.order)).toMatchObject({ isNew: true, fee: 2_000n, net: 8_001n });
    expect([await held(), await available()]).toEqual([0n, 8_001n]);
    expect(await money()).toMatchObject({ paid: 10_001n, held: 0n, released: 10_001n, fee: 2_000n });
  });

  test('of a brought client is released with the lower fee, and the line names the origin', async () => {
    await pay(10_000n);
    const released = await release('r-' + parties.order, { origin: 'brought' });
    expect(await available()).toBe(9_500n);
    const { rows } = await sql`select data from ledger_transactions where id = ${released?.id}`.execute(world.db);
    expect(rows).toEqual([{ data: { origin: 'brought', fee_bps: 500 } }]);
  });

  test('moves once, however often it is asked for with the same key, also at the same moment', async () => {
    const payment = world.ids.next();
    const paid = await Promise.all([pay(700n, payment), pay(700n, payment), pay(700n, payment)]);
    expect(paid.filter(({ isNew }) => isNew)).toHaveLength(1);
    const released = await Promise.all([release('x' + payment), release('x' + payment), release('x' + payment)]);
    expect(released.filter((each) => each?.isNew)).toHaveLength(1);
    expect(new Set(released.map((each) => each?.net))).toEqual(new Set([560n]));
    expect([await held(), await available()]).toEqual([0n, 560n]);
  });

  test('is not released twice by two keys at once', async () => {
    await pay(900n);
    const tries = await Promise.all(['a', 'b', 'c'].map((key) => release(key + parties.order)));
    expect(tries.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await held()).toBe(0n);
  });

  test('a key that was used for another amount is refused', async () => {
    await pay(900n);
    const key = 'k' + parties.order;
    await back(refund, key, 100n);
    await expect(back(refund, key, 200n)).rejects.toMatchObject({ code: 'key_reused' });
  });
});

describe('a refund', () => {
  test('in part leaves the rest to be released, with the fee on the rest alone', async () => {
    await pay(1_000n);
    await back(refund, 'a' + parties.order, 333n);
    await release('b' + parties.order);
    expect([await held(), await available()]).toEqual([0n, 534n]);
    expect(await money()).toMatchObject({ released: 667n, fee: 133n, refunded: 333n });
  });

  test('after the release takes the fee back in proportion, and all of it with the last part', async () => {
    await pay(999n);
    await release('r' + parties.order);
    for (const part of [100n, 333n, 566n]) await back(refund, `${part}-${parties.order}`, part);
    expect(await available()).toBe(0n);
    expect(await money()).toMatchObject({ takenBack: 999n, feeBack: 200n, refunded: 999n });
  });

  test('of more than is left is refused and says what is left', async () => {
    await pay(500n);
    await back(refund, 'a' + parties.order, 200n);
    await expect(back(refund, 'b' + parties.order, 301n)).rejects.toMatchObject({
      code: 'refund_too_large',
      detail: expect.stringContaining('300') as string,
    });
    const many = await Promise.allSettled([1, 2, 3, 4].map((n) => back(refund, `${n}-${parties.order}`, 150n)));
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await held()).toBe(0n);
  });

  test('after the seller has taken the money out is refused, and nothing moves', async () => {
    await pay(1_000n);
    await release('r' + parties.order);
    const withdrawal = world.ids.next();
    await world.act((ctx) => withdraw(ctx, { withdrawal, seller: parties.seller, provider, amount: eur(800n) }));
    await expect(back(refund, 'a' + parties.order, 500n)).rejects.toMatchObject({ code: 'not_enough_money' });
    expect(await money()).toMatchObject({ takenBack: 0n });
  });
});

describe('a chargeback', () => {
  test('takes from escrow what is there', async () => {
    await pay(1_000n);
    await back(chargeBack, 'c' + parties.order, 1_000n);
    expect([await held(), await available()]).toEqual([0n, 0n]);
  });

  test('of money that the seller has taken out leaves a debt, which a later order fills first', async () => {
    await pay(1_000n);
    await release('r' + parties.order);
    const out = { withdrawal: world.ids.next(), seller: parties.seller, provider, amount: eur(800n) };
    await world.act((ctx) => withdraw(ctx, out));
    await back(chargeBack, 'c' + parties.order, 1_000n);
    expect(await available()).toBe(-800n);
    parties = { ...parties, order: world.ids.next() };
    await pay(2_000n);
    await release('r' + parties.order);
    expect(await available()).toBe(800n);
  });

  test('after a refund costs the marketplace what it cannot get from anybody', async () => {
    await pay(1_000n);
    await back(refund, 'a' + parties.order, 400n);
    const before = await world.balance(account.losses);
    await back(chargeBack, 'c' + parties.order, 1_000n);
    expect((await world.balance(account.losses)) - before).toBe(-400n);
    expect(await held()).toBe(0n);
  });

  test('that is won puts everything back where it was', async () => {
    await pay(1_000n);
    await release('r' + parties.order, { amount: 600n });
    const before = [await held(), await available()];
    await back(chargeBack, 'c' + parties.order, 1_000n);
    const won = { key: 'w' + parties.order, payment: 'p', provider };
    await twice(() => world.act((ctx) => winChargeback(ctx, { ...won, chargebackKey: 'c' + parties.order })));
    expect([await held(), await available()]).toEqual(before);
    expect(await money()).toMatchObject({ takenBack: 0n, feeBack: 0n, refunded: 0n });
  });
});

describe('a seller’s balance', () => {
  test('is withdrawn once by ten who ask at the same moment for all of it', async () => {
    await pay(1_000n);
    await release('r' + parties.order);
    const ask = () =>
      world.act((ctx) =>
        withdraw(ctx, { withdrawal: world.ids.next(), seller: parties.seller, provider, amount: eur(800n) }),
      );
    const tries = await Promise.allSettled(Array.from({ length: 10 }, ask));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await available()).toBe(0n);
  });

  test('has a withdrawal that failed again, once', async () => {
    await pay(1_000n);
    await release('r' + parties.order);
    const out = { withdrawal: world.ids.next(), seller: parties.seller, provider, amount: eur(300n) };
    await world.act((ctx) => withdraw(ctx, out));
    expect(await available()).toBe(500n);
    await twice(() => world.act((ctx) => returnWithdrawal(ctx, out)));
    expect(await available()).toBe(800n);
  });

  test('has a tip whole', async () => {
    const payment = world.ids.next();
    await world.act((ctx) => tip(ctx, { ...parties, payment, provider, amount: eur(250n) }));
    expect(await available()).toBe(250n);
    expect(await money()).toMatchObject({ paid: 0n, released: 0n });
  });

  test('is kept apart for each currency', async () => {
    const amount = { minor: 5_000n, currency: 'JPY' };
    const jpy = { ...parties, payment: world.ids.next(), provider, amount };
    await world.act((ctx) => payIntoEscrow(ctx, jpy));
    await world.act((ctx) =>
      releaseEscrow(ctx, { ...parties, key: 'j' + parties.order, origin: 'met_here', currency: 'JPY' }),
    );
    const name = account.available(parties.seller);
    expect([await balanceOf(world.db, name, 'JPY'), await balanceOf(world.db, name, 'EUR')]).toEqual([4_000n, 0n]);
  });
});

test('money that came for nothing is held apart and goes back whole', async () => {
  const payment = world.ids.next();
  const of = { payment, buyer: world.buyer, provider, amount: eur(400n) };
  await world.act((ctx) => receiveIntoHolding(ctx, of));
  expect(await world.balance(account.holding(payment))).toBe(400n);
  await twice(() => world.act((ctx) => returnHolding(ctx, of)));
  expect(await world.balance(account.holding(payment))).toBe(0n);
});

describe('with a clearing period', () => {
  let slow: MoneyWorld;
  beforeAll(async () => {
    slow = await createMoneyWorld({ PARLEY_CLEARING_HOURS: '48' });
  });
  afterAll(() => slow.close());

  const order = () => ({ order: slow.ids.next(), buyer: slow.buyer, seller: slow.seller });
  const clear = () => clearDue(slow.db, { ids: slow.ids, clock: { now: () => slow.now } });
  const both = async () => [
    await slow.balance(account.clearing(slow.seller)),
    await slow.balance(account.available(slow.seller)),
  ];

  test('released money waits its time, is cleared once by two nodes at once, and a refund meanwhile takes from it', async () => {
    const of = order();
    await slow.act((ctx) => payIntoEscrow(ctx, { ...of, payment: slow.ids.next(), provider, amount: eur(1_000n) }));
    await slow.act((ctx) => releaseEscrow(ctx, { ...of, key: of.order, origin: 'met_here', currency: 'EUR' }));
    expect([await clear(), await both()]).toEqual([0, [800n, 0n]]);
    await slow.act((ctx) => refund(ctx, { ...of, key: 'half', payment: 'p', provider, amount: eur(500n) }));
    expect(await both()).toEqual([400n, 0n]);
    slow.now = new Date(slow.now.getTime() + 48 * 3_600_000);
    expect((await Promise.all([clear(), clear(), clear()])).reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await both()).toEqual([0n, 400n]);
  });
});

describe('the database', () => {
  const entry = (transaction: string, n: number, minor: number, name: string = account.fees) =>
    sql`insert into ledger_entries (transaction_id, n, account, currency, amount) values (${transaction}, ${n}, ${name}, 'EUR', ${minor})`;
  const head = (id: string) =>
    sql`insert into ledger_transactions (id, key, kind, amount, currency, at) values (${id}, ${id}, 'paid', 1, 'EUR', now())`;

  test('refuses at commit what does not sum to zero, and what has no entries', async () => {
    const id = world.ids.next();
    const lopsided = world.db.transaction().execute(async (tx) => {
      await head(id).execute(tx);
      await entry(id, 1, 100).execute(tx);
      await entry(id, 2, -99, account.losses).execute(tx);
    });
    await expect(lopsided).rejects.toThrow(/does not sum to zero in EUR/);
    await expect(head(id).execute(world.db)).rejects.toThrow(/has no entries/);
  });

  test('refuses to change, delete or add to what is written', async () => {
    const id = world.ids.next();
    await world.db.transaction().execute(async (tx) => {
      await head(id).execute(tx);
      await entry(id, 1, 5).execute(tx);
      await entry(id, 2, -5, account.losses).execute(tx);
    });
    const { db } = world;
    await expect(sql`update ledger_entries set amount = 6 where transaction_id = ${id}`.execute(db)).rejects.toThrow();
    await expect(sql`delete from ledger_entries where transaction_id = ${id}`.execute(db)).rejects.toThrow(/record/);
    await expect(sql`delete from ledger_transactions where id = ${id}`.execute(db)).rejects.toThrow(/record/);
    await expect(sql`truncate ledger_entries`.execute(db)).rejects.toThrow(/record/);
    const later = db.transaction().execute(async (tx) => {
      await entry(id, 3, 5).execute(tx);
      await entry(id, 4, -5, account.losses).execute(tx);
    });
    await expect(later).rejects.toThrow(/was closed/);
  });

  test('is not even asked where entries do not sum to zero', async () => {
    const wrong = world.act(({ tx, ids, now }) =>
      post(
        tx,
        { key: 'wrong', kind: 'paid', amount: eur(1n), entries: [{ account: account.fees, minor: 1n }], at: now },
        ids,
      ),
    );
    await expect(wrong).rejects.toThrow(/sum to zero/);
  });
});
