import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/harness.js';

let server: TestServer;
let webDir: string;
const script = 'export const hello = "hello";'.repeat(50);

beforeAll(async () => {
  webDir = join(await mkdtemp(join(tmpdir(), 'parley-web-')), 'dist');
  server = await startTestServer({ env: { PARLEY_WEB: webDir } });
});
afterAll(async () => {
  await server.close();
  await rm(join(webDir, '..'), { recursive: true, force: true });
});

/** As a browser asks, with the path exactly as it is written. */
const get = (path: string, headers: Record<string, string> = { accept: 'text/html,*/*' }) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const { port, hostname } = new URL(server.url);
    request({ port, hostname, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

test('before the pages are built it says so, and a build that appears is served without a restart', async () => {
  const early = await get('/');
  expect(early).toMatchObject({ status: 200 });
  expect(early.body).toContain('being built');
  await mkdir(join(webDir, 'assets'), { recursive: true });
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Parley</title>');
  await writeFile(join(webDir, 'assets/main-abc123.js'), script);
  await writeFile(join(webDir, 'assets/main-abc123.js.br'), brotliCompressSync(script));
  await writeFile(join(webDir, 'favicon.svg'), '<svg/>');
  await writeFile(join(webDir, '..', 'outside.txt'), 'not for you');
  expect((await get('/')).body).toContain('<title>Parley</title>');
});

test('every address of the app gets the page, which is never kept; the page of an address that is a file is that file', async () => {
  for (const path of ['/inbox', '/desk/cases/01890000', '/reset-password?token=a.b.c']) {
    const page = await get(path);
    expect(page, path).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(page.body).toContain('<title>Parley</title>');
  }
  expect(await get('/favicon.svg')).toMatchObject({ status: 200, body: '<svg/>' });
});

test('hashed assets are kept for a year and sent compressed to who understands it', async () => {
  const plain = await get('/assets/main-abc123.js', {});
  expect(plain).toMatchObject({ status: 200, body: script });
  expect(plain.headers['cache-control']).toMatch(/immutable/);
  const small = await get('/assets/main-abc123.js', { 'accept-encoding': 'br, gzip' });
  expect(small.headers).toMatchObject({ 'content-encoding': 'br' });
  expect(small.headers['content-type']).toMatch(/javascript/);
});

test.each([
  '/assets/gone.js',
  '/v1/nothing',
  '/v1',
  '/../outside.txt',
  '/..%2foutside.txt',
  '/assets/..%2f..%2foutside.txt',
  '/%2e%2e/outside.txt',
  '/assets/%00',
  '/%ff',
])('%s gives away nothing', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('not for you');
});

test('who asks for data and not for a page gets a problem, not the page', async () => {
  expect(await get('/inbox', { accept: 'application/json' })).toMatchObject({
    status: 404,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  });
});
