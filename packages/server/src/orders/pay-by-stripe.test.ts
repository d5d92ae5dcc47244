import type { OrderDetail, Payment } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeKeys, startFakeStripe, type FakeStripe } from '../ledger/payments/stripe/testing/fake-stripe.js';
import { createPayWorld, type PayWorld } from './testing/pay-world.js';

let stripe: FakeStripe;
let world: PayWorld;
beforeAll(async () => {
  stripe = await startFakeStripe();
  world = await createPayWorld({
    env: {
      PARLEY_PAYMENTS: 'stripe',
      STRIPE_SECRET_KEY: fakeKeys.secret,
      STRIPE_WEBHOOK_SECRET: fakeKeys.webhook,
      STRIPE_API_URL: stripe.url,
    },
  });
});
beforeEach(() => world.meet());
afterAll(async () => {
  await world.server.close();
  await stripe.close();
});

const pay = (offer: string, instrument?: string) =>
  world.server.call('payOffer', {
    as: world.buyer,
    params: { id: offer },
    body: { method: 'stripe', ...(instrument !== undefined && { instrument }) },
  });
const paymentIn = (reply: { body: unknown }) => (reply.body as { payment: Payment }).payment;
const hear = (event: object, secret?: string) => {
  const { body, signature } = stripe.sign(event, world.now(), secret);
  return world.server.call('receivePaymentWebhook', {
    params: { provider: 'stripe' },
    body,
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
  });
};
const lastIntent = () => [...stripe.books.intents.values()].at(-1)!;
const succeeded = (id: string, object: object = {}) => ({
  id,
  type: 'payment_intent.succeeded',
  data: { object: { ...lastIntent(), amount_received: lastIntent().amount, ...object } },
});
const ordersOf = async (): Promise<number> =>
  (await sql`select from orders where buyer = ${world.buyer.id}`.execute(world.server.db)).rows.length;
const held = { 'escrow EUR': '10000', 'external EUR': '-10000' };

describe('paying through Stripe', () => {
  test('with a card makes the order; the webhook that says so again changes nothing', async () => {
    const reply = await pay(await world.offer(), 'pm_card_visa');
    expect(reply).toMatchObject({ status: 201, body: { payment: { state: 'succeeded' } } });
    expect(lastIntent()).toMatchObject({ amount: 10_000, currency: 'eur' });
    for (const id of ['evt_a', 'evt_a', 'evt_b']) expect((await hear(succeeded(id))).status).toBe(200);
    expect([await world.ledger(), await ordersOf()]).toEqual([held, 1]);
  });

  test('counts yen whole', async () => {
    const reply = await pay(await world.offer({ amount: '12000', currency: 'JPY' }), 'pm_card_visa');
    expect(reply.status).toBe(201);
    expect(lastIntent()).toMatchObject({ amount: 12_000, currency: 'jpy' });
  });

  test('with a card that is refused takes nothing, and another card may follow', async () => {
    const offer = await world.offer();
    expect(await pay(offer, 'pm_card_declined')).toMatchObject({ status: 402, body: { code: 'payment_declined' } });
    expect(await world.ledger()).toEqual({});
    expect((await pay(offer, 'pm_card_visa')).status).toBe(201);
  });

  test('with what Stripe does not know says where the mistake is', async () => {
    const reply = await pay(await world.offer(), 'pm_of_nobody');
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: 'body.instrument' }] } });
  });

  test('with a card that asks back leads to the bank’s page, and the webhook makes the order', async () => {
    const reply = await pay(await world.offer(), 'pm_card_challenge');
    const action = { kind: 'redirect', url: 'https://hooks.example.com/3d_secure' };
    expect(reply).toMatchObject({ status: 202, body: { payment: { state: 'requires_action', action } } });
    await hear(succeeded(`evt_${paymentIn(reply).id}`));
    expect(await world.ledger()).toEqual(held);
  });

  test('by a debit waits for the bank, which may say no', async () => {
    const offer = await world.offer();
    const { id } = paymentIn(await pay(offer, 'pm_bank_debit'));
    const failed = { ...lastIntent(), last_payment_error: { code: 'insufficient_funds' } };
    await hear({ id: `evt_no_${id}`, type: 'payment_intent.payment_failed', data: { object: failed } });
    expect(await world.payment(id)).toMatchObject({ state: 'declined' });
    expect((await pay(offer, 'pm_card_visa')).status).toBe(201);
  });

  test('on a page of Stripe’s gives way to a card, and the page is closed', async () => {
    const offer = await world.offer();
    const first = await pay(offer);
    expect(paymentIn(first).action).toMatchObject({ url: expect.stringContaining('checkout.example.com') as string });
    expect((await pay(offer, 'pm_card_visa')).status).toBe(201);
    expect([...stripe.books.pages.values()].at(-1)).toMatchObject({ status: 'expired' });
  });
});

describe('trouble on the line', () => {
  test('an answer that is lost on the way is asked for again, and one payment is made', async () => {
    const before = stripe.books.intents.size;
    stripe.troubles.push('lost_answer');
    expect((await pay(await world.offer(), 'pm_card_visa')).status).toBe(201);
    expect(stripe.books.intents.size).toBe(before + 1);
  });

  test('a request that was given up finds, when it comes again, the payment that was made all the same', async () => {
    const offer = await world.offer();
    const before = stripe.books.intents.size;
    stripe.troubles.push('lost_answer', 'lost_answer');
    expect(await pay(offer, 'pm_card_visa')).toMatchObject({ status: 503, body: { code: 'payments_away' } });
    expect([await world.ledger(), await ordersOf()]).toEqual([{}, 0]);
    expect((await pay(offer, 'pm_card_visa')).status).toBe(201);
    expect(stripe.books.intents.size).toBe(before + 1);
    expect([await world.ledger(), await ordersOf()]).toEqual([held, 1]);
  });

  test('a request that was given up and never comes again gets its money back', async () => {
    stripe.troubles.push('lost_answer', 'lost_answer');
    await pay(await world.offer(), 'pm_card_visa');
    await hear(succeeded('evt_of_a_request_undone'));
    expect(await world.ledger()).toEqual({});
    world.pass(3 * 60_000);
    await world.sweep();
    await world.send();
    expect([...stripe.books.refunds.values()].at(-1)).toMatchObject({
      payment_intent: lastIntent().id,
      amount: 10_000,
    });
    expect([await world.ledger(), await ordersOf()]).toEqual([{}, 0]);
  });

  test.each(['broken', 'busy'] as const)(
    'while Stripe is %s nothing is paid, and the answer says so',
    async (trouble) => {
      stripe.troubles.push(trouble, trouble);
      expect((await pay(await world.offer(), 'pm_card_visa')).status).toBe(503);
      expect(await world.ledger()).toEqual({});
    },
  );

  test('what is not signed by Stripe is not heard, nor what was signed long ago', async () => {
    await pay(await world.offer(), 'pm_card_challenge');
    expect((await hear(succeeded('evt_forged'), 'whsec_of_somebody')).status).toBe(400);
    const old = stripe.sign(succeeded('evt_old'), new Date(world.now().getTime() - 3_600_000));
    const headers = { 'content-type': 'application/json', 'stripe-signature': old.signature };
    const late = { params: { provider: 'stripe' }, body: old.body, headers };
    expect((await world.server.call('receivePaymentWebhook', late)).status).toBe(400);
    expect(await world.ledger()).toEqual({});
  });
});

describe('money to the seller', () => {
  const earn = async () => {
    const reply = await pay(await world.offer(), 'pm_card_visa');
    const { id } = (reply.body as { order: OrderDetail }).order;
    const fire = (as: typeof world.buyer, body: object) =>
      world.server.call('fireOrderEvent', { as, params: { id }, body });
    await fire(world.seller, { event: 'deliver', note: 'Here it is.' });
    expect((await fire(world.buyer, { event: 'accept' })).status).toBe(200);
  };
  const withdraw = (amount = '8000') =>
    world.server.call('createWithdrawal', { as: world.seller, body: { amount: { amount, currency: 'EUR' } } });
  const setUp = () => world.server.call('setUpPayouts', { as: world.seller });
  const become = async (ready: boolean) => {
    const account = [...stripe.books.accounts.values()].at(-1)!;
    const capabilities = { transfers: ready ? 'active' : 'inactive' };
    const object = { ...account, payouts_enabled: ready, capabilities };
    await hear({ id: `evt_${account.id}_${ready}`, type: 'account.updated', data: { object } });
  };

  test('waits for the account that it goes to, and is then transferred once', async () => {
    await earn();
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'payouts_not_ready' } });
    const url = expect.stringContaining('connect.example.com') as string;
    expect((await setUp()).body).toEqual({ ready: false, url });
    const accounts = stripe.books.accounts.size;
    expect((await setUp()).body).toEqual({ ready: false, url });
    expect(stripe.books.accounts.size).toBe(accounts);
    await become(true);
    expect((await withdraw()).status).toBe(201);
    await Promise.all([world.send(), world.send()]);
    const sent = [...stripe.books.transfers.values()];
    expect(sent).toEqual([expect.objectContaining({ amount: 8000, destination: `acct_${accounts}` })]);
  });

  test('that Stripe cannot transfer is the seller’s again', async () => {
    await earn();
    await setUp();
    await become(true);
    stripe.books.balance = 0;
    await withdraw();
    await world.send();
    const { body } = await world.server.call('listWithdrawals', { as: world.seller });
    expect(body).toMatchObject({ items: [{ state: 'failed', reason: 'balance_insufficient' }] });
    expect(await world.ledger()).toMatchObject({ 'available EUR': '8000' });
  });
});
