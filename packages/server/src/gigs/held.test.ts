import type { CaseSummary, Gig, MyGig, MyProfile, Seller } from '@parley/contract';
import { defaultRulebook, hashOf, type Rulebook } from '@parley/policy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let seller: Person;
let agent: Person;

/** As the rulebook that ships, but a question about money waits for a person in public texts too. */
const patient: Rulebook = {
  ...defaultRulebook,
  version: `${defaultRulebook.version}-patient`,
  clauses: defaultRulebook.clauses.map((clause) => ({
    ...clause,
    rules: clause.rules.map((rule) =>
      rule.id === 'maybe_honest' && typeof rule.effect === 'object'
        ? { ...rule, effect: { ...rule.effect, draft: 'hold' as const } }
        : rule,
    ),
  })),
};

beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('asking_seller', { seller: true });
  agent = await server.signUp('agent', { roles: ['member', 'agent'] });
  await sql`update rulebooks set status = 'retired' where status = 'live'`.execute(server.db);
  await sql`insert into rulebooks (id, hash, name, version, status, json, since)
    values (${createIds().next()}, ${hashOf(patient)}, ${patient.name}, ${patient.version}, 'live', ${JSON.stringify(patient)}, now())`.execute(
    server.db,
  );
  await server.app.services.rulebooks.reload();
});
afterAll(() => server.close());

const question = 'Is it allowed to pay me directly by bank transfer?';
const basic = { name: 'Basic', price: { amount: '4500', currency: 'EUR' }, days: 3, revisions: 1 };
const made = async (body: object = {}) => {
  const whole = { title: 'Cards by hand', description: `Drawn with ink. ${question}`, packages: [basic], ...body };
  return (await server.call('createGig', { as: seller, body: whole })).body as MyGig;
};
const mine = async (id: string) => (await server.call('getMyGig', { as: seller, params: { id } })).body as MyGig;
const seen = (id: string) => server.call('getGig', { params: { id } });
const decide = async (subject: string, action: 'release' | 'uphold') => {
  const { items } = (await server.call('listCases', { as: agent, query: { queue: 'held' } })).body as {
    items: CaseSummary[];
  };
  const one = items.find((each) => each.subject.id === subject)!;
  const body = { action, version: one.version, clause: '4', reason: 'Read by a person, and this is why.' };
  return server.call('actOnCase', { as: agent, params: { id: one.id }, body });
};

describe('a held gig', () => {
  test('goes on show when an agent lets it through, and tells its seller why', async () => {
    const { id, state } = await made();
    expect(state).toBe('in_review');
    expect((await seen(id)).status).toBe(404);
    expect((await decide(id, 'release')).status).toBe(200);
    expect(await mine(id)).toMatchObject({
      state: 'live',
      last: { outcome: 'published', decided: { clause: '4', reason: 'Read by a person, and this is why.' } },
    });
    expect(((await seen(id)).body as Gig).description).toContain(question);
  });

  test('goes back to its seller when it is kept', async () => {
    const { id } = await made();
    await decide(id, 'uphold');
    expect(await mine(id)).toMatchObject({ state: 'draft', last: { outcome: 'withheld' }, title: 'Cards by hand' });
    expect((await seen(id)).status).toBe(404);
  });

  test('whose needs wait too is not on show before both are decided', async () => {
    const { id } = await made({ needs: ['contact_content'] });
    await decide(id, 'release');
    expect(await mine(id)).toMatchObject({ state: 'in_review', needs: [{ state: 'pending' }] });
    expect((await seen(id)).status).toBe(404);
  });

  test('leaves what is on show as it was until an agent lets the new text through', async () => {
    const { id } = await made({ description: 'Drawn with ink.' });
    await server.call('updateGig', { as: seller, params: { id }, body: { description: question } });
    expect(await mine(id)).toMatchObject({ state: 'live', unpublished: true, last: { outcome: 'held' } });
    expect(((await seen(id)).body as Gig).description).toBe('Drawn with ink.');
    await decide(id, 'release');
    expect(((await seen(id)).body as Gig).description).toBe(question);
  });

  test('that was edited meanwhile does not come back over the newer text', async () => {
    const { id } = await made({ description: 'Drawn with ink.' });
    const edit = (description: string) =>
      server.call('updateGig', { as: seller, params: { id }, body: { description } });
    await edit(question);
    await edit('Drawn with a brush.');
    await decide(id, 'release');
    expect(((await seen(id)).body as Gig).description).toBe('Drawn with a brush.');
  });
});

describe('a held profile', () => {
  test('is seen by others when an agent lets it through', async () => {
    const { body } = await server.call('updateProfile', { as: seller, body: { headline: 'Ink', bio: question } });
    expect((body as MyProfile).last).toMatchObject({ outcome: 'held' });
    const page = async () => (await server.call('getSeller', { params: { alias: seller.alias } })).body as Seller;
    expect((await page()).bio).toBe('');
    await decide(seller.id, 'release');
    expect(await page()).toMatchObject({ headline: 'Ink', bio: question });
  });
});
