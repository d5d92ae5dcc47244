import type { CaseDetail, CaseSummary, Gig, MyGig } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { liveGig } from './live-gig.js';

let server: TestServer;
let seller: Person;
let buyer: Person;
let agent: Person;
beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('card_maker', { seller: true });
  buyer = await server.signUp('buyer');
  agent = await server.signUp('agent', { roles: ['member', 'agent'] });
});
afterAll(() => server.close());

const basic = (days = 3, amount = '4500') => ({
  name: 'Basic',
  price: { amount, currency: 'EUR' },
  days,
  revisions: 1,
});
const cards = {
  title: 'Business cards that people keep',
  description: 'A card for your shop, drawn by hand, with two colours and a print file.',
  category: 'design',
  packages: [basic()],
  requirements: [{ kind: 'contact', label: 'What should the card say?', required: true }],
};
const create = async (body: object, as = seller) => server.call('createGig', { as, body });
const made = async (body: object = cards, as = seller) => (await create(body, as)).body as MyGig;
const mine = async (id: string) => (await server.call('getMyGig', { as: seller, params: { id } })).body as MyGig;
const seen = async (id: string) => server.call('getGig', { as: buyer, params: { id } });
const live = (id: string) => server.db.transaction().execute((tx) => liveGig(tx, id));
const needsCase = async (id: string) => {
  const { items } = (await server.call('listCases', { as: agent, query: { queue: 'needs' } })).body as {
    items: CaseSummary[];
  };
  return items.find(({ subject }) => subject.id === id);
};
const decide = async (one: CaseSummary, action: string, reason = 'The number is printed on the card.', clause = '1') =>
  server.call('actOnCase', {
    as: agent,
    params: { id: one.id },
    body: { action, version: one.version, clause, reason },
  });

describe('a gig', () => {
  test('is live once its text passes, with a question for the buyer that has a name', async () => {
    const gig = await made();
    expect(gig).toMatchObject({ state: 'live', on_show: true, unpublished: false, may: ['submit', 'pause'] });
    expect(gig.last).toMatchObject({ outcome: 'published', decision: { effect: 'deliver' } });
    expect((await seen(gig.id)).body as Gig).toMatchObject({
      title: cards.title,
      requirements: [{ id: 'q1', kind: 'contact', required: true, options: [] }],
      seller: { alias: 'card_maker' },
      needs: [],
    });
  });

  test('is kept as a draft on demand, unfinished too, and nobody else sees it', async () => {
    const gig = await made({ title: 'Only a title', publish: false });
    expect(gig).toMatchObject({ state: 'draft', on_show: false, last: null });
    expect(gig.missing.map(({ path }) => path)).toEqual(['body.description', 'body.packages']);
    expect((await seen(gig.id)).status).toBe(404);
    expect(
      await server.call('setGigState', { as: seller, params: { id: gig.id }, body: { event: 'submit' } }),
    ).toMatchObject({
      status: 422,
      body: { code: 'gig_incomplete', errors: [{ path: 'body.description' }, { path: 'body.packages' }] },
    });
  });

  test('comes back with the words where it tells how to leave, and stays on show as it was', async () => {
    const gig = await made();
    const edited = await server.call('updateGig', {
      as: seller,
      params: { id: gig.id },
      body: { description: 'Write to me at cards@example.com and we save the fee.' },
    });
    expect(edited).toMatchObject({
      status: 200,
      body: { state: 'live', unpublished: true, last: { outcome: 'returned', decision: { effect: 'bounce' } } },
    });
    expect((await mine(gig.id)).description).toContain('cards@example.com');
    expect(((await seen(gig.id)).body as Gig).description).toBe(cards.description);
  });

  test('a number split over its fields is read whole', async () => {
    const { body } = await create({
      ...cards,
      packages: [{ ...basic(), name: 'Call 555', description: '0199 4477 after six' }],
    });
    expect((body as MyGig).state).toBe('draft');
  });

  test('makes a seller of who was none', async () => {
    const newcomer = await server.signUp('newcomer');
    expect((await create(cards, newcomer)).status).toBe(201);
    expect((await server.call('getMe', { as: newcomer })).body).toMatchObject({ seller: true });
  });

  test('pauses and resumes, and says what cannot be', async () => {
    const { id } = await made();
    const event = (name: string) => server.call('setGigState', { as: seller, params: { id }, body: { event: name } });
    expect(await event('resume')).toMatchObject({ status: 409, body: { code: 'not_now' } });
    expect(await event('pause')).toMatchObject({ status: 200, body: { state: 'paused', may: ['submit', 'resume'] } });
    expect((await seen(id)).status).toBe(404);
    expect(await live(id)).toBeUndefined();
    expect(await event('submit')).toMatchObject({ body: { state: 'paused' } });
    expect(await event('resume')).toMatchObject({ body: { state: 'live' } });
    expect((await seen(id)).status).toBe(200);
  });

  test('is edited on what it says now: an older ETag is refused', async () => {
    const { id, version } = await made({ ...cards, publish: false });
    const edit = (title: string, tag: string) =>
      server.call('updateGig', { as: seller, params: { id }, body: { title }, headers: { 'if-match': tag } });
    const first = await edit('First', `"${version}"`);
    expect(first.status).toBe(200);
    expect(await edit('Second', `"${version}"`)).toMatchObject({ status: 409, body: { code: 'stale_version' } });
    expect((await edit('Third', first.headers.get('etag') ?? '')).status).toBe(200);
    expect(await mine(id)).toMatchObject({ title: 'Third', state: 'draft' });
  });
});

describe('what cannot be', () => {
  const price = (amount: string, currency = 'EUR') => ({
    ...cards,
    packages: [{ ...basic(), price: { amount, currency } }],
  });
  test.each([
    ['a negative price', price('-1'), 'body.packages[0].price.amount'],
    ['half a cent', price('10.5'), 'body.packages[0].price.amount'],
    ['nothing', price('0'), 'body.packages[0].price.amount'],
    ['a slip of the keyboard', price('99999999999'), 'body.packages[0].price.amount'],
    ['a currency that is none', price('100', 'eur'), 'body.packages[0].price.currency'],
    [
      'two currencies',
      { ...cards, packages: [basic(), { ...basic(), name: 'Plus', price: { amount: '1', currency: 'USD' } }] },
      'body.packages[1].price.currency',
    ],
    [
      'two packages of one name',
      { ...cards, packages: [basic(), { ...basic(), name: 'BASIC' }] },
      'body.packages[1].name',
    ],
    [
      'a choice of one',
      { ...cards, requirements: [{ kind: 'choice', label: 'Colour?', options: ['red'] }] },
      'body.requirements[0].options',
    ],
    ['a need twice', { ...cards, needs: ['shipping', 'shipping'] }, 'body.needs[1]'],
    ['a title of spaces', { ...cards, title: '   ' }, 'body.title'],
    ['no day at all', { ...cards, packages: [{ ...basic(), days: 0 }] }, 'body.packages[0].days'],
  ])('%s is refused, and the place is named', async (_name, body, path) => {
    const { status, body: problem } = await create(body);
    const { code, errors } = problem as { code: string; errors: { path: string }[] };
    expect({ status, code }).toEqual({ status: 400, code: 'invalid_input' });
    expect(errors.map((each) => each.path)).toContain(path);
  });
});

describe('needs', () => {
  const needy = { ...cards, needs: [{ need: 'contact_content', why: 'Your phone number is printed on the card.' }] };

  test('wait for an agent before the gig goes on show, and are in force once approved', async () => {
    const gig = await made(needy);
    expect(gig).toMatchObject({ state: 'in_review', on_show: false, needs: [{ state: 'pending' }] });
    expect((await seen(gig.id)).status).toBe(404);
    const one = (await needsCase(gig.id))!;
    expect(one).toMatchObject({
      actions: ['approve', 'refuse'],
      subject: { kind: 'gig_needs', place: 'gig', clauses: [] },
    });
    const detail = (await server.call('getCase', { as: agent, params: { id: one.id } })).body as CaseDetail;
    expect(detail).toMatchObject({
      decision: null,
      facts: null,
      gig: { title: cards.title, needs: [{ why: 'Your phone number is printed on the card.', state: 'pending' }] },
    });
    expect(await decide(one, 'approve')).toMatchObject({
      status: 200,
      body: { outcome: { clause: '1', by: 'agent' } },
    });
    expect(((await seen(gig.id)).body as Gig).needs).toEqual([
      {
        need: 'contact_content',
        why: 'Your phone number is printed on the card.',
        allows: 'Contact details may be shared on the order, because they are part of the work.',
      },
    ]);
    expect(await live(gig.id)).toMatchObject({ needs: ['contact_content'], seller: seller.id });
  });

  test('are approved once: an edit needs no agent, a new need does and is not in force meanwhile', async () => {
    const gig = await made(needy);
    await decide((await needsCase(gig.id))!, 'approve');
    const edit = (body: object) => server.call('updateGig', { as: seller, params: { id: gig.id }, body });
    expect(await edit({ title: 'Cards that last' })).toMatchObject({ body: { state: 'live' } });
    expect(await needsCase(gig.id)).toBeUndefined();
    await edit({ needs: ['contact_content', 'shipping'] });
    expect(await live(gig.id)).toMatchObject({ needs: ['contact_content'] });
    await decide((await needsCase(gig.id))!, 'approve');
    expect(await live(gig.id)).toMatchObject({ needs: ['contact_content', 'shipping'] });
    await edit({ needs: ['shipping'] });
    expect(await live(gig.id)).toMatchObject({ needs: ['shipping'] });
  });

  test('that are refused give the gig back with the reason, and are looked at again only when explained anew', async () => {
    const gig = await made({ ...cards, needs: [{ need: 'site_access', why: 'Because.' }] });
    await decide((await needsCase(gig.id))!, 'refuse', 'A card needs no access to a site.');
    expect(await mine(gig.id)).toMatchObject({
      state: 'draft',
      needs: [{ state: 'refused', reason: 'A card needs no access to a site.' }],
    });
    const submit = () => server.call('setGigState', { as: seller, params: { id: gig.id }, body: { event: 'submit' } });
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'need_refused' } });
    const again = { needs: [{ need: 'site_access', why: 'The card is put on your site as well.' }] };
    await server.call('updateGig', { as: seller, params: { id: gig.id }, body: again });
    expect(await submit()).toMatchObject({ body: { state: 'in_review', needs: [{ state: 'pending' }] } });
  });

  test('ask for a reason and a clause', async () => {
    const one = (await needsCase((await made(needy)).id))!;
    expect(await decide(one, 'approve', 'ok')).toMatchObject({ status: 422, body: { code: 'reason_required' } });
    expect(await decide(one, 'approve', 'It is printed on it.', '99')).toMatchObject({ status: 422 });
    expect(await decide(one, 'release')).toMatchObject({ status: 422, body: { code: 'unknown_action' } });
  });
});
