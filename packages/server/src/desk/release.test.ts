import type { CaseSummary, ConversationDetail, SentMessage } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../live/testing/listen.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let agent: Person;
beforeAll(async () => {
  server = await startTestServer();
  agent = await server.signUp('release_agent', { roles: ['member', 'agent'] });
});
afterAll(() => server.close());

const say = async (as: Person, id: string, text: string) =>
  (await server.call('sendMessage', { as, params: { id }, body: { text } })).body as SentMessage;
const detail = async (as: Person, id: string) =>
  (await server.call('getConversation', { as, params: { id } })).body as ConversationDetail;
const read = (as: Person, id: string, { id: up_to }: { id: string }) =>
  server.call('readConversation', { as, params: { id }, body: { up_to } });
const decide = async (message: string, action: 'release' | 'uphold') => {
  const { items } = (await server.call('listCases', { as: agent, query: { limit: 100 } })).body as {
    items: CaseSummary[];
  };
  const { id, version } = items.find(({ subject }) => subject.id === message)!;
  const body = { action, version, clause: '4', reason: 'An honest question about the rules.' };
  expect(await server.call('actOnCase', { as: agent, params: { id }, body })).toMatchObject({ status: 200 });
};

let count = 0;
/** A held line that its reader has read past: what came before and after it is read. */
const readPast = async () => {
  count += 1;
  const buyer = await server.signUp(`release_buyer_${count}`);
  const seller = await server.signUp(`release_seller_${count}`, { seller: true });
  const opened = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  const { id } = opened.body as { id: string };
  const before = await say(buyer, id, 'Hello');
  const held = await say(buyer, id, 'Is it allowed to pay you directly by bank transfer?');
  expect(held.state).toBe('held');
  const after = await say(buyer, id, 'Until then I prepare the files.');
  await read(seller, id, after);
  expect(await detail(seller, id)).toMatchObject({ unread: 0, first_unread: null });
  return { buyer, seller, id, before, held, after };
};

describe('a text that is let through', () => {
  it('is unread to who has read on, until they read to it or beyond', async () => {
    const { buyer, seller, id, before, held, after } = await readPast();
    await decide(held.id, 'release');
    expect(await detail(seller, id)).toMatchObject({ unread: 1, first_unread: held.id });
    expect(await detail(buyer, id)).toMatchObject({ unread: 0 });
    const more = await say(buyer, id, 'One thing more.');
    expect(await detail(seller, id)).toMatchObject({ unread: 2, first_unread: held.id });
    await read(seller, id, before);
    expect(await detail(seller, id)).toMatchObject({ unread: 2 });
    await read(seller, id, after);
    expect(await detail(seller, id)).toMatchObject({ unread: 1, first_unread: more.id });
    await read(seller, id, more);
    expect(await detail(seller, id)).toMatchObject({ unread: 0, first_unread: null });
  });

  it('is counted once where the reader has not come to it yet', async () => {
    const { buyer, seller, id } = await readPast();
    const held = await say(buyer, id, 'Is it allowed to pay you directly by bank transfer?');
    await decide(held.id, 'release');
    expect(await detail(seller, id)).toMatchObject({ unread: 1, first_unread: held.id });
  });

  it('comes up live as unread to its reader, and only to them', async () => {
    const { buyer, seller, id, held } = await readPast();
    const [writer, reader] = [await listen(server, buyer), await listen(server, seller)];
    await decide(held.id, 'release');
    const frame = await reader.wait('conversation', ({ conversation }) => conversation.id === id);
    expect(frame.conversation).toMatchObject({ unread: 1, last: { text: 'Until then I prepare the files.' } });
    await reader.wait('message_changed', ({ message }) => message.id === held.id && message.state === 'delivered');
    await writer.wait('message_changed', ({ message }) => message.id === held.id);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(writer.frames.map(({ type }) => type)).not.toContain('conversation');
    await Promise.all([writer.close(), reader.close()]);
  });

  it('is none where it is upheld: nothing new has come', async () => {
    const { seller, id, held } = await readPast();
    await decide(held.id, 'uphold');
    expect(await detail(seller, id)).toMatchObject({ unread: 0, first_unread: null });
  });
});
