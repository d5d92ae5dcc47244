import type { CaseSummary, ClearanceView, SentMessage, StatementView } from '@parley/contract';
import { signalKinds, type Place, type SignalKind } from '@parley/policy';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOrderWorld, day, hour, type OrderWorld } from '../orders/testing/order-world.js';
import type { Person } from '../platform/testing/harness.js';
import { clearanceGraph, isNoWider, type Scope } from './clearances.js';
import { expireAll } from './expire.js';

let world: OrderWorld;
let buyer: Person;
let seller: Person;
let stranger: Person;
let second: Person;
let conversation: string;
let count = 0;
beforeAll(async () => {
  world = await createOrderWorld();
  second = await world.server.signUp('second_agent', { roles: ['member', 'agent'] });
});
afterAll(() => world.server.close());
const open = async (as: Person, other: Person) =>
  ((await world.server.call('openConversation', { as, body: { with: other.alias } })).body as { id: string }).id;
beforeEach(async () => {
  count += 1;
  buyer = await world.server.signUp(`cl_buyer_${count}`);
  seller = await world.server.signUp(`cl_seller_${count}`, { seller: true });
  stranger = await world.server.signUp(`cl_stranger_${count}`);
  conversation = await open(buyer, seller);
});

const inDays = (days: number) => new Date(world.now().getTime() + days * day).toISOString();
const ask = async (body: object = {}) => {
  const reply = await world.server.call('requestClearance', {
    as: seller,
    body: { with: buyer.alias, kinds: ['email'], places: ['inbox', 'order'], purpose: 'To sign the NDA.', ...body },
  });
  return (reply.body as { id: string }).id;
};
const caseOf = async (clearance: string, agent = world.agent) => {
  const { body } = await world.server.call('listCases', { as: agent, query: { queue: 'clearances', limit: 100 } });
  return (body as { items: CaseSummary[] }).items.find(({ subject }) => subject.id === clearance)!;
};
const decide = async (clearance: string, body: object = {}, agent = world.agent) => {
  const { id, version } = await caseOf(clearance, agent);
  return world.server.call('actOnCase', {
    as: agent,
    params: { id },
    body: { action: 'grant', version, clause: '1', reason: 'An NDA needs the address.', ...body },
  });
};
const say = async (text: string, as = seller, id = conversation) =>
  (await world.server.call('sendMessage', { as, params: { id }, body: { text } })).body as SentMessage;
const mine = async (as: Person) =>
  ((await world.server.call('listClearances', { as })).body as { items: ClearanceView[] }).items;
const statements = async (as: Person) =>
  ((await world.server.call('listStatements', { as })).body as { items: StatementView[] }).items;
const revoke = (id: string, as = world.agent, body: object = {}) =>
  world.server.call('revokeClearance', {
    as,
    params: { id },
    body: { clause: '1', reason: 'The NDA was signed by other means.', ...body },
  });
const mail = 'Please send it to anna@bakery.example today.';

describe('a request', () => {
  it('waits at the desk with a clock that the asker sees', async () => {
    const id = await ask();
    expect((await mine(seller))[0]).toMatchObject({ id, state: 'requested', due_at: inDays(1) });
    expect(await caseOf(id)).toMatchObject({ queue: 'clearances', actions: ['grant', 'deny'], due_at: inDays(1) });
  });

  it('shows the agent what it would allow, what for, and what the two may do now', async () => {
    const { id } = await caseOf(await ask());
    const { body } = await world.server.call('getCase', { as: world.agent, params: { id } });
    const { about } = body as { about: { facts: { value: string }[]; checklist: string[] } };
    const said = about.facts.map(({ value }) => value).join('\n');
    expect(said).toContain('e-mail addresses');
    expect(said).toContain('To sign the NDA.');
    expect(said).toContain('You met here');
    expect(about.checklist).not.toEqual([]);
  });

  it('refuses a purpose that would read as the words of the platform', async () => {
    const purpose = 'platform:fails:mail:2026-03-01T12:05:00.000Z';
    const body = { with: buyer.alias, kinds: ['email'], places: ['inbox'], purpose };
    const reply = await world.server.call('requestClearance', { as: seller, body });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'body.purpose' }] });
    expect(await mine(seller)).toEqual([]);
  });

  it('that is asked again is one case, of a newer version', async () => {
    const id = await ask();
    const before = await caseOf(id);
    expect(await ask({ purpose: 'To sign it today.' })).toBe(id);
    const again = { with: buyer.alias, kinds: ['email'], places: ['inbox'], purpose: 'To sign.' };
    expect(await world.server.call('requestClearance', { as: seller, body: again })).toMatchObject({
      body: { id, joined: true },
    });
    expect(await caseOf(id)).toMatchObject({ id: before.id, version: before.version + 2 });
  });

  it('for an order is for an order of these two', async () => {
    const order = await world.pay({ buyer, seller });
    const body = { with: buyer.alias, kinds: ['email'], places: ['order'], purpose: 'To sign.', order };
    expect(await world.server.call('requestClearance', { as: seller, body })).toMatchObject({ status: 201 });
    const ofOthers = { ...body, with: stranger.alias };
    expect(await world.server.call('requestClearance', { as: seller, body: ofOthers })).toMatchObject({ status: 404 });
    expect(
      await world.server.call('requestClearance', { as: stranger, body: { ...body, with: seller.alias } }),
    ).toMatchObject({ status: 404 });
  });
});

describe('a clearance that is granted', () => {
  it('lets the next text pass that it covers, and is cited by its id', async () => {
    expect((await say(mail)).state).toBe('masked');
    const id = await ask();
    expect(await decide(id)).toMatchObject({ status: 200 });
    const sent = await say(mail);
    expect(sent.state).toBe('delivered');
    expect(JSON.stringify(sent.decision.clauses)).toContain(id);
    for (const person of [buyer, seller]) expect((await mine(person))[0]).toMatchObject({ id, state: 'granted' });
    expect((await mine(buyer))[0]?.purpose).toBe('');
  });

  it('covers no other kind, no other pair, and never money', async () => {
    await decide(await ask());
    expect((await say('My number is +1 212 555 0188.')).state).toBe('masked');
    expect((await say(mail, seller, await open(stranger, seller))).state).toBe('masked');
    expect((await say('Pay me directly and we skip the fee.')).state).toBe('bounced');
    expect((await say('anna at bakery dot example')).state).not.toBe('delivered');
  });

  it('covers both sides of the pair', async () => {
    await decide(await ask());
    expect((await say(mail, buyer)).state).toBe('delivered');
  });

  it('covers only the places that it names', async () => {
    await decide(await ask({ places: ['order'] }));
    expect((await say(mail)).state).toBe('masked');
    const order = await world.pay({ buyer, seller });
    expect(await world.say(seller, order, mail)).toMatchObject({ body: { state: 'delivered' } });
  });

  it('for one order covers that order and no other', async () => {
    const [one, another] = [await world.pay({ buyer, seller }), await world.pay({ buyer, seller })];
    await decide(await ask({ order: one, places: ['order', 'inbox'] }));
    expect(await world.say(seller, one, mail)).toMatchObject({ body: { state: 'delivered' } });
    expect(await world.say(seller, another, mail)).toMatchObject({ body: { state: 'masked' } });
    expect((await say(mail)).state).toBe('masked');
  });

  it('ends at its moment: not a text later', async () => {
    const id = await ask({ until: inDays(1) });
    await decide(id);
    world.pass(day - 1);
    expect((await say(mail)).state).toBe('delivered');
    world.pass(1);
    expect((await say(mail)).state).toBe('masked');
    await expireAll(world.server.db, world.now());
    expect((await mine(seller))[0]).toMatchObject({ id, state: 'expired' });
  });

  it('may be less than what was asked, and never more', async () => {
    const id = await ask({ kinds: ['email', 'phone'], until: inDays(9) });
    const wider = [{ kinds: ['email', 'address'] }, { places: ['inbox', 'order', 'delivery'] }, { until: inDays(10) }];
    for (const scope of wider)
      expect(await decide(id, { scope }), JSON.stringify(scope)).toMatchObject({ status: 400 });
    expect(await decide(id, { scope: { kinds: ['email'], until: inDays(2) } })).toMatchObject({ status: 200 });
    expect((await mine(seller))[0]).toMatchObject({ kinds: ['email'], until: inDays(2) });
    expect((await say('My number is +1 212 555 0188.')).state).toBe('masked');
  });
});

describe('a clearance that is denied or taken back', () => {
  it('comes with a statement to who asked, and can be appealed before another agent', async () => {
    const id = await ask();
    expect(await decide(id, { action: 'deny', reason: 'The NDA can be signed on the order page.' })).toMatchObject({
      status: 200,
    });
    const [statement] = await statements(seller);
    expect(statement).toMatchObject({ kind: 'clearance_denied', with: buyer.alias });
    expect(await statements(buyer)).toEqual([]);
    await world.server.call('appealStatement', {
      as: seller,
      params: { id: statement!.id },
      body: { text: 'It cannot.' },
    });
    const { body } = await world.server.call('listCases', { as: second, query: { queue: 'appeals', limit: 100 } });
    const one = (body as { items: CaseSummary[] }).items.find(({ subject }) => subject.id === statement!.id)!;
    const overturn = { action: 'overturn', version: one.version, clause: '1', reason: 'Their lawyer asks for mail.' };
    expect(await world.server.call('actOnCase', { as: second, params: { id: one.id }, body: overturn })).toMatchObject({
      status: 200,
    });
    expect((await say(mail)).state).toBe('delivered');
  });

  it('is out of force at once, for both, with the reasons', async () => {
    const id = await ask();
    await decide(id);
    expect(await revoke(id)).toMatchObject({ status: 200, body: { state: 'revoked' } });
    expect((await say(mail)).state).toBe('masked');
    for (const person of [buyer, seller])
      expect((await statements(person))[0]).toMatchObject({ kind: 'clearance_revoked' });
    expect(JSON.stringify(await statements(buyer))).not.toContain('NDA.');
    expect(await revoke(id)).toMatchObject({ status: 409 });
  });

  it('is taken back by agents only, never their own, with clause and reason', async () => {
    const id = await ask();
    await decide(id);
    expect(await revoke(id, seller)).toMatchObject({ status: 403 });
    expect(await revoke(id, world.agent, { clause: '99' })).toMatchObject({ status: 422 });
    expect(await revoke(id, world.agent, { reason: 'because' })).toMatchObject({ status: 422 });
    expect((await say(mail)).state).toBe('delivered');
    const list = await world.server.call('listClearancesInForce', { as: world.agent });
    expect((list.body as { items: { id: string; asked_by: string }[] }).items).toContainEqual(
      expect.objectContaining({ id, asked_by: seller.alias }),
    );
  });

  it('of two agents who decide at once one decides', async () => {
    const id = await ask();
    const replies = await Promise.all([decide(id), decide(id, { action: 'deny' }, second)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('the scope of a clearance', () => {
  const places: readonly Place[] = ['inbox', 'order', 'delivery', 'requirements'];
  const scope: fc.Arbitrary<Scope> = fc.record({
    kinds: fc.option(fc.subarray([...signalKinds]), { nil: null }),
    places: fc.option(fc.subarray([...places]), { nil: null }),
    order: fc.constantFrom(null, 'one', 'two'),
    until: fc.option(
      fc.integer({ min: 1, max: 9 }).map((days) => new Date(days * hour)),
      { nil: null },
    ),
  });
  const covers = (of: Scope, kind: SignalKind, place: Place, order: string | null, at: Date) =>
    (of.kinds?.includes(kind) ?? true) &&
    (of.places?.includes(place) ?? true) &&
    (of.order === null || of.order === order) &&
    (of.until === null || at < of.until);

  it('that passes as no wider covers nothing that was not asked', () => {
    const situation = fc.tuple(
      fc.constantFrom(...signalKinds),
      fc.constantFrom(...places),
      fc.constantFrom(null, 'one', 'two'),
      fc.integer({ min: 0, max: 10 }).map((hours) => new Date(hours * hour)),
    );
    fc.assert(
      fc.property(scope, scope, situation, (granted, asked, [kind, place, order, at]) => {
        fc.pre(isNoWider(granted, asked));
        if (covers(granted, kind, place, order, at)) expect(covers(asked, kind, place, order, at)).toBe(true);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it('has a life in which nothing leads out of its end', () => {
    expect(clearanceGraph.expired).toEqual({});
    for (const edges of Object.values(clearanceGraph))
      for (const { to } of Object.values(edges)) expect(Object.keys(clearanceGraph)).toContain(to);
  });
});
