import type { CaseDetail, CaseSummary, Message, SentMessage, StatementView } from '@parley/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let first: Person;
let second: Person;
let buyer: Person;
let seller: Person;
let conversation: string;
let count = 0;
const text = 'Is it allowed to pay you directly by bank transfer?';
const reason = 'Money stays here; ask for an offer instead.';
beforeAll(async () => {
  server = await startTestServer();
  first = await server.signUp('ap_first', { roles: ['member', 'agent'] });
  second = await server.signUp('ap_second', { roles: ['member', 'agent'] });
});
afterAll(() => server.close());

const cases = async (as: Person, queue: string) =>
  ((await server.call('listCases', { as, query: { queue, limit: 100 } })).body as { items: CaseSummary[] }).items;
const act = (as: Person, { id, version }: Pick<CaseSummary, 'id' | 'version'>, body: object) =>
  server.call('actOnCase', { as, params: { id }, body: { version, clause: '4', reason, ...body } });
const statements = async () =>
  ((await server.call('listStatements', { as: buyer })).body as { items: StatementView[] }).items;
const newest = async (as: Person) =>
  ((await server.call('listMessages', { as, params: { id: conversation } })).body as { items: Message[] }).items.at(-1);

/** A text that the first agent kept back, and the appeal of its writer. */
const appealed = async () => {
  count += 1;
  buyer = await server.signUp(`ap_buyer_${count}`);
  seller = await server.signUp(`ap_seller_${count}`, { seller: true });
  const opened = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  conversation = (opened.body as { id: string }).id;
  const sent = await server.call('sendMessage', { as: buyer, params: { id: conversation }, body: { text } });
  const held = (await cases(first, 'held')).find(({ subject }) => subject.id === (sent.body as SentMessage).id)!;
  expect(await act(first, held, { action: 'uphold' })).toMatchObject({ status: 200 });
  const [statement] = await statements();
  await server.call('appealStatement', { as: buyer, params: { id: statement!.id }, body: { text: 'I only asked.' } });
  return (await cases(second, 'appeals')).find(({ subject }) => subject.id === statement!.id)!;
};

it('who has a text kept back reads the words, the clause, the reason and how to object', async () => {
  await appealed();
  expect((await statements())[0]).toMatchObject({
    kind: 'text_withheld',
    with: seller.alias,
    facts: expect.stringContaining('pay you directly') as string,
    automated: { detection: true, decision: false },
    clause: { id: '4', why: reason },
    appeal: { state: 'open', text: 'I only asked.' },
  });
});

it('the agent who decided first neither sees the appeal in the list nor may open or answer it', async () => {
  const one = await appealed();
  expect((await cases(first, 'appeals')).map(({ id }) => id)).not.toContain(one.id);
  expect(await server.call('getCase', { as: first, params: { id: one.id } })).toMatchObject({ status: 403 });
  expect(await act(first, one, { action: 'uphold' })).toMatchObject({ status: 403 });
});

it('another agent reads decision and objection on one page', async () => {
  const one = await appealed();
  const detail = (await server.call('getCase', { as: second, params: { id: one.id } })).body as CaseDetail;
  expect(detail).toMatchObject({ queue: 'appeals', actions: ['overturn', 'uphold'], decision: null });
  expect(detail.about?.facts.map(({ value }) => value)).toEqual(expect.arrayContaining([reason, 'I only asked.']));
  expect(detail.about?.checklist).not.toEqual([]);
});

it('a decision that is overturned never counted: the text is delivered after all', async () => {
  const one = await appealed();
  expect(await newest(seller)).toMatchObject({ state: 'withheld', text: null });
  const answer = 'A question about the rule proposes nothing.';
  expect(await act(second, one, { action: 'overturn', reason: answer })).toMatchObject({ status: 200 });
  expect(await newest(seller)).toMatchObject({ state: 'delivered', text });
  expect((await statements())[0]?.appeal).toMatchObject({ state: 'overturned', answer });
});

it('a decision that is upheld stays, with an answer', async () => {
  const one = await appealed();
  expect(await act(second, one, { action: 'uphold' })).toMatchObject({ status: 200 });
  expect(await newest(seller)).toMatchObject({ state: 'withheld', text: null });
  expect((await statements())[0]?.appeal).toMatchObject({ state: 'upheld', answer: reason });
  expect(await act(second, one, { action: 'overturn' })).toMatchObject({ status: 409 });
});

it.each([
  ['no clause', { clause: undefined }],
  ['no reason', { reason: undefined }],
])('with %s an appeal is not answered', async (_what, body) => {
  const one = await appealed();
  expect(await act(second, one, { action: 'overturn', ...body })).toMatchObject({
    status: 422,
    body: { code: 'reason_required' },
  });
  expect((await statements())[0]?.appeal).toMatchObject({ state: 'open' });
});
