import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, SentMessage } from '@parley/contract';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let ana: Person;
let sam: Person;
beforeAll(async () => {
  server = await startTestServer();
  ana = await server.signUp('ana_buys');
  sam = await server.signUp('sam_sells', { seller: true });
});
afterAll(() => server.close());

const open = async (by: Person, other: Person) => {
  const { body } = await server.call('openConversation', { as: by, body: { with: other.alias } });
  return (body as { id: string }).id;
};
const say = async (by: Person, id: string, text: string, more: { key?: string; client_id?: string } = {}) => {
  const { key, ...rest } = more;
  const reply = await server.call('sendMessage', {
    as: by,
    params: { id },
    body: { text, ...rest },
    ...(key && { key }),
  });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body as SentMessage;
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
});
