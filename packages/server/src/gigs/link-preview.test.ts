import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let webDir = '';
let gig = '';
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'parley-web-'));
  const page = '<html><head><title>Parley</title><meta name="description" content="all"></head><body>app</body></html>';
  await writeFile(join(webDir, 'index.html'), page);
  server = await startTestServer({ env: { PARLEY_WEB: webDir } });
  const seller = await server.signUp('mara_draws', { seller: true });
  const packages = [{ name: 'One', price: { amount: '100', currency: 'EUR' }, days: 1, revisions: 0 }];
  const body = { title: 'Cards & "marks" <b>', description: 'Drawn in ink. '.repeat(40), packages };
  gig = ((await server.call('createGig', { as: seller, body })).body as { id: string }).id;
  await server.call('updateProfile', { as: seller, body: { headline: 'Ink', bio: 'I draw $& for shops.' } });
});
afterAll(async () => {
  await server.close();
  await rm(webDir, { recursive: true });
});

const html = async (path: string) =>
  (await fetch(new URL(path, server.url), { headers: { accept: 'text/html' } })).text();

test('a link to a gig tells its title and what one gets, cut and escaped, once', async () => {
  const page = await html(`/gigs/${gig}`);
  expect(page).toContain('<title>Cards &#38; &#34;marks&#34; &#60;b&#62; · Parley</title>');
  expect(page).toContain(`<meta property="og:url" content="http://localhost:4000/gigs/${gig}">`);
  expect(/name="description" content="([^"]*)"/.exec(page)?.[1]).toMatch(/^Drawn in ink\. .{100,185}…$/);
  expect(page.match(/<title>/g)).toHaveLength(1);
  expect(page.match(/name="description"/g)).toHaveLength(1);
  expect(page).toContain('app</body>');
});

test('a link to a seller tells who they are, as they wrote it', async () => {
  const page = await html('/sellers/mara_draws');
  expect(page).toContain('<meta property="og:title" content="mara_draws: Ink">');
  expect(page).toContain('content="I draw $&#38; for shops."');
});

test.each(['/gigs/00000000-0000-7000-8000-000000000000', '/sellers/nobody_here', '/', '/gigs/x'])(
  'the page at %s is the one for all',
  async (path) => {
    expect(await html(path)).toContain('<title>Parley</title>');
  },
);
