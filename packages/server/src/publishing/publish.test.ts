import type { SentMessage } from '@parley/contract';
import { judge, type Facts, type Place, type Side, type Decision } from '@parley/policy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { insertMessage } from '../conversations/messages.js';
import { verifyChain } from '../platform/events/read.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { inputHash } from './input-hash.js';
import { isJudged, type Judged } from './publish.js';
import { announceRulebook, installDefaultRulebook, rulebookByHash } from './rulebooks.js';
import { createIds } from '../platform/ids.js';

let server: TestServer;
let buyer: Person;
let id: string;
beforeAll(async () => {
  server = await startTestServer();
  buyer = await server.signUp('gate_buyer');
  await server.signUp('gate_seller', { seller: true });
  const opened = await server.call('openConversation', { as: buyer, body: { with: 'gate_seller' } });
  id = (opened.body as { id: string }).id;
});
afterAll(() => server.close());

const texts = [
  'Hello, how are you?',
  'Write to fox@bakery.example please.',
  'Is it allowed to pay you directly by bank transfer?',
  'Pay me directly and we both skip the fee.',
  'Could you give me your e-mail address?',
  'call me on 020 7946',
  '0958',
  'five five five, zero one nine nine, two three four',
  '\u202eمرحبا\u202c اتصل بي على ٠٢٠٧٩٤٦٠٩٥٨',
];
const say = async (text: string) =>
  (await server.call('sendMessage', { as: buyer, params: { id }, body: { text } })).body as SentMessage;

describe('no text reaches another person without a decision', () => {
  it('because a message is made of what only the gate can make', async () => {
    type Looks = Omit<Judged, typeof Symbol.iterator>;
    expectTypeOf<Parameters<typeof insertMessage>[1]>().toEqualTypeOf<Judged>();
    // All of its fields that can be named are not enough: its mark cannot be named outside the gate.
    type Named = Pick<Looks, 'decisionId' | 'textId' | 'caseId' | 'author' | 'text' | 'decision' | 'facts' | 'at'>;
    expectTypeOf<Named>().not.toExtend<Judged>();
    const forged = { decisionId: 'd', textId: 't', text: 'hi', author: 'a' };
    expect(isJudged(forged)).toBe(false);
    const insert = server.db.transaction().execute((tx) =>
      insertMessage(tx, forged as unknown as Judged, {
        id,
        conversation: id,
        pair: { buyer: id, seller: id },
        seq: 1,
        clientId: undefined,
        offer: null,
      }),
    );
    await expect(insert).rejects.toThrow(/has not judged/);
  });

  it('because the database takes no message without one, nor one decision for two', async () => {
    const sent = await say('A first text, to have something to copy.');
    const insert = (decision: string | null) =>
      sql`insert into messages (id, conversation_id, seq, author_id, decision_id, state, created_at)
        values (gen_random_uuid(), ${id}, 999, ${buyer.id}, ${decision}, 'delivered', now())`.execute(server.db);
    await expect(insert(null)).rejects.toThrow(/null value/);
    await expect(insert('01890000-0000-7000-8000-000000000000')).rejects.toThrow(/foreign key/);
    await expect(insert(sent.decision.id ?? null)).rejects.toThrow(/unique/);
  });
});

describe('what was decided', () => {
  it('comes out the same when it is judged again from what was kept', async () => {
    for (const text of texts) await say(text);
    const { rows } = await sql<{
      body: string;
      decision: Decision;
      rulebook: string;
      engine: string;
      place: Place;
      side: Side;
      facts: Facts;
      input_hash: string;
      history: string[];
    }>`
      select t.body, d.decision, d.rulebook, d.engine, d.place, d.side, d.facts, d.input_hash,
        array(select h.body from unnest(d.history) with ordinality as u(id, n) join texts h on h.id = u.id order by n) as history
      from decisions d join texts t on t.id = d.text_id order by d.id`.execute(server.db);
    expect(rows.length).toBeGreaterThanOrEqual(texts.length);
    expect(new Set(rows.map(({ decision }) => decision.effect))).toEqual(
      new Set(['deliver', 'notice', 'mask', 'hold', 'bounce']),
    );
    for (const { body: text, decision, rulebook, engine, place, side, facts, history, input_hash } of rows) {
      const book = await rulebookByHash(server.db, rulebook);
      const input = { text, history, place, side, facts };
      expect(JSON.parse(JSON.stringify(judge(book!, input)))).toEqual(decision);
      expect(inputHash({ ...input, rulebook, engine })).toBe(input_hash);
    }
  });

  it('cannot be changed or deleted, and neither can a text', async () => {
    for (const table of ['texts', 'decisions', 'messages'])
      for (const change of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table} cascade`])
        await expect(sql.raw(change).execute(server.db), change).rejects.toThrow(/refused/);
  });

  it('is an event of its conversation, without the text, in a chain that verifies', async () => {
    const sent = await say('Nothing of this stands in the log.');
    const stream = `conversation:${id}`;
    const { rows } = await sql<{ data: object; kind: string }>`
      select kind, data from events where stream = ${stream} order by seq desc limit 1`.execute(server.db);
    expect(rows[0]).toMatchObject({
      kind: 'message.sent',
      data: { message: sent.id, state: 'delivered', effect: 'deliver' },
    });
    expect(JSON.stringify(rows[0])).not.toContain('Nothing of this');
    expect(await verifyChain(server.db, stream)).toBeNull();
  });
});

describe('the rulebook in force', () => {
  it('is the one that ships, once, however many nodes start', async () => {
    const now = new Date();
    await Promise.all([1, 2, 3].map(() => installDefaultRulebook(server.db, { ids: createIds(), now })));
    const { rows } = await sql`select 1 from rulebooks where status = 'live'`.execute(server.db);
    expect(rows).toHaveLength(1);
  });

  it('is taken up by a running server when another comes into force', async () => {
    const { rulebooks, bus } = server.app.services;
    const before = rulebooks.live();
    const json = JSON.stringify({ ...before.rulebook, version: `${before.version}-next` });
    const next = 'f'.repeat(64);
    await server.db.transaction().execute(async (tx) => {
      await sql`update rulebooks set status = 'retired' where status = 'live'`.execute(tx);
      await sql`insert into rulebooks (id, hash, name, version, status, json, since)
        values (gen_random_uuid(), ${next}, 'own', 'next', 'live', ${json}, now())`.execute(tx);
    });
    await announceRulebook(bus);
    await expect.poll(() => rulebooks.live().hash).toBe(next);
    expect(rulebooks.byHash(before.hash)).toBe(before.rulebook);
    await installDefaultRulebook(server.db, { ids: createIds(), now: new Date() });
    await rulebooks.reload();
    expect(rulebooks.live().hash).toBe(next);
  });
});
