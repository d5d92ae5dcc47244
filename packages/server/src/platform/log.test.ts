import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from './log.js';
import { startTestServer, type TestServer } from './testing/harness.js';

let said = '';
let server: TestServer;
const into = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    said += chunk.toString();
    done();
  },
});
beforeAll(async () => {
  server = await startTestServer({ log: createLog('trace', into), jobs: true });
});
afterAll(() => server.close());

test('whatever goes well or wrong, no log line holds a text, an address, a password or a token', async () => {
  const secrets = [
    'the secret words of a message',
    'ann.private@example.com',
    'the password of ann',
    'Legal Name Of Ann',
  ];
  const [text, email, password, legal_name] = secrets;
  const up = await server.call('signUp', { body: { email, password, legal_name, alias: 'ann' } });
  const cookie = up.headers.get('set-cookie')!.split(';')[0]!;
  secrets.push(cookie.split('=')[1]!);
  await server.call('signUp', { body: { email, password, alias: 'ann_two' } });
  await server.call('signIn', { body: { login: email, password: `${password}!` } });
  await server.call('requestPasswordReset', { body: { email } });
  await server.signUp('bert', { seller: true });
  const opened = await server.call('openConversation', { headers: { cookie }, body: { with: 'bert' } });
  const params = { id: (opened.body as { id: string }).id };
  await server.call('sendMessage', { headers: { cookie }, params, body: { text } });
  await server.call('sendMessage', { headers: { cookie }, params, body: { text: `${text}\u0000` } });
  await server.call('sendMessage', { headers: { cookie }, params, body: `{"text":"${text}` });
  await server.call('judge', { body: { text, place: text, side: 'buyer' } });
  // A database error that quotes what it stumbled over.
  const { services, connection } = server.app;
  await connection.pool
    .query(
      'insert into auth_users (id, name, email, created_at, updated_at) values (gen_random_uuid(), $1, $2, now(), now())',
      ['x', email],
    )
    .catch((error: unknown) => services.log.error({ err: error }, 'planted'));
  await connection.pool
    .query('select $1::uuid', [text])
    .catch((error: unknown) => services.log.error({ err: error }, 'planted'));
  services.log.info({ password, token: secrets.at(-1), email, text }, 'planted');
  await expect.poll(() => said).toMatch(/outbox/);
  expect(said.match(/planted/g)).toHaveLength(3);
  for (const secret of secrets) expect(said).not.toContain(secret);
});
