import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation, ConversationDetail, Message, SentMessage } from '@parley/contract';
import { judge } from '@parley/policy';
import { sql } from 'kysely';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { grantClearance, setOrder, setOrigin } from '../relationships/store.js';

let server: TestServer;
let ana: Person;
let sam: Person;
let eve: Person;
beforeAll(async () => {
  server = await startTestServer();
  ana = await server.signUp('ana_buys');
  sam = await server.signUp('sam_sells', { seller: true });
  eve = await server.signUp('eve_other');
});
afterAll(() => server.close());

const open = async (by: Person, other: Person) => {
  const { body } = await server.call('openConversation', { as: by, body: { with: other.alias } });
  return (body as { id: string }).id;
};
type More = { key?: string; client_id?: string };
const trySay = (by: Person, id: string, text: string, { key, ...rest }: More = {}) =>
  server.call('sendMessage', { as: by, params: { id }, body: { text, ...rest }, ...(key && { key }) });
const say = async (by: Person, id: string, text: string, more: More = {}) => {
  const reply = await trySay(by, id, text, more);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body as SentMessage;
};
let count = 0;
/** A conversation of two people who have never met before. */
const fresh = async () => {
  count += 1;
  const buyer = await server.signUp(`buyer_${count}`);
  const seller = await server.signUp(`seller_${count}`, { seller: true });
  return { buyer, seller, id: await open(buyer, seller) };
};
const thread = async (by: Person, id: string, query: Record<string, string | number> = {}) => {
  const { body } = await server.call('listMessages', { as: by, params: { id }, query });
  return body as { items: Message[]; next: string | null };
};

describe('two people', () => {
  it('have one conversation, whoever opens it and however often', async () => {
    const first = await server.call('openConversation', { as: ana, body: { with: 'sam_sells' } });
    expect(first.status).toBe(201);
    const { id } = first.body as { id: string };
    const again = await server.call('openConversation', { as: ana, body: { with: 'sam_sells' } });
    expect(again).toMatchObject({ status: 200, body: { id } });
    expect(await server.call('openConversation', { as: sam, body: { with: 'ana_buys' } })).toMatchObject({
      body: { id },
    });
  });

  it('read what the other wrote', async () => {
    const id = await open(ana, sam);
    const sent = await say(ana, id, 'Hello Sam, could you draw a fox for my bakery?');
    expect(sent).toMatchObject({ state: 'delivered', decision: { effect: 'deliver' } });
    const read = await thread(sam, id);
    expect(read.items.at(-1)).toMatchObject({
      id: sent.id,
      from: 'ana_buys',
      mine: false,
      state: 'delivered',
      text: 'Hello Sam, could you draw a fox for my bakery?',
    });
    expect(read.items.at(-1)).not.toHaveProperty('decision');
  });

  it('buy when they open it, unless only they sell', async () => {
    const sideOf = async (who: Person, id: string) =>
      ((await server.call('getConversation', { as: who, params: { id } })).body as { my_side: string }).my_side;
    expect(await sideOf(ana, await open(ana, sam))).toBe('buyer');
    expect(await sideOf(sam, await open(sam, eve))).toBe('seller');
    const zoe = await server.signUp('zoe_sells', { seller: true });
    expect(await sideOf(sam, await open(sam, zoe))).toBe('buyer');
  });

  it('open one conversation even when both ask at the same moment', async () => {
    const [x, y] = [await server.signUp('race_x'), await server.signUp('race_y', { seller: true })];
    const asked = await Promise.all([open(x, y), open(y, x), open(x, y), open(y, x), open(x, y), open(y, x)]);
    expect(new Set(asked).size).toBe(1);
    expect(asked[0]).toBeTruthy();
  });

  it('cannot be one person, and the other must exist', async () => {
    expect(await server.call('openConversation', { as: ana, body: { with: 'ana_buys' } })).toMatchObject({
      status: 409,
      body: { code: 'with_yourself' },
    });
    expect(await server.call('openConversation', { as: ana, body: { with: 'nobody_here' } })).toMatchObject({
      status: 404,
    });
  });
});

describe('what each side sees', () => {
  it('of a masked text: the recipient gets the same length with the words hidden and a reason, the writer gets all', async () => {
    const { buyer, seller, id } = await fresh();
    const text = 'You can reach me at fox@bakery.example or just here.';
    const sent = await say(buyer, id, text);
    expect(sent).toMatchObject({
      state: 'masked',
      message: { text, mine: true, masked: [{ kind: 'email', clause: '1' }] },
    });
    expect(sent.decision.advice[0]?.text).not.toBe('');
    expect(sent.decision.advice.flatMap(({ ways }) => ways)).not.toContain('start_call');
    const [seen] = (await thread(seller, id)).items;
    expect(seen).toMatchObject({ state: 'masked', text: 'You can reach me at ●●●●●●●●●●●●●●●●●● or just here.' });
    expect(seen?.masked[0]).toMatchObject({ start: 20, end: 38, clause: '1' });
    expect(seen?.masked[0]?.why).not.toMatch(/fox|bakery/);
    expect(seen?.masked[0]?.why).not.toBe('');
    expect(JSON.stringify(seen)).not.toMatch(/fox|bakery/);
  });

  it('of a held text: the recipient sees that something is being checked, and nothing of it', async () => {
    const { buyer, seller, id } = await fresh();
    const text = 'Is it allowed to pay you directly by bank transfer?';
    expect(await say(buyer, id, text)).toMatchObject({ state: 'held', message: { text } });
    const [seen] = (await thread(seller, id)).items;
    expect(seen).toMatchObject({ state: 'held', text: null, masked: [], mine: false });
    expect(seen).not.toHaveProperty('decision');
  });

  it('of a returned text: its writer finds it among the returned ones, the other side never learns of it', async () => {
    const { buyer, seller, id } = await fresh();
    const text = 'Pay me directly and we both skip the fee.';
    const sent = await say(seller, id, text);
    expect(sent).toMatchObject({ state: 'bounced', decision: { effect: 'bounce' } });
    expect((await thread(seller, id)).items).toEqual([]);
    expect((await thread(seller, id, { state: 'bounced' })).items).toMatchObject([{ id: sent.id, text, mine: true }]);
    expect((await thread(buyer, id)).items).toEqual([]);
    expect((await thread(buyer, id, { state: 'bounced' })).items).toEqual([]);
    const { items } = (await server.call('listConversations', { as: buyer })).body as { items: Conversation[] };
    expect(items[0]).toMatchObject({ unread: 0, last: null });
  });

  it('of a noticed text: it is delivered unchanged, and only the writer is advised', async () => {
    const { buyer, seller, id } = await fresh();
    const sent = await say(buyer, id, 'Could you give me your e-mail address?');
    expect(sent).toMatchObject({ state: 'delivered', decision: { effect: 'notice' } });
    expect(sent.decision.advice.length).toBeGreaterThan(0);
    expect((await thread(seller, id)).items[0]).toMatchObject({
      text: 'Could you give me your e-mail address?',
      masked: [],
    });
  });

  it('a number split over two messages is read whole', async () => {
    const { buyer, id } = await fresh();
    await say(buyer, id, 'call me on 020 7946');
    const second = await say(buyer, id, '0958');
    expect(second.decision.signals.some(({ kind, history }) => kind === 'phone' && history?.length === 1)).toBe(true);
  });
});

describe('other people', () => {
  it('get 404 for every route of a conversation that is not theirs, as for one that does not exist', async () => {
    const { id, buyer } = await fresh();
    const { id: message } = await say(buyer, id, 'Hello there');
    const ask = async (conversation: string) => {
      const params = { id: conversation };
      return [
        await server.call('getConversation', { as: eve, params }),
        await server.call('listMessages', { as: eve, params }),
        await server.call('listMessages', { as: eve, params, query: { state: 'bounced' } }),
        await server.call('sendMessage', { as: eve, params, body: { text: 'hi' } }),
        await server.call('readConversation', { as: eve, params, body: { up_to: message } }),
      ].map(({ status, body }) => ({ status, code: (body as { code: string }).code }));
    };
    const refused = Array.from({ length: 5 }, () => ({ status: 404, code: 'not_found' }));
    expect(await ask(id)).toEqual(refused);
    expect(await ask('01890000-0000-7000-8000-000000000000')).toEqual(refused);
  });

  it('do not find it in their list', async () => {
    const { items } = (await server.call('listConversations', { as: ana })).body as { items: Conversation[] };
    expect(items.every((one) => one.with.alias === 'sam_sells')).toBe(true);
  });
});

describe('sending', () => {
  it('makes one message of ten equal requests with one key at once, and answers all alike', async () => {
    const { buyer, id } = await fresh();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => trySay(buyer, id, 'only once please', { key: 'key-1' })),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ body }) => (body as SentMessage).id)).size).toBe(1);
    expect((await thread(buyer, id)).items).toHaveLength(1);
  });

  it('makes one message of ten equal requests with one client id at once', async () => {
    const { buyer, id } = await fresh();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => trySay(buyer, id, 'only once please', { client_id: 'line-1' })),
    );
    expect(new Set(replies.map(({ body }) => (body as SentMessage).id)).size).toBe(1);
    expect(replies.every(({ status }) => status === 201)).toBe(true);
    expect((await thread(buyer, id)).items).toMatchObject([{ client_id: 'line-1' }]);
  });

  it('refuses a key or a client id that was used for another text', async () => {
    const { buyer, id } = await fresh();
    await say(buyer, id, 'the first text', { key: 'key-2', client_id: 'line-2' });
    const refused = { status: 409, body: { code: 'key_reused' } };
    expect(await trySay(buyer, id, 'another text', { key: 'key-2' })).toMatchObject(refused);
    expect(await trySay(buyer, id, 'another text', { client_id: 'line-2' })).toMatchObject(refused);
    expect((await thread(buyer, id)).items).toHaveLength(1);
  });

  it.each([
    ['nothing to see', ' \u200b\n', 'empty_text'],
    ['20,001 characters', 'x'.repeat(20_001), 'text_too_long'],
    ['NUL', 'a\0b', 'bad_characters'],
    ['half a surrogate pair', 'a\ud83d', 'bad_characters'],
    ['an escape', '\u001b[2J', 'bad_characters'],
  ])('refuses %s and keeps nothing', async (_what, text, code) => {
    const { buyer, id } = await fresh();
    expect(await trySay(buyer, id, text)).toMatchObject({ status: 400, body: { code } });
    expect((await thread(buyer, id)).items).toEqual([]);
    expect((await thread(buyer, id, { state: 'bounced' })).items).toEqual([]);
  });

  it.each([
    ['20,000 characters', 'word '.repeat(4_000)],
    ['right-to-left text with controls', '\u202eمرحبا\u202c\u2066abc\u2069'],
    ['markup and quotes', `<script>alert('x')</script> "; drop table messages; -- \\ %s $1`],
    ['emoji and joined families', '👨‍👩‍👧‍👦 🇪🇺 e\u0301'],
    ['line ends of every system', 'a\r\nb\nc\td'],
    ['a thousand combining marks', `a${'\u0301'.repeat(1_000)}`],
  ])('keeps %s exactly as typed', async (_what, text) => {
    const { buyer, id } = await fresh();
    const sent = await say(buyer, id, text);
    expect(sent.message.text).toBe(text);
    const returned = sent.state === 'bounced' ? { state: 'bounced' } : {};
    expect((await thread(buyer, id, returned)).items[0]?.text).toBe(text);
  });

  it('refuses fields that the contract does not have, and attachments that do not exist', async () => {
    const { buyer, id } = await fresh();
    const params = { id };
    const odd = await server.call('sendMessage', { as: buyer, params, body: { text: 'hi', state: 'delivered' } });
    expect(odd).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    const attachments = ['01890000-0000-7000-8000-000000000000'];
    expect(await server.call('sendMessage', { as: buyer, params, body: { text: 'hi', attachments } })).toMatchObject({
      status: 404,
    });
  });
});

describe('reading', () => {
  it('counts what is unread, marks the first of it, and never moves back', async () => {
    const { buyer, seller, id } = await fresh();
    const sent = [];
    for (const text of ['one', 'two', 'three']) sent.push(await say(buyer, id, text));
    await say(buyer, id, 'Pay me directly and we both skip the fee.');
    const detail = async (who: Person) =>
      (await server.call('getConversation', { as: who, params: { id } })).body as ConversationDetail;
    const read = (upTo: string | undefined) =>
      server.call('readConversation', { as: seller, params: { id }, body: { up_to: upTo } });

    expect(await detail(seller)).toMatchObject({ unread: 3, first_unread: sent[0]?.id, last: { text: 'three' } });
    expect(await read(sent[1]?.id)).toMatchObject({ status: 204 });
    expect(await detail(seller)).toMatchObject({ unread: 1, first_unread: sent[2]?.id });
    expect(await read(sent[0]?.id)).toMatchObject({ status: 204 });
    expect(await detail(seller)).toMatchObject({ unread: 1 });
    await read(sent[2]?.id);
    expect(await detail(seller)).toMatchObject({ unread: 0, first_unread: null });
    expect((await detail(buyer)).read_by_other).not.toBeNull();
  });

  it('does not mark lines of other conversations, nor returned ones', async () => {
    const { buyer, id } = await fresh();
    const other = await fresh();
    const foreign = await say(other.buyer, other.id, 'elsewhere');
    const returned = await say(buyer, id, 'Pay me directly and we both skip the fee.');
    for (const up_to of [foreign.id, returned.id])
      expect(await server.call('readConversation', { as: buyer, params: { id }, body: { up_to } })).toMatchObject({
        status: 404,
      });
  });

  it('gives the composer the facts by which the server judges', async () => {
    const { buyer, seller, id } = await fresh();
    await server.db.transaction().execute(async (tx) => {
      const pair = { buyer: buyer.id, seller: seller.id };
      await setOrigin(tx, pair, 'brought');
      await setOrder(tx, pair, { state: 'in_progress', needs: ['contact_content'] });
      await grantClearance(
        tx,
        { requester: seller.id, other: buyer.id },
        { kinds: ['phone'], places: ['inbox'], purpose: 'a courier' },
        { ids: createIds(), now: new Date() },
      );
    });
    const detail = (await server.call('getConversation', { as: buyer, params: { id } })).body as ConversationDetail;
    expect(detail.facts).toMatchObject({
      relationship: { origin: 'brought', messages: 0, orders: 1 },
      order: { state: 'in_progress' },
      needs: ['contact_content'],
      clearances: [{ kinds: ['phone'], places: ['inbox'] }],
      standing: { level: 'new', strikes: 0 },
    });
    expect(detail.what_is_allowed.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(detail)).not.toContain('courier');
    const text = 'Can you do that as we decided during our phone call?';
    const { decision } = await say(buyer, id, text);
    const rulebook = server.app.services.rulebooks.live().rulebook;
    const local = judge(rulebook, { text, place: 'inbox', side: 'buyer', facts: detail.facts });
    expect(local.clauses).toEqual(decision.clauses);
    expect(local.clauses).toContainEqual(expect.objectContaining({ outcome: 'excused', by: 'brought_client' }));
  });

  it('pages a thread of 10,000 lines without gap or repetition', async () => {
    const { buyer, seller, id } = await fresh();
    await say(buyer, id, 'the first line');
    const lines = 10_000;
    // Copies of the first line, all judged alike: sending so many takes longer than reading them is worth.
    await sql`
      with n as (select generate_series(2, ${lines}) as seq),
      copy as (select seq, gen_random_uuid() as text, gen_random_uuid() as decision, gen_random_uuid() as message from n),
      t as (insert into texts select c.text, t.author, t.place, t.thread, 'line ' || c.seq, now() from copy c, texts t where t.thread = ${id}),
      d as (insert into decisions select c.decision, c.text, d.author, d.thread, d.place, d.side, d.effect, d.decision, d.rulebook,
        d.engine, d.facts, '{}', d.input_hash, now() from copy c, decisions d where d.thread = ${id})
      insert into messages (id, conversation_id, seq, author_id, decision_id, state, created_at)
      select c.message, ${id}, c.seq, ${buyer.id}, c.decision, 'delivered', now() from copy c`.execute(server.db);
    await sql`update conversations set last_seq = ${lines} where id = ${id}`.execute(server.db);
    await say(buyer, id, 'the last line');

    const seen: (string | null)[] = [];
    let cursor: string | undefined;
    let slowest = 0;
    do {
      const began = performance.now();
      const page = await thread(seller, id, { limit: 100, ...(cursor && { cursor }) });
      slowest = Math.max(slowest, performance.now() - began);
      seen.unshift(...page.items.map(({ text }) => text));
      cursor = page.next ?? undefined;
    } while (cursor);
    const middle = Array.from({ length: lines - 1 }, (_, line) => `line ${line + 2}`);
    expect(seen).toEqual(['the first line', ...middle, 'the last line']);
    expect(slowest).toBeLessThan(1_000);
    expect((await server.call('getConversation', { as: seller, params: { id } })).body).toMatchObject({
      unread: lines + 1,
    });
  }, 60_000);

  it('pages conversations newest first, and refuses cursors that are not ours', async () => {
    const busy = await server.signUp('busy_seller', { seller: true });
    for (let each = 0; each < 7; each++) {
      const buyer = await server.signUp(`one_of_seven_${each}`);
      await say(buyer, await open(buyer, busy), `hello ${each}`);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number> = { limit: 3, ...(cursor && { cursor }) };
      const { items, next } = (await server.call('listConversations', { as: busy, query })).body as {
        items: Conversation[];
        next: string | null;
      };
      seen.push(...items.map((one) => one.with.alias));
      cursor = next;
    } while (cursor !== null);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((each) => `one_of_seven_${each}`));
    for (const bad of ['x', 'W10', Buffer.from('["a"]').toString('base64url'), '%00'])
      expect(await server.call('listConversations', { as: busy, query: { cursor: bad } })).toMatchObject({
        status: 400,
        body: { code: 'bad_cursor' },
      });
  });
});
