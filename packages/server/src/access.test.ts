import { paths, roles, type Role, type RouteName } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access, type Access } from './access.js';
import { startTestServer, type Person, type TestServer } from './platform/testing/harness.js';

let server: TestServer;
const people = new Map<string, Person>();
let conversation = '';
let gig = '';

/** Everybody who may knock: nobody, each role alone and as staff have them, and somebody whose token is invented. */
const callers: readonly { name: string; roles: readonly Role[]; inConversation?: boolean; ownsGig?: boolean }[] = [
  { name: 'buyer_inside', roles: ['member'], inConversation: true },
  { name: 'seller_inside', roles: ['member'], inConversation: true, ownsGig: true },
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
  gig = (written.body as { id: string }).id;
});
afterAll(() => server.close());

// A body that is refused after the gate and before the act: the matrix asks who may enter, and changes nothing.
const refused = { 'no such field': true };
const rowOf = (name: RouteName): Access => access[name];
const call = (name: RouteName, as: Person | undefined) => {
  const [method] = paths[name];
  return server.call(name, {
    as,
    params: { id: rowOf(name).relation === 'own_gig' ? gig : conversation, alias: 'outsider' },
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

  test.each(callers)('for $name', async ({ name: who, roles: theirs, inConversation, ownsGig }) => {
    const { status, body } = await call(name, people.get(who));
    const may = row.who === 'anyone' || row.who.some((role) => theirs.includes(role));
    if (!may) return expect({ status, body }).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect([401, 403]).not.toContain(status);
    // With a body that is refused the relation is not reached; reading routes show it.
    if (row.relation === 'in_conversation' && paths[name][0] === 'GET') expect(status).toBe(inConversation ? 200 : 404);
    if (row.relation === 'own_gig' && paths[name][0] === 'GET') expect(status).toBe(ownsGig ? 200 : 404);
  });
});

test.each(['sendMessage', 'readConversation'] as const)(
  '%s with a good body is not found by who is not in the conversation',
  async (name) => {
    const body = name === 'sendMessage' ? { text: 'hello' } : { up_to: conversation };
    for (const who of ['outsider', 'agent_a', 'lead_a', 'operator_a', 'all_roles'])
      expect(await server.call(name, { as: people.get(who), params: { id: conversation }, body })).toMatchObject({
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
      expect(await server.call(name, { as: people.get(who), params: { id: gig }, body })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
  },
);
