import { readFile } from 'node:fs/promises';
import { connect as connectTcp } from 'node:net';
import { join } from 'node:path';
import { errors, paths, routes, type RouteName } from '@parley/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access } from '../../access.js';
import { packageRoot } from '../database/migrate.js';
import { startTestServer, type Person, type TestServer } from '../testing/harness.js';

let server: TestServer;
let ann: Person;
beforeAll(async () => {
  server = await startTestServer();
  ann = await server.signUp('ann');
  await server.signUp('bert', { seller: true });
});
afterAll(() => server.close());

const raw = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.url), init);
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return (await response.json()) as { code: string; status: number; errors?: { path: string; reason: string }[] };
};

describe('what the server tells of itself', () => {
  test('health, readiness and figures', async () => {
    expect((await raw('/healthz')).status).toBe(200);
    expect(await (await raw('/readyz')).json()).toMatchObject({ status: 'ready' });
    await server.call('getMe', { as: ann });
    const figures = await (await raw('/metrics')).text();
    expect(figures).toMatch(/parley_http_request_seconds_count\{route="getMe",status="200"\} \d/);
    expect(figures).toMatch(/process_resident_memory_bytes/);
  });

  test('figures are for this machine alone, also behind a proxy on it', async () => {
    expect((await raw('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(404);
  });

  test('the OpenAPI document has every route with its schemas, who may call it, and its problems', async () => {
    const document = (await (await raw('/openapi.json')).json()) as {
      openapi: string;
      paths: Record<
        string,
        Record<string, { operationId: string; responses: Record<string, unknown>; security: unknown[] }>
      >;
    };
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, [method.toUpperCase(), path]]),
    );
    expect(Object.fromEntries(operations)).toEqual(
      Object.fromEntries(Object.entries(paths).map(([name, where]) => [name, [...where]])),
    );
    for (const [name, [method, path]] of Object.entries(paths) as [RouteName, readonly [string, string]][]) {
      const { responses, security } = document.paths[path]![method.toLowerCase()]!;
      for (const status of Object.keys(routes[name].answer)) expect(responses).toHaveProperty(status);
      for (const code of routes[name].errors) expect(responses).toHaveProperty(String(errors[code].status));
      expect(security.length > 0).toBe(access[name].who !== 'anyone');
    }
  });

  test('the pages for people name every route and every problem, and load nothing', async () => {
    const page = await (await raw('/docs')).text();
    for (const [, path] of Object.values(paths)) expect(page).toContain(path);
    const problems = await (await raw('/docs/errors')).text();
    for (const code of Object.keys(errors)) expect(problems).toContain(`id="${code}"`);
    expect(page + problems).not.toMatch(/<script|src=|@import|<link/);
  });

  test('docs/errors.md and the table of problems agree both ways', async () => {
    const text = await readFile(join(packageRoot(), '../../docs/errors.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` +\| (\d{3}) +\| (.+?) +\| (.+?) +\|$/gm)].map(
      ([, code, status, title, cure]) => [code, { status: Number(status), title, cure }],
    );
    expect(Object.fromEntries(rows)).toEqual(errors);
    expect(rows.length).toBe(Object.keys(errors).length);
  });

  test('pages may run no script of others, be framed by nobody, and guess no types', async () => {
    const { headers } = await raw('/docs');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await server.call('getMe', { as: ann })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('what cannot be read', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    raw('/v1/sign-in', { method: 'POST', body, headers: { 'content-type': type } });

  test.each([
    ['half a JSON', '{"login":', 'invalid_json'],
    ['no JSON', 'login=x', 'invalid_json'],
    ['UTF-8 that is none', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'invalid_json'],
    ['an array', '[]', 'invalid_input'],
    ['null', 'null', 'invalid_input'],
    ['a number', '7', 'invalid_input'],
    ['nothing', '', 'invalid_input'],
    ['too deep to be meant', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'invalid_input'],
    ['a prototype', '{"__proto__":{"login":"x","password":"y"}}', 'invalid_input'],
    ['a wrong type', '{"login":{"$ne":""},"password":["x"]}', 'invalid_input'],
  ])('%s is a problem in words', async (_what, body, code) => {
    expect(await problemOf(await post(body))).toMatchObject({ code, status: 400 });
  });

  test('a body of another kind, or too large, is named', async () => {
    expect(await problemOf(await post('login=x', 'application/x-www-form-urlencoded'))).toMatchObject({
      code: 'unsupported_type',
    });
    expect(await problemOf(await post(JSON.stringify({ login: 'x'.repeat(1_100_000) })))).toMatchObject({
      code: 'too_large',
    });
  });

  test('every wrong place is named, and nothing that was sent comes back', async () => {
    const { body } = await server.call('signUp', {
      body: { email: 'no mail', password: 'hunter2', alias: 'A!', colour: 'red', seller: 'yes' },
    });
    const { errors: places } = body as { errors: { path: string; reason: string }[] };
    expect(Object.fromEntries(places.map(({ path, reason }) => [path, reason]))).toMatchObject({
      'body.email': 'is no e-mail address',
      'body.password': 'must have at least 10 characters',
      'body.seller': 'must be boolean',
      'body.colour': 'is no field we know; leave it out',
    });
    expect(places.some(({ path }) => path === 'body.alias')).toBe(true);
    expect(
      places.filter(({ path }) => path === 'body.colour'),
      'once, not twice',
    ).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/hunter2|no mail|"red"/);
  });

  test('a query is checked like a body', async () => {
    const wrong = await server.call('listConversations', { as: ann, query: { limit: 'many', page: 2 } });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect((await server.call('listConversations', { as: ann, query: { limit: 101 } })).status).toBe(400);
    expect((await server.call('listConversations', { as: ann, query: { limit: 100 } })).status).toBe(200);
  });

  test.each([
    '/nothing',
    '/v1',
    '/v1/',
    '/v1/nothing',
    '/v1/accounts/%ff',
    '/v1/accounts/..%2f..%2fetc',
    '/v1/conversations/not-an-id',
  ])('%s is not found', async (path) => {
    const response = await raw(path, { headers: { authorization: `Bearer ${ann.token}` } });
    expect(await problemOf(response)).toMatchObject({ code: 'not_found' });
  });

  test('a method that an address does not take is named with those it takes', async () => {
    const response = await raw('/v1/me', { method: 'DELETE' });
    expect(await problemOf(response)).toMatchObject({ code: 'method_not_allowed' });
    expect(response.headers.get('allow')).toBe('GET, PATCH');
  });

  test('rubbish instead of HTTP closes that connection and no other', async () => {
    const { port, hostname } = new URL(server.url);
    await new Promise<void>((resolve) => {
      const socket = connectTcp(Number(port), hostname, () => socket.write('\x16\x03\x01\x00rubbish\r\n\r\n'));
      socket
        .on('close', () => resolve())
        .on('error', () => {})
        .resume();
    });
    expect((await raw('/healthz')).status).toBe(200);
  });

  test('whatever JSON is sent to whatever route, the answer is never our fault', async () => {
    const names = (Object.keys(paths) as RouteName[]).filter((name) => paths[name][0] !== 'GET');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.json(), async (name, body) => {
        const params = { id: '01890000-0000-7000-8000-000000000001', alias: 'ann' };
        const { status } = await server.call(name, { as: ann, params, body });
        expect(status).toBeLessThan(500);
        if (name === 'signOut') ann = { ...ann };
      }),
      { numRuns: 150 },
    );
  });
});

describe('who sends it', () => {
  test('an answer names its request', async () => {
    const response = await raw('/v1/me');
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toMatchObject({ code: 'not_signed_in', request_id: id });
  });

  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'http://localhost:4000' }, 401],
    [{}, 401],
  ])('an unsafe request with %j is answered with %i', async (headers, status) => {
    const response = await raw('/v1/sign-in', {
      method: 'POST',
      body: '{"login":"ann","password":"not it at all"}',
      headers: { 'content-type': 'application/json', ...headers } as Record<string, string>,
    });
    expect(response.status).toBe(status);
  });
});

test('before it is open the server says so, and is alive', async () => {
  const other = await startTestServer({ opened: false });
  expect(await (await fetch(`${other.url}/healthz`)).json()).toEqual({ status: 'ok' });
  for (const path of ['/readyz', '/v1/me']) {
    const response = await fetch(new URL(path, other.url));
    expect(await problemOf(response)).toMatchObject({ code: 'not_ready', status: 503 });
    expect(response.headers.get('retry-after')).toBe('2');
  }
  await other.close();
});

test('while it stops it finishes what was begun and takes nothing new', async () => {
  const other = await startTestServer();
  const signingUp = other.call('signUp', {
    body: { email: 'late@example.com', password: 'correct horse', alias: 'late' },
  });
  await new Promise((resolve) => setTimeout(resolve, 40));
  const begun = performance.now();
  const closing = other.close();
  expect((await signingUp).status).toBe(201);
  await closing;
  expect(performance.now() - begun).toBeLessThan(6_000);
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
});
