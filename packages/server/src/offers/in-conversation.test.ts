import type { CaseDetail, Message, Offer, Problem, SentOffer } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { expireOffers } from './expire-offers.js';

const day = 86_400_000;
let at = new Date('2026-03-01T12:00:00Z');
let server: TestServer;
let seller: Person;
let buyer: Person;
let stranger: Person;
let agent: Person;
let conversation = '';
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock: { now: () => at } });
  stranger = await server.signUp('stranger');
  agent = await server.signUp('an_agent', { roles: ['member', 'agent'] });
});
afterAll(() => server.close());

beforeEach(async () => {
  at = new Date('2026-03-01T12:00:00Z');
  people += 1;
  seller = await server.signUp(`seller_${people}`, { seller: true });
  buyer = await server.signUp(`buyer_${people}`);
  const opened = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  conversation = (opened.body as { id: string }).id;
});

const terms = {
  title: 'Label for coffee bags',
  description: 'Three pencil directions, one of them drawn, and the print file.',
  price: { amount: '35000', currency: 'EUR' },
  days: 10,
  revisions: 2,
};
const send = (some: object = {}, as = seller, key?: string) =>
  server.call('sendOffer', {
    as,
    params: { id: conversation },
    body: { ...terms, ...some },
    ...(key !== undefined && { key }),
  });
const made = async (some: object = {}) => {
  const { status, body } = await send(some);
  expect(status).toBe(201);
  return body as SentOffer;
};
const get = (id: string, as: Person) => server.call('getOffer', { as, params: { id } });
const move = (name: 'acceptOffer' | 'declineOffer' | 'withdrawOffer', id: string, as: Person) =>
  server.call(name, { as, params: { id } });
const thread = async (as: Person) =>
  (
    (await server.call('listMessages', { as, params: { id: conversation } })).body as {
      items: Message[];
    }
  ).items;
const listed = async (as: Person, query: Record<string, string> = {}) =>
  ((await server.call('listOffers', { as, query })).body as { items: Offer[] }).items;

describe('an offer in a conversation', () => {
  it('is one line of the thread, and says the same to both', async () => {
    const { id, state, message } = await made();
    expect(state).toBe('open');
    expect(message).toMatchObject({ state: 'delivered', offer: id, text: `${terms.title}\n\n${terms.description}` });
    expect((await thread(buyer)).at(-1)).toMatchObject({ offer: id, mine: false });
    const seen = (await get(id, buyer)).body as Offer;
    expect(seen).toMatchObject({ ...terms, state: 'open', mine: false, may: ['accept', 'decline'], masked: [] });
    expect((await get(id, seller)).body).toMatchObject({
      ...terms,
      mine: true,
      may: ['withdraw'],
      message: message.id,
    });
    // Without a word of the seller's, it stands for two weeks.
    expect(Date.parse(seen.expires_at) - at.getTime()).toBe(14 * day);
  });

  it('is for its two people only, and only the one who sells can make it', async () => {
    const { id } = await made();
    expect(await get(id, stranger)).toMatchObject({ status: 404 });
    for (const name of ['acceptOffer', 'declineOffer', 'withdrawOffer'] as const)
      expect(await move(name, id, stranger)).toMatchObject({ status: 404 });
    expect(await send({}, stranger)).toMatchObject({ status: 404 });
    expect(await send({}, buyer)).toMatchObject({ status: 409, body: { code: 'sides_fixed' } });
    expect(await listed(stranger)).toEqual([]);
  });

  it.each([
    ['a price of nothing', { price: { amount: '0', currency: 'EUR' } }, 'body.price.amount'],
    ['a negative price', { price: { amount: '-100', currency: 'EUR' } }, 'body.price.amount'],
    ['a fraction of a cent', { price: { amount: '10.5', currency: 'EUR' } }, 'body.price.amount'],
    ['a price as a number', { price: { amount: 350, currency: 'EUR' } }, 'body.price.amount'],
    ['a price beyond reason', { price: { amount: '999999999999999', currency: 'EUR' } }, 'body.price.amount'],
    ['a currency that is none', { price: { amount: '100', currency: 'XXZ' } }, 'body.price.currency'],
    ['a currency in small letters', { price: { amount: '100', currency: 'eur' } }, 'body.price.currency'],
    ['no day', { days: 0 }, 'body.days'],
    ['half a day', { days: 1.5 }, 'body.days'],
    ['a negative number of revisions', { revisions: -1 }, 'body.revisions'],
    ['two lines of title', { title: 'one\ntwo' }, 'body.title'],
    ['an end in the past', { expires_at: '2026-02-28T12:00:00Z' }, 'body.expires_at'],
    ['an end in a year', { expires_at: '2027-03-01T12:00:00Z' }, 'body.expires_at'],
    ['a need that nobody approved', { needs: ['contact_content'] }, 'body.needs[0]'],
  ])('is refused with %s, naming the place', async (_, some, path) => {
    const { status, body } = await send(some);
    expect({ status, places: (body as Problem).errors?.map((place) => place.path) }).toEqual({
      status: 400,
      places: [path],
    });
    expect(await listed(seller)).toEqual([]);
  });

  it('is made once when the same request comes twice', async () => {
    const first = await send({}, seller, 'one-key');
    const again = await send({}, seller, 'one-key');
    expect(first.status).toBe(201);
    expect((again.body as SentOffer).id).toBe((first.body as SentOffer).id);
    expect(await listed(buyer)).toHaveLength(1);
  });

  it('hides masked words from the buyer, in title and description, and shows the seller what is hidden', async () => {
    const { id, state } = await made({ description: 'Call me at +1 202 555 0143 and we begin.' });
    expect(state).toBe('open');
    const seen = (await get(id, buyer)).body as Offer;
    expect(seen.description).toMatch(/^Call me at ●+ and we begin\.$/);
    expect(seen.masked[0]?.why).not.toBe('');
    expect((await get(id, seller)).body).toMatchObject({ description: 'Call me at +1 202 555 0143 and we begin.' });
  });

  it('comes back when its words cannot be sent: no offer, the text among the returned ones, nothing for the buyer', async () => {
    const { id, state, offer, decision } = await made({
      description: 'Pay me directly on PayPal instead, then we both skip the fee of this site.',
    });
    expect({ state, offer, effect: decision.effect }).toEqual({ state: 'bounced', offer: null, effect: 'bounce' });
    expect(await listed(seller)).toEqual([]);
    expect(await thread(buyer)).toEqual([]);
    const returned = await server.call('listMessages', {
      as: seller,
      params: { id: conversation },
      query: { state: 'bounced' },
    });
    expect((returned.body as { items: Message[] }).items).toMatchObject([{ id, state: 'bounced' }]);
  });
});

describe('an offer that is held', () => {
  const held = () => made({ description: 'More about the work at https://bit.ly/3xyzabc before we start.' });
  const decide = async (action: 'release' | 'uphold') => {
    const { items } = (await server.call('listCases', { as: agent, query: { queue: 'held' } })).body as {
      items: CaseDetail[];
    };
    const one = items.find(({ subject }) => subject.writer.alias === seller.alias)!;
    expect(one.subject.kind).toBe('offer');
    const { body } = await server.call('getCase', { as: agent, params: { id: one.id } });
    expect((body as CaseDetail).seen_by_recipient.text).toBeNull();
    return server.call('actOnCase', {
      as: agent,
      params: { id: one.id },
      body: { action, version: one.version, clause: '12', reason: 'The target was opened and read.' },
    });
  };

  it('is nothing to the buyer but a line that is being checked, until an agent lets it through', async () => {
    const { id, state } = await held();
    expect(state).toBe('held');
    expect((await thread(buyer)).at(-1)).toMatchObject({ state: 'held', text: null });
    expect((await thread(buyer)).at(-1)).not.toHaveProperty('offer');
    expect(await get(id, buyer)).toMatchObject({ status: 404 });
    expect(await listed(buyer)).toEqual([]);
    expect((await get(id, seller)).body).toMatchObject({ state: 'held', may: ['withdraw'] });

    expect(await decide('release')).toMatchObject({ status: 200 });
    expect((await get(id, buyer)).body).toMatchObject({ state: 'open', may: ['accept', 'decline'] });
    expect((await thread(buyer)).at(-1)).toMatchObject({ state: 'delivered', offer: id });
  });

  it('stays with its seller when an agent upholds it', async () => {
    const { id } = await held();
    await decide('uphold');
    expect((await get(id, seller)).body).toMatchObject({ state: 'withheld', may: [] });
    expect(await get(id, buyer)).toMatchObject({ status: 404 });
  });

  it('that was taken back meanwhile can still be decided, and does not open', async () => {
    const { id } = await held();
    await move('withdrawOffer', id, seller);
    expect(await get(id, buyer)).toMatchObject({ status: 404 });
    expect(await decide('release')).toMatchObject({ status: 200 });
    expect((await get(id, buyer)).body).toMatchObject({ state: 'withdrawn', may: [] });
  });
});

describe('what becomes of an offer', () => {
  it('accepted by a double click it is accepted once, and may then be paid', async () => {
    const { id } = await made();
    const clicks = await Promise.all([move('acceptOffer', id, buyer), move('acceptOffer', id, buyer)]);
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    expect((await get(id, buyer)).body).toMatchObject({ state: 'accepted', may: ['accept', 'decline', 'pay'] });
  });

  it('is not accepted by its seller, not withdrawn by its buyer, not declined by its seller', async () => {
    const { id } = await made();
    expect(await move('acceptOffer', id, seller)).toMatchObject({ status: 409, body: { code: 'own_offer' } });
    expect(await move('withdrawOffer', id, buyer)).toMatchObject({ status: 403 });
    expect(await move('declineOffer', id, seller)).toMatchObject({ status: 403 });
  });

  it('ends once: what was withdrawn cannot be accepted, and says why', async () => {
    const { id } = await made();
    expect(await move('withdrawOffer', id, seller)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect(await move('withdrawOffer', id, seller)).toMatchObject({ status: 200 });
    expect(await move('acceptOffer', id, buyer)).toMatchObject({
      status: 409,
      body: { code: 'offer_closed', detail: 'The seller has withdrawn it.' },
    });
    expect(await move('declineOffer', id, buyer)).toMatchObject({ status: 409 });
  });

  it('is withdrawn or accepted when both come at once, and both then see the same', async () => {
    const { id } = await made();
    await Promise.all([move('acceptOffer', id, buyer), move('withdrawOffer', id, seller)]);
    const [mine, theirs] = [(await get(id, seller)).body as Offer, (await get(id, buyer)).body as Offer];
    expect(mine.state).toBe('withdrawn');
    expect(theirs.state).toBe('withdrawn');
  });

  it('runs out by the clock, for readers at once and for the record with the next sweep', async () => {
    const { id } = await made({ expires_at: '2026-03-02T12:00:00Z' });
    at = new Date('2026-03-02T12:00:00Z');
    expect((await get(id, buyer)).body).toMatchObject({ state: 'expired', may: [] });
    expect(await listed(buyer, { state: 'open' })).toEqual([]);
    expect(await move('acceptOffer', id, buyer)).toMatchObject({
      status: 409,
      body: { code: 'offer_closed', detail: 'Its time is over.' },
    });
    expect(await expireOffers(server.db, at)).toBe(1);
    expect(await expireOffers(server.db, at)).toBe(0);
  });

  it('is listed newest first, page by page, for one conversation or all', async () => {
    const ids = [];
    for (let minute = 0; minute < 3; minute++) {
      at = new Date(at.getTime() + 60_000);
      ids.unshift((await made()).id);
    }
    const first = (await server.call('listOffers', { as: buyer, query: { limit: 2 } })).body as {
      items: Offer[];
      next: string;
    };
    const rest = (await server.call('listOffers', { as: buyer, query: { limit: 2, cursor: first.next } })).body as {
      items: Offer[];
      next: null;
    };
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
    expect(await listed(buyer, { conversation })).toHaveLength(3);
    expect(await listed(buyer, { conversation: stranger.id })).toEqual([]);
  });
});
