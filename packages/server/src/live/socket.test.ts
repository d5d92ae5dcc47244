import type { Conversation, SentMessage, ServerFrame } from '@parley/contract';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { listen, type Listener } from './testing/listen.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let count = 0;
const pair = async () => {
  count += 1;
  const buyer = await server.signUp(`live_buyer_${count}`);
  const seller = await server.signUp(`live_seller_${count}`, { seller: true });
  const { body } = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  return { buyer, seller, id: (body as { id: string }).id };
};
const say = async (by: Person, id: string, text: string) =>
  (await server.call('sendMessage', { as: by, params: { id }, body: { text } })).body as SentMessage;
const texts = (frames: readonly ServerFrame[]) =>
  frames.flatMap((frame) => (frame.type === 'message' ? [frame.message.text] : []));
const lastAt = ({ frames }: Listener) => frames.findLast((frame) => 'at' in frame)?.at ?? '';
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How the server answers an upgrade that it does not grant. */
const refusal = (headers: Record<string, string>, path = '/v1/socket') =>
  new Promise<number>((resolve, reject) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, { headers });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => reject(new Error('it was granted')));
    socket.on('error', reject);
  });

describe('the socket', () => {
  it('is for who is signed in, by token or by cookie, from pages of this origin', async () => {
    const { buyer } = await pair();
    expect(await refusal({})).toBe(401);
    expect(await refusal({ authorization: 'Bearer nonsense' })).toBe(401);
    const cookie = `parley_session=${buyer.token}`;
    expect(await refusal({ cookie, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await refusal({ authorization: `Bearer ${buyer.token}` }, '/v1/other')).toBe(404);
    const own = new WebSocket(`${server.url.replace('http', 'ws')}/v1/socket`, {
      headers: { cookie, origin: server.url },
    });
    const first = await new Promise((resolve) =>
      own.once('message', (data: Buffer) => resolve(JSON.parse(data.toString()))),
    );
    expect(first).toMatchObject({ type: 'hello', alias: buyer.alias });
    own.close();
  });

  it('tells both sides of a message, each as they may see it', async () => {
    const { buyer, seller, id } = await pair();
    const [writer, reader] = [await listen(server, buyer), await listen(server, seller)];
    const sent = await say(buyer, id, 'Write to fox@bakery.example if you like.');
    const mine = await writer.wait('message', (frame) => frame.message.id === sent.id);
    const theirs = await reader.wait('message', (frame) => frame.message.id === sent.id);
    expect(mine.message).toEqual(sent.message);
    expect(theirs.message).toMatchObject({
      state: 'masked',
      mine: false,
      text: 'Write to ●●●●●●●●●●●●●●●●●● if you like.',
    });
    expect(JSON.stringify(theirs)).not.toContain('fox');
    await writer.close();
    await reader.close();
  });

  it('tells nothing of a returned text to the other side, and nothing of a held one but that it is there', async () => {
    const { buyer, seller, id } = await pair();
    const reader = await listen(server, seller);
    await say(buyer, id, 'Pay me directly and we both skip the fee.');
    const held = await say(buyer, id, 'Is it allowed to pay you directly by bank transfer?');
    const frame = await reader.wait('message');
    expect(frame.message).toMatchObject({ id: held.id, state: 'held', text: null });
    expect(reader.frames.filter(({ type }) => type === 'message')).toHaveLength(1);
    expect(JSON.stringify(reader.frames)).not.toMatch(/fee|bank/);
    await reader.close();
  });

  it('tells of new conversations, of reading, of typing, and of people coming and going', async () => {
    const { buyer, seller, id } = await pair();
    const reader = await listen(server, seller);
    await soon(100);
    const writer = await listen(server, buyer);
    await reader.wait('presence', (frame) => frame.alias === buyer.alias && frame.online);
    const { items } = (await server.call('listConversations', { as: seller })).body as { items: Conversation[] };
    expect(items[0]).toMatchObject({ online: true });

    writer.send({ type: 'typing', conversation: id, on: true });
    expect(await reader.wait('typing')).toMatchObject({ conversation: id, by: buyer.alias, on: true });
    const sent = await say(buyer, id, 'hello');
    await server.call('readConversation', { as: seller, params: { id }, body: { up_to: sent.id } });
    expect(await writer.wait('read')).toMatchObject({ conversation: id, by: seller.alias, up_to: sent.id });

    const third = await server.signUp(`live_third_${count}`);
    await server.call('openConversation', { as: third, body: { with: seller.alias } });
    const opened = await reader.wait('conversation', ({ conversation }) => conversation.with.alias === third.alias);
    expect(opened.conversation).toMatchObject({ my_side: 'seller', unread: 0, last: null });

    await writer.close();
    await reader.wait('presence', (frame) => frame.alias === buyer.alias && !frame.online);
    await reader.close();
  });

  it('does not let people type into conversations of others', async () => {
    const { buyer, seller, id } = await pair();
    const outsider = await listen(server, await server.signUp(`live_outsider_${count}`));
    const [one, two] = [await listen(server, buyer), await listen(server, seller)];
    outsider.send({ type: 'typing', conversation: id, on: true });
    expect(await outsider.wait('problem')).toMatchObject({ code: 'not_found' });
    for (const side of [one, two]) expect(side.frames.map(({ type }) => type)).not.toContain('typing');
    await Promise.all([outsider.close(), one.close(), two.close()]);
  });
});

describe('after a cut', () => {
  it('a reader hears everything missed, in order, once, also while messages go on coming', async () => {
    const { buyer, seller, id } = await pair();
    const before = await listen(server, seller);
    for (let each = 0; each < 5; each++) await say(buyer, id, `before ${'abcde'[each]}`);
    await before.wait('message', (frame) => frame.message.text === 'before e');
    const at = lastAt(before);
    before.socket.terminate();
    for (let each = 0; each < 20; each++) await say(buyer, id, `missed ${'abcdefghijklmnopqrst'[each]}`);

    const going = (async () => {
      for (let each = 0; each < 20; each++) await say(buyer, id, `going on ${'abcdefghijklmnopqrst'[each]}`);
    })();
    const after = await listen(server, seller);
    after.send({ type: 'resume', after: at });
    await after.wait('resumed');
    await going;
    await after.wait('message', (frame) => frame.message.text === 'going on t');
    const expected = [
      ...[...'abcdefghijklmnopqrst'].map((letter) => `missed ${letter}`),
      ...[...'abcdefghijklmnopqrst'].map((letter) => `going on ${letter}`),
    ];
    expect(texts(after.frames)).toEqual(expected);
    await after.close();
  });

  it('a reader who missed nothing hears nothing', async () => {
    const { buyer, seller, id } = await pair();
    const before = await listen(server, seller);
    await say(buyer, id, 'the last one');
    await before.wait('message');
    const at = lastAt(before);
    await before.close();
    const after = await listen(server, seller);
    after.send({ type: 'resume', after: at });
    expect(await after.wait('resumed')).toMatchObject({ missed: 0 });
    expect(texts(after.frames)).toEqual([]);
    await after.close();
  });

  it('an agent hears of the cases that came meanwhile', async () => {
    const agent = await server.signUp('live_agent', { roles: ['member', 'agent'] });
    const before = await listen(server, agent);
    const { at } = await before.wait('hello');
    await before.close();
    const { buyer, id } = await pair();
    await say(buyer, id, 'Is it allowed to pay you directly by bank transfer?');
    const after = await listen(server, agent);
    after.send({ type: 'resume', after: at });
    await after.wait('resumed');
    await after.wait('desk');
    await soon(100);
    expect(after.frames.filter(({ type }) => type === 'desk')).toHaveLength(1);
    await after.close();
  });

  it.each(['nonsense', '1', '999999999999.1', '-1.5', '0.0;drop'])(
    'the position %s is refused with a problem',
    async (at) => {
      const { buyer } = await pair();
      const one = await listen(server, buyer);
      one.send({ type: 'resume', after: at });
      expect(await one.wait('problem')).toMatchObject({ code: 'bad_cursor' });
      one.send({ type: 'ping' });
      await one.wait('pong');
      await one.close();
    },
  );

  it('who missed more than is worth hearing is told to load anew', async () => {
    const { buyer, seller, id } = await pair();
    const one = await listen(server, seller);
    const { at } = await one.wait('hello');
    await one.close();
    await Promise.all(
      Array.from({ length: 10 }, async (_, lane) => {
        for (let each = 0; each < 101; each++) await say(buyer, id, `${'abcdefghij'[lane]} and so on`);
      }),
    );
    const after = await listen(server, seller);
    after.send({ type: 'resume', after: at });
    expect(await after.wait('problem')).toMatchObject({ code: 'bad_cursor' });
    // Only what happens from here on, not the thousand lines before.
    expect(texts(after.frames).length).toBeLessThan(100);
    expect(after.frames.map(({ type }) => type)).not.toContain('resumed');
    await after.close();
  }, 60_000);
});

describe('who sends nonsense', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"type":"message"}',
    '{"type":"ping","x":1}',
    '{"type":"typing","conversation":"x","on":true}',
  ])('%j is answered with a problem and the socket stays', async (frame) => {
    const { buyer } = await pair();
    const one = await listen(server, buyer);
    one.send(frame);
    expect(await one.wait('problem')).toMatchObject({ code: 'invalid_input' });
    one.send({ type: 'ping' });
    await one.wait('pong');
    await one.close();
  });

  it('again and again is closed with 1008', async () => {
    const one = await listen(server, (await pair()).buyer);
    for (let each = 0; each < 12; each++) one.send('rubbish');
    expect(await one.closed).toMatchObject({ code: 1008 });
  });

  it('or floods is told so and closed with 1008', async () => {
    const one = await listen(server, (await pair()).buyer);
    for (let each = 0; each < 300; each++) one.send({ type: 'ping' });
    expect(await one.wait('problem')).toMatchObject({ code: 'too_many' });
    expect(await one.closed).toMatchObject({ code: 1008 });
  });

  it('or a frame of more than 16 KiB is closed with 1009', async () => {
    const one = await listen(server, (await pair()).buyer);
    one.send('x'.repeat(17 * 1024));
    expect(await one.closed).toMatchObject({ code: 1009 });
  });

  it('does not disturb the others', async () => {
    const { buyer, seller, id } = await pair();
    const [bad, good] = [await listen(server, buyer), await listen(server, seller)];
    for (let each = 0; each < 300; each++) bad.send({ type: 'ping' });
    await say(buyer, id, 'still here');
    await good.wait('message', (frame) => frame.message.text === 'still here');
    await good.close();
  });

  it('is disconnected when the session ends', async () => {
    const { buyer } = await pair();
    const one = await listen(server, buyer);
    await server.call('signOut', { as: buyer });
    expect(await one.closed).toMatchObject({ code: 1008 });
  });
});
