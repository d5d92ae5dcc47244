import { paths, roles, type Role, type RouteName } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access, type Access, type Relation } from './access.js';
import { createOrder } from './orders/create-order.js';
import { createIds } from './platform/ids.js';
import { startTestServer, type Person, type TestServer } from './platform/testing/harness.js';

let server: TestServer;
const people = new Map<string, Person>();
let conversation = '';
/** What some of them have in common, by the relation that asks for it, and who stands in it. */
const things: Partial<Record<Relation, string>> = {};

/** Everybody who may knock: nobody, each role alone and as staff have them, and somebody whose token is invented. */
const callers: readonly { name: string; roles: readonly Role[]; is?: readonly Relation[] }[] = [
  { name: 'buyer_inside', roles: ['member'], is: ['in_conversation', 'in_order', 'in_offer'] },
  { name: 'seller_inside', roles: ['member'], is: ['in_conversation', 'in_order', 'in_offer', 'own_gig', 'made_link'] },
  { name: 'outsider', roles: ['member'] },
  { name: 'agent_a', roles: ['member', 'agent'] },
  { name: 'lead_a', roles: ['member', 'lead'] },
  { name: 'operator_a', roles: ['member', 'operator'] },
  { name: 'only_agent', roles: ['agent'] },
  { name: 'no_role', roles: [] },
  { name: 'all_roles', roles },
];

beforeAll(async () => {
  server = await startTestServer();
  for (const { name, roles: theirs } of callers)
    people.set(name, await server.signUp(name, { roles: theirs, seller: name.startsWith('seller') }));
  const opened = await server.call('openConversation', {
    as: people.get('buyer_inside'),
    body: { with: 'seller_inside' },
  });
  conversation = (opened.body as { id: string }).id;
  const written = await server.call('createGig', {
    as: people.get('seller_inside'),
    body: { title: 'A gig of their own', publish: false },
  });
  things.own_gig = (written.body as { id: string }).id;
  things.in_conversation = conversation;
  const ids = createIds();
  const about = { title: 'A card', description: '', gig_id: null, days: 3, revisions: 1, needs: [] };
  const order = await server.db.transaction().execute((tx) =>
    createOrder(
      { tx, ids, now: new Date(), services: server.app.services },
      {
        offer: { ...about, id: ids.next(), seller: people.get('seller_inside')!.id },
        buyer: people.get('buyer_inside')!.id,
        payment: { id: ids.next(), amount: 100n, currency: 'EUR' },
      },
    ),
  );
  things.in_order = order.id;
  const terms = { title: 'A label', description: 'For a bag.', price: { amount: '100', currency: 'EUR' } };
  const offered = { ...terms, days: 3, revisions: 1 };
  const as = people.get('seller_inside');
  const sent = await server.call('sendOffer', { as, params: { id: conversation }, body: offered });
  things.in_offer = (sent.body as { id: string }).id;
  const made = await server.call('createOfferLink', { as, body: { ...offered, known_from: 'calls' } });
  things.made_link = (made.body as { id: string }).id;
});
afterAll(() => server.close());

// A body that is refused after the gate and before the act: the matrix asks who may enter, and changes nothing.
const refused = { 'no such field': true };
const thingOf = (name: RouteName) => {
  const { relation }: Access = access[name];
  return (relation && things[relation]) ?? conversation;
};
const call = (name: RouteName, as: Person | undefined) => {
  const [method] = paths[name];
  return server.call(name, {
    as,
    params: { id: thingOf(name), alias: 'outsider' },
    ...(method !== 'GET' && { body: refused }),
  });
};

describe.each(Object.keys(access) as RouteName[])('%s', (name) => {
  const row: Access = access[name];

  test.each([undefined, 'an invented token'])('for somebody without a session (%s)', async (token) => {
    const { status } = await call(name, token === undefined ? undefined : { id: '', alias: '', token });
    if (row.who === 'anyone') expect([401, 403]).not.toContain(status);
    else expect(status).toBe(401);
  });

  test.each(callers)('for $name', async ({ name: who, roles: theirs, is = [] }) => {
    const { status, body } = await call(name, people.get(who));
    const may = row.who === 'anyone' || row.who.some((role) => theirs.includes(role));
    if (!may) return expect({ status, body }).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect([401, 403]).not.toContain(status);
    // With a body that is refused the relation is not reached; reading routes show it.
    if (row.relation && things[row.relation] && paths[name][0] === 'GET')
      expect(status).toBe(is.includes(row.relation) ? 200 : 404);
  });
});

test.each(['sendMessage', 'readConversation', 'sendOrderMessage', 'fireOrderEvent'] as const)(
  '%s with a good body is not found by who has no part in it',
  async (name) => {
    const bodies = {
      sendMessage: { text: 'hello' },
      readConversation: { up_to: conversation },
      sendOrderMessage: { text: 'hello' },
      fireOrderEvent: { event: 'request_cancellation' },
    };
    const body = bodies[name];
    for (const who of ['outsider', 'agent_a', 'lead_a', 'operator_a', 'all_roles'])
      expect(await server.call(name, { as: people.get(who), params: { id: thingOf(name) }, body })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
  },
);

test('every route of the contract is served', async () => {
  for (const name of Object.keys(paths) as RouteName[]) {
    const { body } = await call(name, people.get('all_roles'));
    expect((body as { code?: string } | undefined)?.code, name).not.toBe('method_not_allowed');
  }
  const { paths: served } = (await (await fetch(`${server.url}/openapi.json`)).json()) as {
    paths: Record<string, object>;
  };
  const count = Object.values(served).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
  expect(count).toBe(Object.keys(paths).length);
});

test.each(['updateGig', 'setGigState'] as const)(
  '%s with a good body is not found by whoever the gig does not belong to',
  async (name) => {
    const body = name === 'updateGig' ? { title: 'Mine now' } : { event: 'submit' };
    for (const who of ['outsider', 'buyer_inside', 'agent_a', 'lead_a', 'operator_a', 'all_roles'])
      expect(await server.call(name, { as: people.get(who), params: { id: thingOf(name) }, body })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
  },
);

test.each(['acceptOffer', 'declineOffer', 'withdrawOffer', 'payOffer', 'revokeOfferLink'] as const)(
  '%s is not found by whoever has no part in it',
  async (name) => {
    const body = name === 'payOffer' ? { method: 'sandbox' } : undefined;
    for (const who of ['outsider', 'agent_a', 'lead_a', 'operator_a', 'all_roles'])
      expect(
        await server.call(name, { as: people.get(who), params: { id: thingOf(name) }, ...(body && { body }) }),
      ).toMatchObject({ status: 404, body: { code: 'not_found' } });
  },
);
