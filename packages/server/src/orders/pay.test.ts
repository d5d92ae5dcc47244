import type { OrderDetail, Payment, Problem } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPayWorld, type PayWorld } from './testing/pay-world.js';

let world: PayWorld;
beforeAll(async () => {
  world = await createPayWorld();
});
beforeEach(() => world.meet());
afterAll(async () => {
  const { rows } = await sql<{ sum: string }>`
    select sum(amount)::text as sum from ledger_entries group by currency`.execute(world.server.db);
  expect(rows.filter(({ sum }) => sum !== '0')).toEqual([]);
  await world.server.close();
});

type Paid = { readonly order: OrderDetail; readonly payment: Payment };
const paymentIn = (reply: { body: unknown }) => (reply.body as { payment: Payment }).payment;
const orders = async () =>
  (await sql<{ id: string }>`select id from orders where buyer = ${world.buyer.id}`.execute(world.server.db)).rows.map(
    ({ id }) => id,
  );
const succeeded = (payment: Payment, id = `evt_${payment.id}`, amount = { minor: '10000', currency: 'EUR' }) => ({
  id,
  ref: `sandbox_${payment.id}`,
  kind: 'payment_succeeded',
  amount,
  instrument: null,
  about: null,
});
const chargedBack = (payment: Payment, id = `back_${payment.id}`) => ({
  id,
  ref: `sandbox_${payment.id}`,
  kind: 'charged_back',
  amount: { minor: '10000', currency: 'EUR' },
});
const held = { 'escrow EUR': '10000', 'external EUR': '-10000' };

describe('paying an offer', () => {
  test('makes its order, and the money is held for it', async () => {
    const offer = await world.offer();
    const { status, body } = await world.pay(offer);
    expect(status).toBe(201);
    const { order, payment } = body as Paid;
    expect(order).toMatchObject({ state: 'in_progress', money: { held: { amount: '10000', currency: 'EUR' } } });
    expect(payment).toMatchObject({ state: 'succeeded', order: order.id, offer });
    expect(await world.offerState(offer)).toBe('paid');
    expect(await world.ledger()).toEqual(held);
  });

  test('that the bank asks about is found again by its payer, and by nobody else, until it is answered', async () => {
    const offer = await world.offer();
    const found = async (as = world.buyer) =>
      (await world.server.call('getOfferPayment', { as, params: { id: offer } })).body as { payment: Payment | null };
    expect(await found()).toEqual({ payment: null });
    const begun = paymentIn(await world.pay(offer, 'challenge'));
    expect(await found()).toEqual({ payment: begun });
    expect(begun.action).toEqual({ kind: 'challenge', url: null });
    expect(await found(world.seller)).toEqual({ payment: null });
    await world.server.call('confirmPayment', { as: world.buyer, params: { id: begun.id }, body: { answer: 'pass' } });
    expect(await found()).toEqual({ payment: null });
  });

  test('from two tabs at once, and again later, is one order and one payment', async () => {
    const offer = await world.offer();
    const tabs = await Promise.all([world.pay(offer), world.pay(offer), world.pay(offer)]);
    expect(tabs.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const later = await world.pay(offer);
    expect(later.status).toBe(200);
    expect(new Set([...tabs, later].map(({ body }) => (body as Paid).order.id)).size).toBe(1);
    expect(await world.ledger()).toEqual(held);
  });

  test('with the same key twice is the same answer, and with the key for another offer is refused', async () => {
    const [offer, other] = [await world.offer(), await world.offer()];
    const first = await world.pay(offer, 'ok', { key: 'k' });
    const again = await world.pay(offer, 'ok', { key: 'k' });
    expect(again.body).toEqual(first.body);
    expect(await world.pay(other, 'ok', { key: 'k' })).toMatchObject({ status: 409, body: { code: 'key_reused' } });
    expect(await orders()).toHaveLength(1);
  });

  test('that is declined takes nothing, stays on record, and may be tried again', async () => {
    const offer = await world.offer();
    expect(await world.pay(offer, 'declined')).toMatchObject({ status: 402, body: { code: 'payment_declined' } });
    const { rows } = await sql`select state, reason from payments where payer = ${world.buyer.id}`.execute(
      world.server.db,
    );
    expect(rows).toEqual([{ state: 'declined', reason: 'declined' }]);
    expect([await world.ledger(), await orders()]).toEqual([{}, []]);
    expect((await world.pay(offer)).status).toBe(201);
  });

  test('is refused for one’s own offer, for strangers, and for what is withdrawn or over, and says why', async () => {
    const [open, withdrawn, old] = [await world.offer(), await world.offer(), await world.offer()];
    await world.server.call('withdrawOffer', { as: world.seller, params: { id: withdrawn } });
    expect(await world.pay(open, 'ok', { as: world.seller })).toMatchObject({
      status: 409,
      body: { code: 'own_offer' },
    });
    const stranger = await world.server.signUp('a_stranger');
    expect((await world.pay(open, 'ok', { as: stranger })).status).toBe(404);
    const refusedOne = await world.pay(withdrawn);
    expect(refusedOne).toMatchObject({ status: 409, body: { code: 'offer_closed' } });
    expect((refusedOne.body as Problem).detail).toMatch(/withdrawn/);
    world.pass(30 * 86_400_000);
    expect(await world.pay(old)).toMatchObject({ status: 409, body: { code: 'offer_closed' } });
    expect(await world.ledger()).toEqual({});
  });

  test.each([
    [{ method: 'stripe' }, 'body.method'],
    [{ method: 'sandbox', instrument: 'gold' }, 'body.instrument'],
    [{ method: 'cash' }, 'body.method'],
    [{}, 'body.method'],
  ])('with %j names what can be paid with', async (body, path) => {
    const offer = await world.offer();
    const reply = await world.server.call('payOffer', { as: world.buyer, params: { id: offer }, body });
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input', errors: [{ path }] } });
  });
});

describe('a challenge', () => {
  const confirm = (id: string, answer: 'pass' | 'fail', as = world.buyer) =>
    world.server.call('confirmPayment', { as, params: { id }, body: { answer } });

  test('that is passed makes the order, once', async () => {
    const offer = await world.offer();
    const begun = await world.pay(offer, 'challenge');
    expect(begun).toMatchObject({
      status: 202,
      body: { payment: { state: 'requires_action', action: { kind: 'challenge' } } },
    });
    expect(await world.ledger()).toEqual({});
    const { id } = paymentIn(begun);
    expect((await confirm(id, 'pass', world.seller)).status).toBe(404);
    const tries = await Promise.all([confirm(id, 'pass'), confirm(id, 'pass')]);
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await world.ledger()).toEqual(held);
  });

  test('that is failed takes nothing and frees the offer', async () => {
    const offer = await world.offer();
    const { id } = paymentIn(await world.pay(offer, 'challenge'));
    expect(await confirm(id, 'fail')).toMatchObject({ status: 402, body: { code: 'payment_declined' } });
    expect(await world.payment(id)).toMatchObject({ state: 'declined', reason: 'challenge_failed' });
    expect((await world.server.call('declineOffer', { as: world.buyer, params: { id: offer } })).status).toBe(200);
  });

  test('that waits gives way to another try, and its money goes back if it comes after all', async () => {
    const offer = await world.offer();
    const first = paymentIn(await world.pay(offer, 'challenge'));
    expect((await world.pay(offer, 'ok')).status).toBe(201);
    expect(await confirm(first.id, 'pass')).toMatchObject({ status: 409, body: { code: 'payment_not_waiting' } });
    await world.webhook(succeeded(first));
    expect(await world.payment(first.id)).toMatchObject({ state: 'returned' });
    expect(await world.ledger()).toEqual(held);
    await world.send();
    const { rows } =
      await sql`select kind, state, amount_minor from outgoing where account = ${world.buyer.id}`.execute(
        world.server.db,
      );
    expect(rows).toEqual([{ kind: 'refund', state: 'sent', amount_minor: '10000' }]);
  });

  test('that nobody answers is given up after an hour, and the offer is free again', async () => {
    const offer = await world.offer();
    const { id } = paymentIn(await world.pay(offer, 'challenge'));
    expect((await world.server.call('withdrawOffer', { as: world.seller, params: { id: offer } })).body).toMatchObject({
      code: 'offer_being_paid',
    });
    world.pass(61 * 60_000);
    await world.sweep();
    expect(await world.payment(id)).toMatchObject({ state: 'canceled' });
    expect((await world.server.call('withdrawOffer', { as: world.seller, params: { id: offer } })).status).toBe(200);
  });
});

describe('webhooks', () => {
  test('settle a delayed payment, which a second try does not double', async () => {
    const offer = await world.offer();
    const { id } = paymentIn(await world.pay(offer, 'delayed'));
    const again = await world.pay(offer, 'ok');
    expect([again.status, paymentIn(again).id]).toEqual([202, id]);
    for (const event of await world.later()) expect((await world.webhook(event)).status).toBe(200);
    expect(await world.payment(id)).toMatchObject({ state: 'succeeded' });
    expect(await world.ledger()).toEqual(held);
  });

  test('that come twice, under another name, or all at once change nothing more', async () => {
    const offer = await world.offer();
    const reply = await world.pay(offer, 'duplicate');
    const events = await world.later();
    expect(events).toHaveLength(3);
    await Promise.all([...events, ...events].map((event) => world.webhook(event)));
    await world.webhook(succeeded(paymentIn(reply), `other_${paymentIn(reply).id}`));
    expect(await orders()).toHaveLength(1);
    expect(await world.ledger()).toEqual(held);
  });

  test('about a payment that is not known yet wait for it', async () => {
    const offer = await world.offer();
    const { id } = paymentIn(await world.pay(offer, 'delayed'));
    // As if it had come first: the payment is renamed, told of, and named again.
    await sql`update payments set provider_ref = null where id = ${id}`.execute(world.server.db);
    await world.webhook({ ...succeeded({ id } as Payment), ref: 'early' });
    await world.sweep();
    expect(await orders()).toEqual([]);
    await sql`update payments set provider_ref = 'early' where id = ${id}`.execute(world.server.db);
    await world.sweep();
    expect(await orders()).toHaveLength(1);
  });

  test('with another amount or currency than was asked for make no order: the money goes back', async () => {
    for (const amount of [
      { minor: '9999', currency: 'EUR' },
      { minor: '10000', currency: 'JPY' },
    ]) {
      const payment = paymentIn(await world.pay(await world.offer(), 'delayed'));
      await world.webhook(succeeded(payment, `evt_${payment.id}`, amount));
      expect(await world.payment(payment.id)).toMatchObject({ state: 'returned', order: null });
    }
    expect([await orders(), await world.ledger()]).toEqual([[], {}]);
  });

  test('of a payment for a request that was undone are taken up: the order is made', async () => {
    const offer = await world.offer();
    await world.server.call('acceptOffer', { as: world.buyer, params: { id: offer } });
    const id = 'a0000000-0000-7000-8000-000000000001';
    const about = { payment: id, purpose: 'offer', offer, order: null, payer: world.buyer.id, seller: world.seller.id };
    await world.webhook({ ...succeeded({ id } as Payment), about });
    await world.sweep();
    expect(await orders()).toEqual([]);
    world.pass(3 * 60_000);
    await world.sweep();
    expect(await orders()).toHaveLength(1);
    expect(await world.ledger()).toEqual(held);
  });

  test.each([
    ['none', ''],
    ['an invented one', `t=1772366400,v1=${'0'.repeat(64)}`],
    ['half of one', 't=1772366400'],
  ])('with %s for a signature are not heard', async (_what, signature) => {
    const payment = paymentIn(await world.pay(await world.offer(), 'delayed'));
    expect(await world.webhook(succeeded(payment), { signature })).toMatchObject({
      status: 400,
      body: { code: 'bad_signature' },
    });
    expect(await orders()).toEqual([]);
  });

  test('of a provider without keys have no address', async () => {
    expect((await world.webhook({ id: 'x' }, { provider: 'stripe' })).status).toBe(404);
  });
});

describe('a chargeback', () => {
  test('takes what is held; the order says so, and nobody is paid twice when it completes', async () => {
    const reply = await world.pay(await world.offer(), 'chargeback');
    const { order } = reply.body as Paid;
    await world.webhook(chargedBack(paymentIn(reply)));
    expect(await world.payment(paymentIn(reply).id)).toMatchObject({ state: 'charged_back' });
    expect(await world.ledger()).toEqual({});
    const seen = await world.server.call('getOrder', { as: world.seller, params: { id: order.id } });
    expect(seen.body).toMatchObject({ money: { held: { amount: '0' }, refunded: { amount: '10000' } } });
  });

  test('that is told before the payment itself waits for it', async () => {
    const payment = paymentIn(await world.pay(await world.offer(), 'delayed'));
    await world.webhook(chargedBack(payment));
    expect(await world.payment(payment.id)).toMatchObject({ state: 'processing' });
    await world.webhook(succeeded(payment));
    expect(await world.payment(payment.id)).toMatchObject({ state: 'charged_back' });
    expect(await world.ledger()).toEqual({});
  });

  test('that is won, in whatever order that is told, leaves the money where it was', async () => {
    for (const turned of [false, true]) {
      const payment = paymentIn(await world.pay(await world.offer()));
      const won = {
        id: `won_${payment.id}`,
        ref: `sandbox_${payment.id}`,
        kind: 'chargeback_won',
        amount: { minor: '10000', currency: 'EUR' },
      };
      const told = [chargedBack(payment, `back_${payment.id}`), won];
      for (const event of turned ? told.toReversed() : told) await world.webhook(event);
      await world.sweep();
      await world.webhook(chargedBack(payment, `late_${payment.id}`));
      expect(await world.payment(payment.id)).toMatchObject({ state: 'succeeded' });
    }
    expect(await world.ledger()).toEqual({ 'escrow EUR': '20000', 'external EUR': '-20000' });
  });
});
