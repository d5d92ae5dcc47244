import type { CaseSummary } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrderWorld, day, hour, type OrderWorld } from './testing/order-world.js';

let world: OrderWorld;
beforeAll(async () => {
  world = await createOrderWorld();
});
afterAll(() => world.server.close());

const disguised = 'Reach me at five five five, zero one nine nine, four four four two, I read it all day.';
const phone = 'Please print +1 415 555 0132 under the name.';

const decide = async (action: 'release' | 'uphold') => {
  const { server, agent } = world;
  const { items } = (await server.call('listCases', { as: agent, query: { queue: 'held' } })).body as {
    items: CaseSummary[];
  };
  const held = items.at(-1);
  return server.call('actOnCase', {
    as: agent,
    params: { id: held!.id },
    body: { action, version: held!.version, clause: '2', reason: 'Looked at it with care.' },
  });
};

describe('a text on an order', () => {
  test('is judged with the needs of the order: contact data passes where it is the work, and is masked where it is not', async () => {
    const { buyer, seller, pay, say, timeline } = world;
    const card = await pay({ needs: ['contact_content'] });
    const plain = await pay();
    expect((await say(buyer, card, phone)).body).toMatchObject({ state: 'delivered' });
    expect((await say(buyer, plain, phone)).body).toMatchObject({ state: 'masked' });
    const seen = async (order: string) => (await timeline(seller, order)).find(({ kind }) => kind === 'message')?.text;
    expect(await seen(card)).toBe(phone);
    expect(await seen(plain)).toMatch(/^Please print ●+ under/);
  });

  test('is judged with the needs of its own order also where another one of the two is newer', async () => {
    const { buyer, pay, say } = world;
    const card = await pay({ needs: ['contact_content'] });
    await pay();
    expect((await say(buyer, card, phone)).body).toMatchObject({ state: 'delivered' });
  });

  test('comes back where it must not pass, is recorded for its writer, and the other side hears nothing of it', async () => {
    const { buyer, seller, pay, say, timeline, see } = world;
    const order = await pay();
    const before = await timeline(seller, order);
    const text = 'Pay me directly on my own account and we both skip the fee, nobody will know.';
    expect((await say(seller, order, text)).body).toMatchObject({ state: 'bounced' });
    expect(await timeline(seller, order)).toHaveLength(before.length);
    expect(await timeline(seller, order, { state: 'bounced' })).toMatchObject([{ text, state: 'bounced', mine: true }]);
    expect(await timeline(buyer, order, { state: 'bounced' })).toEqual([]);
    expect((await see(buyer, order)).state).toBe('in_progress');
  });

  test('stops the clock while it is held, tells both sides why, and lets it run on when it is decided', async () => {
    const { buyer, seller, pay, say, see, pass, timeline } = world;
    const order = await pay({ days: 2 });
    pass(day);
    expect((await say(buyer, order, disguised)).body).toMatchObject({ state: 'held' });
    expect((await see(seller, order)).clock).toMatchObject({
      running: false,
      left_seconds: 86_400,
      stops: [{ reason: 'held_text' }],
    });
    expect((await timeline(seller, order)).find(({ kind }) => kind === 'message')).toMatchObject({
      state: 'held',
      text: null,
    });
    pass(5 * hour);
    expect(await decide('uphold')).toMatchObject({ status: 200 });
    expect((await see(seller, order)).clock).toMatchObject({ running: true, left_seconds: 86_400, stops: [] });
    expect((await timeline(seller, order)).flatMap(({ clock }) => clock ?? [])).toEqual(['stopped', 'resumed']);
    expect((await timeline(buyer, order)).find(({ kind }) => kind === 'message')).toMatchObject({
      state: 'withheld',
      text: disguised,
      reason: 'Looked at it with care.',
    });
  });

  test('is shown to an agent as the other side sees it, with what was said before', async () => {
    const { server, agent, buyer, pay, say } = world;
    const order = await pay();
    await say(buyer, order, 'Good morning!');
    await say(buyer, order, disguised);
    const { items } = (await server.call('listCases', { as: agent, query: { queue: 'held' } })).body as {
      items: CaseSummary[];
    };
    const shown = await server.call('getCase', { as: agent, params: { id: items.at(-1)!.id } });
    expect(shown.body).toMatchObject({
      subject: { kind: 'order_text', place: 'order' },
      text: disguised,
      seen_by_recipient: { text: null },
      history: [{ from: 'the_buyer', text: 'Good morning!' }],
      facts: { order: { state: 'in_progress' } },
    });
    await decide('release');
  });

  test('sent twice under one client id is one entry', async () => {
    const { server, buyer, pay, timeline } = world;
    const order = await pay();
    const send = (text: string) =>
      server.call('sendOrderMessage', { as: buyer, params: { id: order }, body: { text, client_id: 'one' } });
    const [one, two] = await Promise.all([send('Hello'), send('Hello')]);
    expect((two.body as { id: string }).id).toBe((one.body as { id: string }).id);
    expect((await send('Something else')).body).toMatchObject({ code: 'key_reused' });
    expect((await timeline(buyer, order)).filter(({ kind }) => kind === 'message')).toHaveLength(1);
  });
});

describe('a delivery', () => {
  test('whose note is held waits, and delivers when a person lets it through', async () => {
    const { seller, buyer, pay, fire, see } = world;
    const order = await pay();
    const given = await fire(seller, order, { event: 'deliver', note: disguised });
    expect(given.body).toMatchObject({
      fired: false,
      state: 'in_progress',
      entries: [{ state: 'held' }],
      clock: { running: false },
    });
    await decide('release');
    expect(await see(buyer, order)).toMatchObject({ state: 'delivered', clock: { kind: 'complete', running: true } });
  });

  test('whose note is withheld delivers nothing, and the seller may try again', async () => {
    const { seller, pay, fire, see } = world;
    const order = await pay();
    await fire(seller, order, { event: 'deliver', note: disguised });
    await decide('uphold');
    expect(await see(seller, order)).toMatchObject({ state: 'in_progress', clock: { running: true } });
    expect((await see(seller, order)).may).toContain('deliver');
  });

  test('that was let through after the order had ended changes nothing of it', async () => {
    const { seller, buyer, pay, fire, see } = world;
    const order = await pay();
    await fire(seller, order, { event: 'deliver', note: disguised });
    await fire(buyer, order, { event: 'request_cancellation' });
    await fire(seller, order, { event: 'agree_cancellation' });
    expect(await decide('release')).toMatchObject({ status: 200 });
    expect(await see(buyer, order)).toMatchObject({
      state: 'cancelled',
      clock: null,
      money: { refunded: { amount: '10000' } },
    });
  });

  test.each([
    ['without a word of why it is elsewhere', {}, 'notice'],
    ['with reason and size', { reason: 'too_large', size: 6_000_000_000 }, 'notice'],
    ['with a checksum too', { reason: 'too_large', size: 6_000_000_000, sha256: 'a'.repeat(64) }, 'deliver'],
  ] as const)('links to a large file elsewhere, %s', async (_, declared, effect) => {
    const { seller, buyer, pay, fire, timeline } = world;
    const order = await pay();
    const url = 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUv/view';
    const how = 'reason' in declared ? { declared: { url, ...declared } } : { links: [url] };
    const given = await fire(seller, order, { event: 'deliver', note: 'The film.', ...how });
    expect(given.body).toMatchObject({ fired: true, entries: [{ decision: { effect } }] });
    expect((await timeline(buyer, order)).find(({ kind }) => kind === 'delivery')).toMatchObject({
      text: 'The film.',
      links: [url],
      ...('reason' in declared && { declared: { url, ...declared } }),
    });
  });

  test('does not give a hidden address away in its links', async () => {
    const { seller, buyer, pay, fire, timeline } = world;
    const order = await pay();
    await fire(seller, order, { event: 'deliver', note: `Done. ${phone}`, links: ['https://portfolio.example/a'] });
    const shown = (await timeline(buyer, order)).find(({ kind }) => kind === 'delivery');
    expect(shown).toMatchObject({ state: 'masked' });
    expect(shown).not.toHaveProperty('links');
    expect(JSON.stringify(shown)).not.toContain('0132');
  });
});

describe('answers to requirements', () => {
  const form = [
    {
      id: 'tel',
      kind: 'contact' as const,
      label: 'Which number goes on the card?',
      required: true,
      options: [],
      help: '',
      multiple: false,
    },
    {
      id: 'paper',
      kind: 'choice' as const,
      label: 'Paper',
      required: false,
      options: ['Matt', 'Gloss'],
      help: '',
      multiple: false,
    },
  ];

  test('pass as the need of the order says, each with its question', async () => {
    const { buyer, seller, pay, fire, timeline } = world;
    const order = await pay({ form, needs: ['contact_content'] });
    const sent = await fire(buyer, order, {
      event: 'submit_requirements',
      answers: [{ question: 'tel', text: '+1 415 555 0132' }],
    });
    expect(sent.body).toMatchObject({ fired: true, state: 'in_progress' });
    expect((await timeline(seller, order)).find(({ kind }) => kind === 'answer')).toMatchObject({
      question: form[0]!.label,
      text: '+1 415 555 0132',
    });
  });

  test('one that is held leaves the requirements open until a person lets it through', async () => {
    const { buyer, pay, fire, see } = world;
    const order = await pay({ form });
    const sent = await fire(buyer, order, {
      event: 'submit_requirements',
      answers: [{ question: 'tel', text: disguised }],
    });
    expect(sent.body).toMatchObject({ fired: false, state: 'requirements' });
    expect(sent.body.clock?.stops.map(({ reason }) => reason)).toEqual(['requirements', 'held_text']);
    await decide('release');
    expect(await see(buyer, order)).toMatchObject({ state: 'in_progress', clock: { running: true } });
  });

  test.each([
    ['a question of nobody', [{ question: 'nobody', text: 'x' }], 'body.answers[0].question'],
    ['a choice that is none', [{ question: 'paper', text: 'Silk' }], 'body.answers[0].text'],
    [
      'one question twice',
      [
        { question: 'tel', text: 'a' },
        { question: 'tel', text: 'b' },
      ],
      'body.answers[1].question',
    ],
  ])('%s is refused with its place', async (_, answers, path) => {
    const { buyer, pay, fire, timeline } = world;
    const order = await pay({ form });
    const before = await timeline(buyer, order);
    expect(await fire(buyer, order, { event: 'submit_requirements', answers })).toMatchObject({
      status: 400,
      body: { errors: [{ path }] },
    });
    expect(await timeline(buyer, order)).toEqual(before);
  });
});
