import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './harness.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('signs up, in and out over HTTP', async () => {
  const body = { email: 'ann@example.com', password: 'correct horse', alias: 'ann_b' };
  const up = await server.call('signUp', { body });
  expect(up.status, JSON.stringify(up.body)).toBe(201);
  const login = await server.call('signIn', { body: { login: 'ann_b', password: 'correct horse' } });
  expect(login.status).toBe(200);
  expect(login.headers.get('set-cookie')).toMatch(/parley_session=/);
  expect((await server.call('signIn', { body: { login: 'ann_b', password: 'wrong horse!' } })).status).toBe(401);
  const p = await server.signUp('bob');
  expect((await server.call('getMe', { as: p })).body).toMatchObject({ alias: 'bob' });
});
