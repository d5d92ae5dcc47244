import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../platform/testing/harness.js';

// Buckets refill with time: here it stands still, however busy the machine is.
const frozen = new Date();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ limits: true, clock: { now: () => frozen } });
  await server.call('signUp', { body: { email: 'ann@example.com', password: 'correct horse', alias: 'ann' } });
});
afterAll(() => server.close());

const signIn = (password: string) => server.call('signIn', { body: { login: 'ann', password } });

test('guessing a password is stopped after ten, also with the right one, and says how long', async () => {
  for (let i = 0; i < 10; i++) expect((await signIn(`guess number ${i}`)).status).toBe(401);
  const stopped = await signIn('correct horse');
  expect(stopped).toMatchObject({ status: 429, body: { code: 'too_many' } });
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('one address gets only a few mails a minute', async () => {
  const ask = () => server.call('requestPasswordReset', { body: { email: 'ann@example.com' } });
  for (let i = 0; i < 3; i++) expect((await ask()).status).toBe(202);
  expect((await ask()).status).toBe(429);
});
