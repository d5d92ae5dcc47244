import type { CaseDetail, CaseSummary, ClearanceView, PriorView, SentMessage, StatementView } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOrderWorld, day, type OrderWorld } from '../../orders/testing/order-world.js';
import type { Person } from '../../platform/testing/harness.js';
import { kindsOfPrior, priorGraph } from './prior.js';

let world: OrderWorld;
let second: Person;
let asker: Person;
let other: Person;
let conversation: string;
let count = 0;
beforeAll(async () => {
  world = await createOrderWorld();
  second = await world.server.signUp('second_agent', { roles: ['member', 'agent'] });
});
afterAll(() => world.server.close());
beforeEach(async () => {
  count += 1;
  other = await world.server.signUp(`prior_buyer_${count}`);
  asker = await world.server.signUp(`prior_seller_${count}`, { seller: true });
  const opened = await world.server.call('openConversation', { as: other, body: { with: asker.alias } });
  conversation = (opened.body as { id: string }).id;
});

const evidence = 'I painted her bakery in the spring of 2024.';
const ask = (as = asker, body: object = {}) =>
  world.server.call('askPrior', {
    as,
    body: { with: as === asker ? other.alias : asker.alias, known_from: 'worked_together', evidence, ...body },
  });
const asked = async () => ((await ask()).body as PriorView).id;
const answer = (id: string, confirms: boolean, as = other, words?: string) =>
  world.server.call('answerPrior', { as, params: { id }, body: { confirms, ...(words && { words }) } });
const list = async (as: Person) =>
  ((await world.server.call('listPrior', { as })).body as { items: PriorView[] }).items;
const caseOf = async (subject: string, queue: string, agent = world.agent) => {
  const { body } = await world.server.call('listCases', { as: agent, query: { queue, limit: 100 } });
  return (body as { items: CaseSummary[] }).items.find((one) => one.subject.id === subject);
};
const act = async (subject: string, action: string, { queue = 'prior', agent = world.agent } = {}) => {
  const { id, version } = (await caseOf(subject, queue, agent))!;
  const body = { action, version, clause: '1', reason: 'Both tell of the same work.' };
  return world.server.call('actOnCase', { as: agent, params: { id }, body });
};
const say = async (text: string, as = asker) =>
  (await world.server.call('sendMessage', { as, params: { id: conversation }, body: { text } })).body as SentMessage;
const statements = async (as: Person) =>
  ((await world.server.call('listStatements', { as })).body as { items: StatementView[] }).items;
const clearances = async (as: Person) =>
  ((await world.server.call('listClearances', { as })).body as { items: ClearanceView[] }).items;
const mail = 'Please send it to anna@bakery.example today.';

describe('who asks', () => {
  it('has the other side asked, and neither reads what the other told support', async () => {
    const id = await asked();
    expect(await list(asker)).toMatchObject([{ id, asked_by_you: true, state: 'asked', words: evidence }]);
    expect(await list(other)).toMatchObject([{ id, asked_by_you: false, state: 'asked', known_from: '', words: '' }]);
    await answer(id, true, other, 'She painted my bakery.');
    expect(JSON.stringify(await list(asker))).not.toContain('my bakery');
    expect(JSON.stringify(await list(other))).not.toContain(evidence);
  });

  it('reaches the desk only once the other side has answered, with what both said', async () => {
    const id = await asked();
    expect(await caseOf(id, 'prior')).toBeUndefined();
    await answer(id, true, other, 'She painted my bakery.');
    const one = await caseOf(id, 'prior');
    expect(one).toMatchObject({ actions: ['grant', 'deny'], subject: { kind: 'prior_relationship' } });
    const { body } = await world.server.call('getCase', { as: world.agent, params: { id: one!.id } });
    const { about, preview } = body as CaseDetail;
    const said = about!.facts.map(({ value }) => value).join('\n');
    for (const part of [evidence, 'She painted my bakery.', 'They confirm it.', 'worked together'])
      expect(said).toContain(part);
    expect(about!.checklist.length).toBeGreaterThan(3);
    expect(Object.keys(preview)).toEqual(['grant', 'deny']);
  });

  it('asks again and adds to what is open: one record, one case of a newer version', async () => {
    const id = await asked();
    expect(await ask(asker, { evidence: 'And her shop in 2025.' })).toMatchObject({ status: 200, body: { id } });
    await answer(id, true);
    const before = await caseOf(id, 'prior');
    await ask();
    expect(await caseOf(id, 'prior')).toMatchObject({ id: before!.id, version: before!.version + 1 });
    expect(await list(asker)).toHaveLength(1);
  });

  it('is joined by the other side where they ask too: that is a yes', async () => {
    const id = await asked();
    expect(await ask(other)).toMatchObject({ status: 200, body: { id, state: 'answered', confirms: true } });
  });

  it('and who is asked at the same moment make one record', async () => {
    const replies = await Promise.all([ask(asker), ask(other)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(await list(asker)).toMatchObject([{ state: 'answered' }]);
  });

  it('names somebody else who is here, and says something', async () => {
    expect(await ask(asker, { with: asker.alias })).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(await ask(asker, { with: 'nobody_here' })).toMatchObject({ status: 404 });
    expect(await ask(asker, { evidence: ' \u200b ' })).toMatchObject({ status: 400, body: { code: 'empty_text' } });
  });

  it('may ask anew when nobody answered in time', async () => {
    const id = await asked();
    world.pass(14 * day);
    expect(await list(asker)).toMatchObject([{ id, state: 'lapsed', answer_by: null }]);
    expect(await answer(id, true)).toMatchObject({ status: 409, body: { code: 'prior_answered' } });
    expect(await ask()).toMatchObject({ status: 201 });
  });
});

describe('the question', () => {
  it('is answered once, and by nobody but who was asked', async () => {
    const id = await asked();
    for (const person of [asker, world.agent]) expect(await answer(id, true, person)).toMatchObject({ status: 404 });
    expect(await answer(id, false)).toMatchObject({ status: 200, body: { state: 'answered', confirms: false } });
    expect(await answer(id, true)).toMatchObject({ status: 409 });
  });

  it('that was answered by no cannot be granted over their head', async () => {
    const id = await asked();
    await answer(id, false);
    expect(await act(id, 'grant')).toMatchObject({ status: 409, body: { code: 'not_confirmed' } });
    expect((await say(mail)).state).toBe('masked');
    expect(await act(id, 'deny')).toMatchObject({ status: 200 });
  });
});

describe('a relationship on record', () => {
  const granted = async () => {
    const id = await asked();
    await answer(id, true);
    expect(await act(id, 'grant')).toMatchObject({ status: 200 });
    const [record] = await list(asker);
    return { id, clearance: record!.clearance! };
  };

  it('is a clearance that the judge cites, for both, everywhere, without an end', async () => {
    const { clearance } = await granted();
    for (const person of [asker, other]) {
      const sent = await say(mail, person);
      expect(sent.state).toBe('delivered');
      expect(JSON.stringify(sent.decision.clauses)).toContain(`clearance:${clearance}`);
      expect((await clearances(person))[0]).toMatchObject({
        ...{ id: clearance, scope: 'relationship', purpose: 'you knew each other before', until: null, order: null },
      });
    }
    const order = await world.pay({ buyer: other, seller: asker });
    expect(await world.say(asker, order, mail)).toMatchObject({ body: { state: 'delivered' } });
  });

  it('never excuses money, disguise or keys', async () => {
    await granted();
    expect((await say('Pay me directly by PayPal and we skip the fee.')).state).toBe('bounced');
    expect((await say('anna (at) bakery (dot) example')).state).not.toBe('delivered');
    for (const kind of ['pay_off', 'payment', 'obfuscated', 'credentials', 'scam'] as const)
      expect(kindsOfPrior).not.toContain(kind);
  });

  it('is not made twice, and asks for nothing more', async () => {
    const { id } = await granted();
    expect(await ask()).toMatchObject({ status: 200, body: { id, state: 'granted' } });
  });

  it('can be taken back by an agent, and asked for anew then', async () => {
    const { clearance } = await granted();
    const body = { clause: '1', reason: 'The work of 2024 never was.' };
    const revoked = await world.server.call('revokeClearance', { as: world.agent, params: { id: clearance }, body });
    expect(revoked).toMatchObject({ status: 200 });
    expect((await say(mail)).state).toBe('masked');
    expect(await ask()).toMatchObject({ status: 201 });
  });
});

describe('a record that is denied', () => {
  it('comes with reasons to who asked, in their own words only, and an appeal puts it on record', async () => {
    const id = await asked();
    await answer(id, true, other, 'A secret of mine.');
    await act(id, 'deny');
    const [statement] = await statements(asker);
    expect(statement).toMatchObject({ kind: 'prior_denied', with: other.alias });
    expect(JSON.stringify(statement)).toContain(evidence);
    expect(JSON.stringify(statement)).not.toContain('A secret of mine.');
    expect(await statements(other)).toEqual([]);
    const params = { id: statement!.id };
    await world.server.call('appealStatement', { as: asker, params, body: { text: 'We did work together.' } });
    expect(await caseOf(statement!.id, 'appeals')).toBeUndefined();
    expect(await act(statement!.id, 'overturn', { queue: 'appeals', agent: second })).toMatchObject({ status: 200 });
    expect((await say(mail)).state).toBe('delivered');
    expect(await list(asker)).toMatchObject([{ id, state: 'granted' }]);
  });
});

it('nothing leads out of the end of a record, and every edge leads somewhere', () => {
  expect(priorGraph.granted).toEqual({});
  for (const edges of Object.values(priorGraph))
    for (const { to } of Object.values(edges)) expect(Object.keys(priorGraph)).toContain(to);
});
