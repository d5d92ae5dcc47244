import type { SentMessage, ServerFrame } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.js';
import { readConfig } from '../platform/config.js';
import { createLog } from '../platform/log.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { listen } from './testing/listen.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let count = 0;
const pair = async () => {
  count += 1;
  const buyer = await server.signUp(`resume_buyer_${count}`);
  const seller = await server.signUp(`resume_seller_${count}`, { seller: true });
  const { body } = await server.call('openConversation', { as: buyer, body: { with: seller.alias } });
  return { buyer, seller, id: (body as { id: string }).id };
};
const say = async (as: Person, id: string, text: string) =>
  (await server.call('sendMessage', { as, params: { id }, body: { text } })).body as SentMessage;
const texts = (frames: readonly ServerFrame[]) =>
  frames.flatMap((frame) => (frame.type === 'message' ? [frame.message.text] : []));

describe('who comes back', () => {
  it('after having missed more than may wait for a socket hears all of it', async () => {
    const { buyer, seller, id } = await pair();
    const before = await listen(server, seller);
    const { at } = await before.wait('hello');
    await before.close();
    const long = 'word '.repeat(3_900);
    for (let each = 0; each < 90; each++) await say(buyer, id, `${each % 10} ${long}`);
    const after = await listen(server, seller);
    after.send({ type: 'resume', after: at });
    // Besides the messages, the opening of the conversation may have come after the first hello.
    expect((await after.wait('resumed')).missed).toBeGreaterThanOrEqual(90);
    expect(texts(after.frames)).toHaveLength(90);
    await after.close();
  }, 60_000);

  it('with the position of somebody else hears only what is theirs', async () => {
    const one = await pair();
    const watching = await listen(server, one.seller);
    const { at: early } = await watching.wait('hello');
    await say(one.buyer, one.id, 'only for the two of us');
    const { at: later } = await watching.wait('message');
    await watching.close();
    const eve = await listen(server, await server.signUp(`resume_eve_${count}`));
    for (const after of [early, later, '0.0', '1.1']) {
      eve.send({ type: 'resume', after });
      await eve.wait('resumed', (frame) => frame.missed === 0);
    }
    expect(eve.frames.every(({ type }) => type === 'hello' || type === 'resumed')).toBe(true);
    await eve.close();
  });

  it('to a server that was started anew goes on where the old one ended', async () => {
    const { buyer, seller, id } = await pair();
    const before = await listen(server, seller);
    await say(buyer, id, 'heard');
    const { at } = await before.wait('message');
    await before.close();
    await say(buyer, id, 'missed');
    const config = readConfig({
      PORT: '0',
      PARLEY_URL: 'http://localhost:4000',
      LOG_LEVEL: 'silent',
      PARLEY_SECRET: 'x'.repeat(32),
    });
    const again = await createApp(config, server.databaseUrl, { jobs: false, limits: false, log: createLog('silent') });
    const url = await again.http.listen({ port: 0, host: '127.0.0.1' });
    again.open();
    const after = await listen({ url }, seller);
    after.send({ type: 'resume', after: at });
    await after.wait('resumed');
    // The old node still runs: what is written through it reaches a socket of the new one.
    await say(buyer, id, 'going on');
    await after.wait('message', ({ message }) => message.text === 'going on');
    expect(texts(after.frames)).toEqual(['missed', 'going on']);
    await after.close();
    await again.close();
  });
});

describe('whoever is connected', () => {
  it('stops hearing of cases the moment they are no agent any more, and begins when they become one', async () => {
    const agent = await server.signUp('live_was_agent', { roles: ['member', 'agent'] });
    const member = await server.signUp('live_was_member');
    const [was, becomes] = [await listen(server, agent), await listen(server, member)];
    const setRoles = async ({ id }: Person, roles: string[]) => {
      await sql`update accounts set roles = ${roles} where id = ${id}`.execute(server.db);
      await server.app.services.sessions.forget(id);
    };
    await setRoles(agent, ['member']);
    await setRoles(member, ['member', 'agent']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { buyer, id } = await pair();
    await say(buyer, id, 'Is it allowed to pay you directly by bank transfer?');
    await becomes.wait('desk');
    expect(was.frames.map(({ type }) => type)).not.toContain('desk');
    await setRoles(member, []);
    expect(await becomes.closed).toMatchObject({ code: 1008 });
    await was.close();
  });

  it('hears in the language they have chosen meanwhile', async () => {
    const { buyer, seller, id } = await pair();
    const reader = await listen(server, seller);
    expect((await server.call('updateMe', { as: seller, body: { locale: 'es' } })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await say(buyer, id, 'Write to fox@bakery.example if you like.');
    const { message } = await reader.wait('message');
    const { body } = await server.call('listMessages', { as: seller, params: { id } });
    expect(message.masked).toEqual((body as { items: { masked: unknown }[] }).items[0]?.masked);
    await reader.close();
  });

  it('has no more than thirty sockets, also when all are opened at once', async () => {
    const { buyer } = await pair();
    const opened = await Promise.allSettled(
      Array.from({ length: 60 }, () =>
        Promise.race([listen(server, buyer), new Promise<never>((_, no) => setTimeout(no, 5_000))]),
      ),
    );
    expect(opened.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(30);
    for (const one of opened) if (one.status === 'fulfilled') await one.value.close();
  }, 30_000);
});

describe('an event that cannot be told', () => {
  it('does not keep the others from anybody', async () => {
    const { buyer, seller, id } = await pair();
    const reader = await listen(server, seller);
    const { rulebooks } = server.app.services;
    const { byHash } = rulebooks;
    let failures = 0;
    Object.assign(rulebooks, {
      byHash: (hash: string) => {
        if (new Error().stack?.includes('frames-of') && failures++ === 0) throw new Error('these words are gone');
        return byHash(hash);
      },
    });
    await say(buyer, id, 'cannot be told');
    await say(buyer, id, 'can be told');
    await reader.wait('message', ({ message }) => message.text === 'can be told');
    expect(failures).toBeGreaterThan(0);
    Object.assign(rulebooks, { byHash });
    await reader.close();
  });
});
