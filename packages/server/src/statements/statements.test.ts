import type { StatementView } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../platform/events/read.js';
import { createIds } from '../platform/ids.js';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';
import { giveStatement } from './give-statement.js';
import { appealUntil, statementStream, type NewStatement } from './statements.js';

let server: TestServer;
let person: Person;
let other: Person;
let agent: Person;
let now = new Date('2026-03-01T10:00:00.000Z');
const ids = createIds();
beforeAll(async () => {
  server = await startTestServer({ clock: { now: () => now } });
  person = await server.signUp('st_person', { seller: true });
  other = await server.signUp('st_other');
  agent = await server.signUp('st_agent', { roles: ['member', 'agent'] });
});
afterAll(() => server.close());

const give = (change: Partial<NewStatement> = {}, at = now) =>
  server.db.transaction().execute((tx) =>
    giveStatement(
      { tx, ids, now: at },
      {
        kind: 'text_withheld',
        account: person.id,
        other: other.id,
        subject: { kind: 'decision', id: ids.next() },
        facts: 'In your text: “pay me directly”.',
        detectedByMachine: true,
        decidedBy: agent.id,
        clause: '4',
        reason: 'Money stays here; an offer is the way.',
        from: at,
        until: null,
        ...change,
      },
    ),
  );
const list = async (as: Person, query = {}) =>
  (await server.call('listStatements', { as, query })).body as { items: StatementView[]; next: string | null };
const appeal = (as: Person, id: string, text = 'The bank took it back by mistake and says so.') =>
  server.call('appealStatement', { as, params: { id }, body: { text } });

describe('a statement of reasons', () => {
  it('says what, why, since when, by whom in kind, and how to object, in the language of its reader', async () => {
    const id = await give();
    const { items } = await list(person);
    expect(items.find((each) => each.id === id)).toMatchObject({
      kind: 'text_withheld',
      what: 'A text of yours was checked by a person and not delivered.',
      with: 'st_other',
      restriction: { from: now.toISOString(), until: null },
      automated: { detection: true, decision: false },
      clause: { id: '4', why: 'Money stays here; an offer is the way.' },
      redress: { appeal_until: '2026-09-01T10:00:00.000Z' },
      appeal: null,
    });
    const paco = await server.signUp('st_paco', { locale: 'es' });
    await give({ account: paco.id });
    expect((await list(paco)).items[0]?.what).toMatch(/^Una persona revisó/);
  });

  it('is nobody else’s to read, and names no agent', async () => {
    const id = await give();
    expect((await list(other)).items).toEqual([]);
    expect(await appeal(other, id)).toMatchObject({ status: 404 });
    expect(JSON.stringify(await list(person))).not.toContain('st_agent');
  });

  it('comes in pages, newest first', async () => {
    const many = await server.signUp('st_many');
    const given: string[] = [];
    for (let i = 0; i < 5; i++) given.unshift(await give({ account: many.id }, new Date(now.getTime() + i * 1000)));
    const first = await list(many, { limit: 3 });
    const second = await list(many, { limit: 3, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(given);
    expect(second.next).toBeNull();
  });

  it('is a record, and its chain verifies', async () => {
    const id = await give();
    await expect(sql`update statements set reason = 'other' where id = ${id}`.execute(server.db)).rejects.toThrow(
      /refused/,
    );
    expect(await verifyChain(server.db, statementStream(id))).toBeNull();
  });
});

describe('an appeal', () => {
  it('opens a case that waits for an agent, and shows up with the statement', async () => {
    const id = await give();
    expect(await appeal(person, id)).toMatchObject({
      status: 201,
      body: { id, appeal: { state: 'open', answer: null } },
    });
    const { rows } = await sql<{ queue: string; author: string }>`
      select queue, author from cases where subject_kind = 'statement' and subject_id = ${id}`.execute(server.db);
    expect(rows).toEqual([{ queue: 'appeals', author: person.id }]);
  });

  it('is one for one statement, also of two at once', async () => {
    const id = await give();
    const replies = await Promise.all([appeal(person, id), appeal(person, id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await appeal(person, id)).toMatchObject({ status: 409, body: { code: 'appealed_already' } });
  });

  it.each([
    ['nothing that can be seen', '\u200b \u2060', 'empty_text'],
    ['half a character', 'half \ud83d', 'bad_characters'],
  ])('with %s is refused, and can be written again', async (_what, text, code) => {
    const id = await give();
    expect(await appeal(person, id, text)).toMatchObject({ status: 400, body: { code } });
    expect(await appeal(person, id)).toMatchObject({ status: 201 });
  });

  it('may come for six months, to the moment', async () => {
    const [early, late] = [await give(), await give()];
    const until = appealUntil(now);
    const begun = now;
    now = new Date(until.getTime() - 1);
    expect(await appeal(person, early)).toMatchObject({ status: 201 });
    now = until;
    expect(await appeal(person, late)).toMatchObject({ status: 409, body: { code: 'appeal_late' } });
    now = begun;
  });

  it('has the whole of its six months also at the end of a long month', () => {
    expect(appealUntil(new Date('2026-08-31T12:00:00Z')).toISOString()).toBe('2027-03-01T12:00:00.000Z');
    expect(appealUntil(new Date('2026-01-31T12:00:00Z')).toISOString()).toBe('2026-07-31T12:00:00.000Z');
  });
});
