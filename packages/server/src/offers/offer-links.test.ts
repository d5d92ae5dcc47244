import type {
  CaseDetail,
  Claim,
  Conversation,
  Offer,
  OfferLink,
  Problem,
  PublicOfferLink,
  RelationshipView,
  SentOfferLink,
} from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let at = new Date('2026-03-01T12:00:00Z');
let server: TestServer;
let seller: Person;
let client: Person;
let agent: Person;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock: { now: () => at } });
  agent = await server.signUp('an_agent', { roles: ['member', 'agent'] });
});
afterAll(() => server.close());

beforeEach(async () => {
  at = new Date('2026-03-01T12:00:00Z');
  people += 1;
  seller = await server.signUp(`seller_${people}`, { seller: true });
  client = await server.signUp(`client_${people}`);
});

const terms = {
  title: 'A film of the bakery',
  description: 'Forty seconds, the oven first, no voice-over.',
  price: { amount: '80000', currency: 'EUR' },
  days: 14,
  revisions: 1,
};
const make = async (some: object = {}, as = seller) => {
  const { status, body } = await server.call('createOfferLink', {
    as,
    body: { ...terms, known_from: 'calls', ...some },
  });
  expect(status).toBe(201);
  return body as SentOfferLink;
};
const linkMade = async (some: object = {}) => (await make(some)).link!;
const look = (token: string, as?: Person, more: { visit?: string; via?: string } = {}) =>
  server.call('getOfferLink', {
    as,
    params: { token },
    ...(more.via !== undefined && { query: { via: more.via } }),
    ...(more.visit !== undefined && { headers: { cookie: `parley_visit=${more.visit}` } }),
  });
const claim = (token: string, as: Person, visit?: string) =>
  server.call('claimOfferLink', {
    as,
    params: { token },
    body: { confirms: true, known_from: 'calls' },
    ...(visit !== undefined && { headers: { cookie: `parley_visit=${visit}` } }),
  });
const listed = async (as = seller) =>
  ((await server.call('listOfferLinks', { as })).body as { items: OfferLink[] }).items;
const originOf = async (as: Person) =>
  ((await server.call('listRelationships', { as })).body as { items: RelationshipView[] }).items.map(
    ({ origin }) => origin,
  );
const visitOf = (letter: string) => letter.repeat(22);

describe('an offer link', () => {
  it('is understood by anybody without an account, and says what it means', async () => {
    const { id, url, token, state } = await make();
    expect({ state, url }).toEqual({ state: 'live', url: `http://localhost:4000/o/${token}` });
    const { status, body } = await look(token!);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...terms, seller: { alias: seller.alias }, state: 'live', own: false, claimed: null });
    expect((body as PublicOfferLink).what_it_means.join(' ')).toMatch(/held until you accept/);
    expect(JSON.stringify(body)).not.toContain(id!);
  });

  it('is kept without its token', async () => {
    const { token } = await linkMade();
    const { rows } = await sql<{ row: string }>`select l::text as row from offer_links l`.execute(server.db);
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is shown to its seller again, with the same address, in every state', async () => {
    const link = await linkMade();
    expect((await listed())[0]).toMatchObject({ id: link.id, url: link.url, opens: 0, claims: [], state: 'live' });
    at = new Date('2026-06-01T12:00:00Z');
    expect(await look(link.token, seller)).toMatchObject({ status: 200, body: { own: true, state: 'expired' } });
    expect(await listed(client)).toEqual([]);
  });

  it('counts each visit that opens it once, and its seller not at all', async () => {
    const { token } = await linkMade();
    await look(token, undefined, { visit: visitOf('a') });
    await look(token, client, { visit: visitOf('a') });
    await look(token, undefined, { visit: visitOf('b') });
    await look(token, seller, { visit: visitOf('c') });
    expect((await listed())[0]).toMatchObject({ opens: 2 });
  });

  it.each([
    ['no word how they know each other', { known_from: '' }, 'body.known_from'],
    ['no use', { uses: 0 }, 'body.uses'],
    ['uses without end', { uses: 1_000_000 }, 'body.uses'],
    ['half an address', { invitee_email: 'ann@' }, 'body.invitee_email'],
    ['an end in the past', { expires_at: '2026-02-01T00:00:00Z' }, 'body.expires_at'],
    ['a price of nothing', { price: { amount: '0', currency: 'EUR' } }, 'body.price.amount'],
  ])('is not made with %s', async (_, some, path) => {
    const { status, body } = await server.call('createOfferLink', {
      as: seller,
      body: { ...terms, known_from: 'calls', ...some },
    });
    expect({ status, places: (body as Problem).errors?.map((place) => place.path) }).toEqual({
      status: 400,
      places: [path],
    });
  });

  it('may speak of an earlier call, hides a number, and comes back when it dodges the fee', async () => {
    const spoken = await make({ description: 'Everything as we decided during our phone call.' });
    expect(spoken).toMatchObject({ state: 'live', decision: { effect: 'deliver' } });
    const masked = await linkMade({ description: 'Call me at +1 202 555 0143 and we begin.' });
    expect((await look(masked.token)).body).toMatchObject({
      description: expect.stringMatching(/^Call me at ●+ and we begin\.$/) as string,
    });
    const dodging = await make({ description: 'Pay me directly on PayPal instead, then we both skip the fee here.' });
    expect(dodging).toMatchObject({ state: 'bounced', id: null, url: null, link: null });
    expect(await listed()).toHaveLength(2);
  });

  it('that is held opens when an agent lets it through, and is nothing to anybody before', async () => {
    const { token, state } = await make({ description: 'More at https://bit.ly/3xyzabc before we start.' });
    expect(state).toBe('held');
    expect(await look(token!)).toMatchObject({ status: 409, body: { code: 'link_held' } });
    expect(await claim(token!, client)).toMatchObject({ status: 409, body: { code: 'link_held' } });
    const { items } = (await server.call('listCases', { as: agent })).body as { items: CaseDetail[] };
    const one = items.find(({ subject }) => subject.writer.alias === seller.alias)!;
    const { body } = await server.call('getCase', { as: agent, params: { id: one.id } });
    expect(body).toMatchObject({ subject: { kind: 'offer_link' }, other: null, seen_by_recipient: { text: null } });
    await server.call('actOnCase', {
      as: agent,
      params: { id: one.id },
      body: { action: 'release', version: one.version, clause: '12', reason: 'The target was opened and read.' },
    });
    expect(await look(token!)).toMatchObject({ status: 200, body: { state: 'live' } });
    expect((await listed())[0]).toMatchObject({ clause: '12', reason: 'The target was opened and read.' });
  });

  it.each(['x', 'A'.repeat(44), 'of-another-server'])('that is forged (%s) leads nowhere', async (token) => {
    expect(await look(token)).toMatchObject({ status: 404 });
    expect(await claim(token, client)).toMatchObject({ status: 404 });
  });

  it('that is over says why, to whoever opens or claims it', async () => {
    const expired = await linkMade({ expires_at: '2026-03-02T12:00:00Z' });
    const revoked = await linkMade();
    await server.call('revokeOfferLink', { as: seller, params: { id: revoked.id } });
    at = new Date('2026-03-02T12:00:00Z');
    for (const [link, code] of [
      [expired, 'link_expired'],
      [revoked, 'link_revoked'],
    ] as const) {
      expect(await look(link.token)).toMatchObject({ status: 410, body: { code } });
      expect(await claim(link.token, client)).toMatchObject({ status: 410, body: { code } });
    }
  });

  it('is taken back by its seller only, and twice as once', async () => {
    const { id } = await linkMade();
    expect(await server.call('revokeOfferLink', { as: client, params: { id } })).toMatchObject({ status: 404 });
    const revoke = () => server.call('revokeOfferLink', { as: seller, params: { id } });
    expect(await revoke()).toMatchObject({ status: 200, body: { state: 'revoked' } });
    expect(await revoke()).toMatchObject({ status: 200, body: { state: 'revoked' } });
  });
});

describe('claiming a link', () => {
  it('makes the two a claimed pair, with an offer of their own and one conversation', async () => {
    const { id, token } = await linkMade();
    const { status, body } = await claim(token, client);
    expect(status).toBe(201);
    const { offer, relationship } = body as Claim;
    expect(offer).toMatchObject({ ...terms, link: id, state: 'open', may: ['accept', 'decline'], origin: 'claimed' });
    expect(relationship).toMatchObject({ with: { alias: seller.alias }, origin: 'claimed' });
    expect(relationship).not.toHaveProperty('refused');
    expect(await originOf(client)).toEqual(['claimed']);
    expect((await listed())[0]).toMatchObject({
      state: 'used_up',
      claims: [{ by: { alias: client.alias }, offer: offer.id, offer_state: 'open', order: null, origin: 'claimed' }],
    });
    const { items } = (await server.call('listConversations', { as: client })).body as { items: Conversation[] };
    expect(items).toMatchObject([{ id: offer.conversation, my_side: 'buyer', with: { alias: seller.alias } }]);
  });

  it('twice gives the same answer, also when the link is over by then', async () => {
    const { token } = await linkMade();
    const first = (await claim(token, client)).body as Claim;
    at = new Date('2026-05-01T12:00:00Z');
    const again = await claim(token, client);
    expect(again).toMatchObject({ status: 200, body: { offer: { id: first.offer.id } } });
    expect((await look(token, client)).body).toMatchObject({ claimed: first.offer.id });
  });

  it('lets one of two in who come at once to a link for one', async () => {
    const { token } = await linkMade();
    const other = await server.signUp(`other_${people}`);
    const replies = await Promise.all([claim(token, client), claim(token, other)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect(replies.find(({ status }) => status === 410)?.body).toMatchObject({ code: 'link_used_up' });
    expect((await listed())[0]?.claims).toHaveLength(1);
  });

  it('is for as many as the seller said', async () => {
    const { token } = await linkMade({ uses: 2 });
    const other = await server.signUp(`other_${people}`);
    const third = await server.signUp(`third_${people}`);
    expect((await claim(token, client)).status).toBe(201);
    expect((await claim(token, other)).status).toBe(201);
    expect(await claim(token, third)).toMatchObject({ status: 410 });
  });

  it('needs an account, the confirmation, and somebody else’s link', async () => {
    const { token } = await linkMade();
    expect(await server.call('claimOfferLink', { params: { token }, body: {} })).toMatchObject({ status: 401 });
    for (const body of [{ known_from: 'calls' }, { confirms: false, known_from: 'calls' }, { confirms: true }])
      expect(await server.call('claimOfferLink', { as: client, params: { token }, body })).toMatchObject({
        status: 400,
      });
    expect(await claim(token, seller)).toMatchObject({ status: 409, body: { code: 'own_offer' } });
  });

  it('by somebody from whom the seller buys is refused: the sides are fixed', async () => {
    const friend = await server.signUp(`friend_${people}`, { seller: true });
    await server.call('openConversation', { as: seller, body: { with: friend.alias } });
    const { token } = await linkMade();
    expect(await claim(token, friend)).toMatchObject({ status: 409, body: { code: 'sides_fixed' } });
    expect((await listed())[0]).toMatchObject({ state: 'live', claims: [] });
  });

  it('is for the invited address only, once that is confirmed', async () => {
    const { token, for_one_address } = await linkMade({ invitee_email: `Client_${people}@Example.com` });
    expect(for_one_address).toBe(true);
    const other = await server.signUp(`other_${people}`);
    expect(await claim(token, other)).toMatchObject({ status: 403, body: { code: 'wrong_invitee' } });
    await sql`update auth_users set email_verified = false where id = ${client.id}`.execute(server.db);
    expect(await claim(token, client)).toMatchObject({ status: 403 });
    await sql`update auth_users set email_verified = true where id = ${client.id}`.execute(server.db);
    expect(await claim(token, client)).toMatchObject({ status: 201 });
  });

  it('by people who had talked here goes on as met here, and says why to each', async () => {
    await server.call('openConversation', { as: client, body: { with: seller.alias } });
    const { token } = await linkMade();
    const { status, body } = await claim(token, client);
    expect({ status, ...(body as Claim).relationship }).toMatchObject({
      status: 201,
      origin: 'met_here',
      refused: { code: 'dealt_before', why: expect.stringContaining('met here') as string },
    });
    expect((body as Claim).offer).toMatchObject({ state: 'open', origin: 'met_here' });
    expect((await listed())[0]?.claims[0]?.refused?.code).toBe('dealt_before');
    expect(await originOf(seller)).toEqual(['met_here']);
  });

  it('from the browser in which the link was made does not count as two people', async () => {
    const { body } = await server.call('createOfferLink', {
      as: seller,
      body: { ...terms, known_from: 'calls' },
      headers: { cookie: `parley_visit=${visitOf('s')}` },
    });
    const claimed = await claim((body as SentOfferLink).token!, client, visitOf('s'));
    expect((claimed.body as Claim).relationship).toMatchObject({
      origin: 'met_here',
      refused: { code: 'same_device' },
    });
  });

  it('of a link that was opened from a page of this place brings nobody from outside', async () => {
    const { token } = await linkMade();
    await look(token, undefined, { visit: visitOf('i'), via: 'inside' });
    const claimed = await claim(token, client, visitOf('i'));
    expect((claimed.body as Claim).relationship).toMatchObject({ refused: { code: 'link_opened_here' } });
  });

  it('of a second link by a claimed pair keeps them a claimed pair', async () => {
    await claim((await linkMade()).token, client);
    const again = (await claim((await linkMade()).token, client)).body as Claim;
    expect(again.relationship).toMatchObject({ origin: 'claimed' });
    expect(again.relationship).not.toHaveProperty('refused');
  });

  it('leaves a claimed offer as it is when the link is taken back', async () => {
    const { id, token } = await linkMade({ uses: 3 });
    const { offer } = (await claim(token, client)).body as Claim;
    await server.call('revokeOfferLink', { as: seller, params: { id } });
    const seen = (await server.call('getOffer', { as: client, params: { id: offer.id } })).body as Offer;
    expect(seen).toMatchObject({ state: 'open', may: ['accept', 'decline'] });
    expect(await server.call('withdrawOffer', { as: seller, params: { id: offer.id } })).toMatchObject({ status: 200 });
  });
});
