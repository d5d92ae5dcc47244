import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { housekeeping } from './housekeeping.js';
import { startTestServer, type TestServer } from './platform/testing/harness.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('what is over is swept out: old keys, ended sessions, old mails; what is young or still to be sent stays', async () => {
  const ann = await server.signUp('ann');
  await server.signUp('bert');
  const open = (key: string) => server.call('openConversation', { as: ann, body: { with: 'bert' }, key });
  await open('old');
  await sql`update idempotency_keys set at = now() - interval '4 days'`.execute(server.db);
  await open('young');
  await sql`update auth_sessions set expires_at = now() - interval '1 minute' where user_id <> ${ann.id}`.execute(
    server.db,
  );
  const old = new Date(Date.now() - 100 * 86_400_000);
  const mail = (n: number, state: 'sent' | 'queued', at: Date) => ({
    id: `01890000-0000-7000-8000-00000000000${n}`,
    to_address: 'ann@example.com',
    subject: `${n}`,
    body_text: '',
    state,
    error: null,
    at,
  });
  await server.db
    .insertInto('mails')
    .values([mail(1, 'sent', old), mail(2, 'queued', old), mail(3, 'sent', new Date())])
    .execute();

  await housekeeping.tasks(server.db, { now: () => new Date() })['sweep']!({}, { last: false });

  const keys = await server.db.selectFrom('idempotency_keys').select('key').execute();
  expect(keys.map(({ key }) => key)).toEqual(['young']);
  const mails = await server.db.selectFrom('mails').select('subject').orderBy('id').execute();
  expect(mails.map(({ subject }) => subject)).toEqual(['2', '3']);
  const sessions = await sql<{ user_id: string }>`select user_id from auth_sessions`.execute(server.db);
  expect(sessions.rows.map(({ user_id }) => user_id)).toEqual([ann.id]);
});
