import type { CaseDetail, CaseSummary, Message, SentMessage } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../live/testing/listen.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { actionsOf, caseGraph, isReason, mayFire, type Agent, type CaseLike } from './desk.js';

let server: TestServer;
let agent: Person;
let second: Person;
let lead: Person;
beforeAll(async () => {
  server = await startTestServer();
  agent = await server.signUp('agent_one', { roles: ['member', 'agent'] });
  second = await server.signUp('agent_two', { roles: ['member', 'agent'] });
  lead = await server.signUp('agent_lead', { roles: ['member', 'agent', 'lead'] });
});
afterAll(() => server.close());

const heldText = 'Is it allowed to pay you directly by bank transfer?';
const reason = 'An honest question about the rules; nothing was proposed.';
let count = 0;
const held = async (text = heldText) => {
  count += 1;
  const buyer = await server.signUp(`desk_buyer_${count}`);
  const seller = await server.signUp(`desk_seller_${count}`, { seller: true });
  const opened = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  const { id } = opened.body as { id: string };
  const sent = (await server.call('sendMessage', { as: buyer, params: { id }, body: { text } })).body as SentMessage;
  const list = (await server.call('listCases', { as: agent, query: { limit: 100 } })).body as { items: CaseSummary[] };
  const found = list.items.find((each) => each.subject.id === sent.id);
  return { buyer, seller, conversation: id, message: sent.id, sent, one: found! };
};
const act = (as: Person, id: string, body: object) => server.call('actOnCase', { as, params: { id }, body });
const claim = (as: Person, id: string) => server.call('claimCase', { as, params: { id } });
const newest = async (as: Person, conversation: string) => {
  const { body } = await server.call('listMessages', { as, params: { id: conversation } });
  return (body as { items: Message[] }).items.at(-1);
};

describe('a held text', () => {
  it('opens a case with all that an agent needs, due within the hour', async () => {
    const { one, buyer, seller } = await held();
    expect(one).toMatchObject({
      queue: 'held',
      state: 'open',
      actions: ['release', 'uphold'],
      subject: { clauses: ['4'] },
    });
    expect(Date.parse(one.due_at) - Date.parse(one.opened_at)).toBe(3_600_000);
    const detail = (await server.call('getCase', { as: agent, params: { id: one.id } })).body as CaseDetail;
    expect(detail).toMatchObject({
      text: heldText,
      seen_by_recipient: { text: null, masked: [] },
      side: 'buyer',
      other: { alias: seller.alias },
      subject: { writer: { alias: buyer.alias } },
      facts: { relationship: { origin: 'met_here' } },
      outcome: null,
    });
  });

  it('reaches its recipient when released, and both learn of it live, only the writer with the reason', async () => {
    const { buyer, seller, conversation, message, one } = await held();
    const [writer, reader] = [await listen(server, buyer), await listen(server, seller)];
    const done = await act(agent, one.id, { action: 'release', version: one.version, clause: '4', reason });
    expect(done).toMatchObject({
      status: 200,
      body: { state: 'decided', actions: [], outcome: { by: 'agent_one', reason } },
    });
    const toWriter = await writer.wait('message_changed', (frame) => frame.message.id === message);
    const toReader = await reader.wait('message_changed', (frame) => frame.message.id === message);
    expect(toWriter.message).toMatchObject({ state: 'delivered', reason, clause: '4', text: heldText });
    expect(toReader.message).toMatchObject({ state: 'delivered', text: heldText });
    expect(toReader.message).not.toHaveProperty('reason');
    expect(await newest(seller, conversation)).toEqual(toReader.message);
    await writer.close();
    await reader.close();
  });

  it('stays with its writer when upheld, who reads clause and reason', async () => {
    const { buyer, seller, conversation, one } = await held();
    await act(agent, one.id, { action: 'uphold', version: one.version, clause: '4', reason });
    expect(await newest(buyer, conversation)).toMatchObject({ state: 'withheld', text: heldText, reason, clause: '4' });
    const seen = await newest(seller, conversation);
    expect(seen).toMatchObject({ state: 'withheld', text: null });
    expect(JSON.stringify(seen)).not.toContain(reason);
  });

  it('once decided cannot be changed again, not even in the database', async () => {
    const { message, one } = await held();
    await act(agent, one.id, { action: 'release', version: one.version, clause: '4', reason });
    const set = sql`update messages set state = 'withheld' where id = ${message}`.execute(server.db);
    await expect(set).rejects.toThrow(/refused/);
  });

  it('keeps hidden what only a mask covers when it is released', async () => {
    const text = 'Is it allowed to pay you directly by bank transfer? You can mail fox@bakery.example too.';
    const { seller, conversation, one } = await held(text);
    await act(agent, one.id, { action: 'release', version: one.version, clause: '4', reason });
    const seen = await newest(seller, conversation);
    expect(seen).toMatchObject({ state: 'masked' });
    expect(seen?.text).toContain('bank transfer? You can mail ●●●');
    expect(seen?.masked[0]?.why).not.toBe('');
  });
});

describe('deciding', () => {
  it('by two agents at once succeeds for one and tells the other that it has changed', async () => {
    const { one } = await held();
    const body = { action: 'release', version: one.version, clause: '4', reason };
    const replies = await Promise.all([act(agent, one.id, body), act(second, one.id, body)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is for the agent who claimed the case; a lead may take it over', async () => {
    const { one } = await held();
    const claimed = await claim(agent, one.id);
    expect(claimed).toMatchObject({ status: 200, body: { state: 'claimed', claimed_by: 'agent_one', version: 2 } });
    expect(await claim(agent, one.id)).toMatchObject({ status: 200, body: { version: 2 } });
    const inAnotherTab = await server.call('claimCase', { as: agent, params: { id: one.id }, body: { version: 1 } });
    expect(inAnotherTab).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await claim(second, one.id)).toMatchObject({ status: 409, body: { code: 'not_claimed' } });
    const body = { action: 'uphold', version: 2, clause: '4', reason };
    expect(await act(second, one.id, body)).toMatchObject({ status: 409, body: { code: 'not_claimed' } });
    expect(await claim(lead, one.id)).toMatchObject({ status: 200, body: { claimed_by: 'agent_lead', version: 3 } });
    expect(await act(agent, one.id, body)).toMatchObject({ status: 409, body: { code: 'not_claimed' } });
    expect(await act(lead, one.id, { ...body, version: 2 })).toMatchObject({ body: { code: 'stale_version' } });
    expect(await act(lead, one.id, { ...body, version: 3 })).toMatchObject({ status: 200 });
    expect(await act(lead, one.id, { ...body, version: 4 })).toMatchObject({
      status: 409,
      body: { code: 'case_closed' },
    });
    expect(await claim(agent, one.id)).toMatchObject({ status: 409, body: { code: 'case_closed' } });
  });

  it.each([
    ['no clause', { reason }, 'reason_required'],
    ['a clause that the rulebook does not have', { clause: '99', reason }, 'reason_required'],
    ['no reason', { clause: '4' }, 'reason_required'],
    ['a reason of nine characters', { clause: '4', reason: 'too short' }, 'reason_required'],
    ['a reason nobody can see', { clause: '4', reason: '\u200b'.repeat(40) }, 'reason_required'],
    ['an action of another queue', { action: 'close', clause: '4', reason }, 'unknown_action'],
    ['an action that does not exist', { action: 'ban', clause: '4', reason }, 'unknown_action'],
  ])('with %s is refused and changes nothing', async (_what, body, code) => {
    const { one, conversation, seller } = await held();
    const refused = await act(agent, one.id, { action: 'release', version: one.version, ...body });
    expect(refused).toMatchObject({ status: 422, body: { code } });
    expect(await newest(seller, conversation)).toMatchObject({ state: 'held' });
  });

  it('is not for the people it is about, nor for people without the role', async () => {
    const writer = await server.signUp('agent_who_sells', { roles: ['member', 'agent'], seller: true });
    const opened = await server.call('openConversation', { as: writer, body: { with: 'agent_two' } });
    const { id } = opened.body as { id: string };
    await server.call('sendMessage', { as: writer, params: { id }, body: { text: heldText } });
    const listed = async (as: Person) =>
      ((await server.call('listCases', { as })).body as { items: CaseSummary[] }).items.filter(
        (each) => each.subject.writer.alias === 'agent_who_sells',
      );
    const [one] = await listed(agent);
    expect(one).toBeDefined();
    for (const party of [writer, second]) {
      expect(await listed(party)).toEqual([]);
      const params = { id: one!.id };
      const body = { action: 'release', version: 1, clause: '4', reason };
      expect(await server.call('getCase', { as: party, params })).toMatchObject({ status: 403 });
      expect(await server.call('claimCase', { as: party, params })).toMatchObject({ status: 403 });
      expect(await server.call('actOnCase', { as: party, params, body })).toMatchObject({ status: 403 });
    }
    const outsider = await server.signUp('no_agent');
    expect(await server.call('listCases', { as: outsider })).toMatchObject({ status: 403 });
  });
});

describe('the desk', () => {
  it('looks also at returned texts whose clause asks for it, which can only be closed', async () => {
    const { one, seller, conversation } = await held('Pay me directly and we both skip the fee.');
    expect(one).toMatchObject({ queue: 'review', actions: ['close'] });
    const body = { version: one.version, clause: '4', reason };
    expect(await act(agent, one.id, { ...body, action: 'release' })).toMatchObject({ status: 422 });
    expect(await act(agent, one.id, { ...body, action: 'close' })).toMatchObject({ status: 200 });
    expect(await newest(seller, conversation)).toBeUndefined();
  });

  it('lists what is most urgent first, page by page, and decided cases apart', async () => {
    const seen: CaseSummary[] = [];
    let cursor: string | null = null;
    do {
      const reply = await server.call('listCases', { as: lead, query: { limit: 4, ...(cursor && { cursor }) } });
      const { items, next } = reply.body as { items: CaseSummary[]; next: string | null };
      seen.push(...items);
      cursor = next;
    } while (cursor !== null);
    expect(seen.length).toBeGreaterThan(6);
    expect(seen.map(({ due_at }) => due_at)).toEqual(seen.map(({ due_at }) => due_at).sort());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.every(({ state }) => state !== 'decided')).toBe(true);
    const done = (await server.call('listCases', { as: lead, query: { state: 'decided' } })).body as {
      items: CaseSummary[];
    };
    expect(done.items.length).toBeGreaterThan(3);
    expect(done.items.every(({ state, actions }) => state === 'decided' && actions.length === 0)).toBe(true);
  });

  it('puts on record who looked at a held text, once per look', async () => {
    const { one } = await held();
    for (let look = 0; look < 3; look++) await server.call('getCase', { as: agent, params: { id: one.id } });
    const { rows } = await sql<{ actor: string }>`
      select actor from events where stream = ${`case:${one.id}`} and kind = 'case.viewed'`.execute(server.db);
    expect(rows).toEqual([{ actor: agent.id }]);
  });

  it('tells agents live that there is something to do, and nobody else', async () => {
    const [atDesk, elsewhere] = [await listen(server, agent), await listen(server, await server.signUp('by_stander'))];
    const { one } = await held();
    await atDesk.wait('desk', (frame) => frame.case === one.id);
    expect(elsewhere.frames.map(({ type }) => type)).not.toContain('desk');
    await atDesk.close();
    await elsewhere.close();
  });
});

describe('the life of a case', () => {
  const people: Record<string, Agent> = {
    agent: { id: 'a', roles: ['member', 'agent'] },
    holder: { id: 'h', roles: ['member', 'agent'] },
    lead: { id: 'l', roles: ['member', 'agent', 'lead'] },
    writer: { id: 'w', roles: ['member', 'agent', 'lead'] },
    member: { id: 'm', roles: ['member'] },
    first: { id: 'first', roles: ['member', 'agent', 'lead'] },
  };
  const one: CaseLike = { queue: 'held', state: 'open', author: 'w', other: 'o', not_for: ['first'], claimed_by: null };
  const claimed: CaseLike = { ...one, state: 'claimed', claimed_by: 'h' };

  it.each([
    ['agent', one, ['release', 'uphold']],
    ['writer', one, []],
    ['member', one, []],
    ['first', one, []],
    ['agent', { ...one, queue: 'appeals' as const }, ['overturn', 'uphold']],
    ['holder', claimed, ['release', 'uphold']],
    ['agent', claimed, []],
    ['lead', claimed, []],
    ['agent', { ...one, queue: 'review' as const }, ['close']],
    ['holder', { ...claimed, state: 'decided' as const }, []],
  ])('offers the %s only what they may do', (who, it, actions) => {
    expect(actionsOf(it, people[who]!)).toEqual(actions);
  });

  it('lets a lead take a claimed case, and another agent not', () => {
    expect(mayFire(claimed, 'claim', people['lead']!)).toBe(true);
    expect(mayFire(claimed, 'claim', people['agent']!)).toBe(false);
  });

  it('ends when decided', () => {
    expect(caseGraph.decided).toEqual({});
  });

  it.each([
    ['ten letter', true],
    ['tenletters', true],
    ['too short', false],
    [undefined, false],
  ])('takes %j as a reason: %s', (text, is) => {
    expect(isReason(text === 'ten letter' ? 'ten letters' : text)).toBe(is);
  });
});
