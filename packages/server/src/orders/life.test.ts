import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../platform/events/read.js';
import { createOrderWorld, day, hour, type OrderWorld } from './testing/order-world.js';

let world: OrderWorld;
beforeAll(async () => {
  world = await createOrderWorld();
});
afterAll(() => world.server.close());

const events = async (order: string) =>
  (await world.timeline(world.buyer, order)).map(({ kind, event, clock }) => event ?? clock ?? kind);

const form = [
  {
    id: 'name',
    kind: 'text' as const,
    label: 'Which name goes on the card?',
    required: true,
    options: [],
    help: '',
    multiple: false,
  },
  {
    id: 'paper',
    kind: 'choice' as const,
    label: 'Which paper?',
    required: true,
    options: ['Matt', 'Gloss'],
    help: '',
    multiple: false,
  },
  {
    id: 'more',
    kind: 'text' as const,
    label: 'Anything else?',
    required: false,
    options: [],
    help: '',
    multiple: false,
  },
];

describe('an order', () => {
  test('lives from requirements over a revision to completion, and the money follows it', async () => {
    const { buyer, seller, pay, fire, see, pass } = world;
    const order = await pay({ form: [...form], days: 3 });
    expect(await see(buyer, order)).toMatchObject({
      state: 'requirements',
      may: ['submit_requirements', 'request_cancellation'],
      clock: { kind: 'deliver', running: false, stops: [{ reason: 'requirements' }] },
      money: { held: { amount: '10000', currency: 'EUR' }, paid_out: { amount: '0' } },
    });

    pass(5 * day);
    const half = await fire(buyer, order, {
      event: 'submit_requirements',
      answers: [{ question: 'name', text: 'Ann' }],
    });
    expect(half.body).toMatchObject({ fired: false, state: 'requirements', entries: [{ question: form[0]!.label }] });
    expect(half.body.questions.map(({ answered }) => answered)).toEqual([true, false, false]);
    const whole = await fire(buyer, order, {
      event: 'submit_requirements',
      answers: [{ question: 'paper', text: 'Matt' }],
    });
    expect(whole.body).toMatchObject({
      fired: true,
      state: 'in_progress',
      clock: { running: true, left_seconds: 3 * 86_400 },
    });

    pass(2 * day);
    const given = await fire(seller, order, {
      event: 'deliver',
      note: 'Here it is.',
      links: ['https://portfolio.example/card'],
    });
    expect(given.body).toMatchObject({
      fired: true,
      state: 'delivered',
      clock: { kind: 'complete', left_seconds: 3 * 86_400 },
      entries: [{ kind: 'delivery', state: 'delivered', links: ['https://portfolio.example/card'] }],
    });
    const again = await fire(buyer, order, { event: 'request_revision', text: 'A bit more blue, please.' });
    // One day was left of the time to deliver; a revision leaves two at the least.
    expect(again.body).toMatchObject({
      state: 'in_progress',
      revisions: { included: 1, used: 1 },
      clock: { left_seconds: 2 * 86_400 },
    });
    await fire(seller, order, { event: 'deliver', note: 'Now in blue.' });
    expect((await see(buyer, order)).may).toEqual(['accept', 'request_cancellation']);

    const done = await fire(buyer, order, { event: 'accept' });
    expect(done.body).toMatchObject({
      state: 'completed',
      may: [],
      clock: null,
      money: { held: { amount: '0' }, paid_out: { amount: '8000' }, fee: { amount: '2000' } },
    });
    expect(done.body.path.map(({ step, at }) => [step, at !== null])).toEqual(
      ['paid', 'requirements', 'in_progress', 'delivered', 'completed'].map((step) => [step, true]),
    );
    expect(await events(order)).toEqual([
      'ask_requirements',
      ...['submit_requirements', 'submit_requirements', 'submit_requirements'],
      ...['deliver', 'deliver', 'request_revision', 'request_revision', 'deliver', 'deliver', 'accept'],
    ]);
    expect(await verifyChain(world.server.db, `order:${order}`)).toBeNull();
  });

  test('is cancelled by both, with a part going back and the rest paid out', async () => {
    const { buyer, seller, pay, fire, see } = world;
    const order = await pay();
    await fire(buyer, order, {
      event: 'request_cancellation',
      refund: { amount: '7000', currency: 'EUR' },
      text: 'My plans have changed.',
    });
    expect(await see(seller, order)).toMatchObject({
      asks: ['cancellation'],
      cancellation: { mine: false, refund: { amount: '7000', currency: 'EUR' } },
    });
    expect((await fire(buyer, order, { event: 'agree_cancellation' })).status).toBe(409);
    const agree = (amount: string) =>
      fire(seller, order, { event: 'agree_cancellation', refund: { amount, currency: 'EUR' } });
    // Shown before the buyer asked for another amount.
    expect(await agree('5000')).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect(await see(seller, order)).toMatchObject({ asks: ['cancellation'], money: { held: { amount: '10000' } } });
    const ended = await agree('7000');
    expect(ended.body).toMatchObject({
      state: 'cancelled',
      money: {
        held: { amount: '0' },
        refunded: { amount: '7000' },
        paid_out: { amount: '2400' },
        fee: { amount: '600' },
      },
    });
  });

  test('goes on where a cancellation is declined or taken back', async () => {
    const { buyer, seller, pay, fire } = world;
    const order = await pay();
    await fire(seller, order, { event: 'request_cancellation' });
    expect((await fire(buyer, order, { event: 'decline_cancellation' })).body).toMatchObject({
      asks: [],
      state: 'in_progress',
    });
    await fire(buyer, order, { event: 'request_cancellation' });
    expect((await fire(buyer, order, { event: 'withdraw_cancellation' })).body).toMatchObject({ asks: [] });
    expect(await events(order)).toEqual([
      'begin',
      ...['request_cancellation', 'decline_cancellation', 'request_cancellation', 'withdraw_cancellation'],
    ]);
  });

  test('gets more time when both want it', async () => {
    const { buyer, seller, pay, fire, see } = world;
    const order = await pay({ days: 1 });
    await fire(seller, order, { event: 'request_extension', days: 2, text: 'The printer is away.' });
    expect((await see(buyer, order)).extension).toMatchObject({ mine: false, days: 2 });
    const agreed = await fire(buyer, order, { event: 'agree_extension' });
    expect(agreed.body).toMatchObject({ extension: null, clock: { left_seconds: 3 * 86_400 } });
  });

  test('completes by itself three days after delivery, not a minute earlier, and once', async () => {
    const { buyer, seller, pay, fire, see, pass, ring, mails } = world;
    const order = await pay();
    await fire(seller, order, { event: 'deliver', note: 'All done.' });
    pass(3 * day - 60_000);
    await ring();
    expect(await see(buyer, order)).toMatchObject({ state: 'delivered' });
    pass(60_000);
    await Promise.all([ring(), ring()]);
    expect(await see(buyer, order)).toMatchObject({ state: 'completed', money: { paid_out: { amount: '8000' } } });
    expect((await events(order)).slice(-2)).toEqual(['soon', 'complete_by_clock']);
    expect((await mails()).filter((line) => line.startsWith('the_buyer: Completed'))).toHaveLength(1);
  });

  test('reminds once when it is due soon and once when it is late', async () => {
    const { seller, pay, pass, ring, see, timeline, mails } = world;
    const order = await pay({ days: 2, title: 'A poster' });
    await ring();
    pass(day + hour);
    await ring();
    await ring();
    pass(day);
    await ring();
    await ring();
    expect((await mails()).filter((line) => line.endsWith('A poster'))).toEqual([
      'the_seller: Due soon: A poster',
      'the_seller: Late: A poster',
      'the_buyer: Late: A poster',
    ]);
    expect((await see(seller, order)).clock).toMatchObject({ late: true, left_seconds: -3_600 });
    expect((await timeline(seller, order)).flatMap(({ clock }) => clock ?? [])).toEqual(['soon', 'overdue']);
  });
});

describe('an event out of turn', () => {
  test.each([
    ['the buyer cannot deliver', 'buyer', { event: 'deliver', note: 'x' }],
    ['the seller cannot accept', 'seller', { event: 'accept' }],
    ['nobody accepts what was not delivered', 'buyer', { event: 'accept' }],
    ['nobody agrees to what was not asked', 'buyer', { event: 'agree_extension' }],
  ] as const)('%s: the answer names what may be done, and nothing changes', async (_, who, body) => {
    const order = await world.pay();
    const before = await world.see(world[who], order);
    const reply = await world.fire(world[who], order, body);
    expect(reply).toMatchObject({ status: 409, body: { code: 'event_not_allowed' } });
    expect((reply.body as unknown as { detail: string }).detail).toContain(before.may.join(', '));
    expect(await world.see(world[who], order)).toEqual(before);
  });

  test.each([
    ['a revision without words', { event: 'request_revision' }, 'body.text'],
    [
      'more back than was paid',
      { event: 'request_cancellation', refund: { amount: '10001', currency: 'EUR' } },
      'body.refund.amount',
    ],
    [
      'another currency',
      { event: 'request_cancellation', refund: { amount: '1', currency: 'USD' } },
      'body.refund.currency',
    ],
    [
      'a negative amount',
      { event: 'request_cancellation', refund: { amount: '-1', currency: 'EUR' } },
      'body.refund.amount',
    ],
    ['a fraction', { event: 'request_cancellation', refund: { amount: '1.5', currency: 'EUR' } }, 'body.refund.amount'],
    ['a field that belongs elsewhere', { event: 'accept', days: 3 }, 'body.days'],
  ])('%s is refused with its place', async (_, body, path) => {
    const order = await world.pay();
    await world.fire(world.seller, order, { event: 'deliver', note: 'Done.' });
    const reply = await world.fire(world.buyer, order, body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input', errors: [{ path }] } });
  });

  test('a repeated request with its key acts once', async () => {
    const order = await world.pay();
    const deliver = () =>
      world.server.call('fireOrderEvent', {
        as: world.seller,
        params: { id: order },
        body: { event: 'deliver', note: 'Done.' },
        key: `deliver-${order}`,
      });
    const [one, two] = await Promise.all([deliver(), deliver()]);
    expect(two.body).toEqual(one.body);
    expect((await world.timeline(world.buyer, order)).filter(({ kind }) => kind === 'delivery')).toHaveLength(1);
  });

  test('of two tabs that accept at once one does, and the other hears why not', async () => {
    const order = await world.pay();
    await world.fire(world.seller, order, { event: 'deliver', note: 'Done.' });
    const replies = await Promise.all([1, 2].map(() => world.fire(world.buyer, order, { event: 'accept' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await world.see(world.seller, order)).money.paid_out.amount).toBe('8000');
  });
});
