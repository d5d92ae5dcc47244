import type { OfferLink, SentOfferLink } from '@parley/contract';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let at = new Date('2026-03-01T12:00:00Z');
let server: TestServer;
let webDir = '';
let seller: Person;
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'parley-web-'));
  await writeFile(join(webDir, 'index.html'), '<html><head><title>Parley</title></head><body>app</body></html>');
  server = await startTestServer({ env: { PARLEY_WEB: webDir }, clock: { now: () => at } });
  seller = await server.signUp('mara_films', { seller: true });
});
afterAll(async () => {
  await server.close();
  await rm(webDir, { recursive: true });
});

const make = async (some: object = {}) => {
  const { body } = await server.call('createOfferLink', {
    as: seller,
    body: {
      title: 'A film <b> & "more"',
      description: 'Forty seconds, the oven first.',
      price: { amount: '80050', currency: 'EUR' },
      days: 14,
      revisions: 1,
      known_from: 'my cousin Ana',
      invitee_email: 'ana@example.com',
      ...some,
    },
  });
  return (body as SentOfferLink).link!;
};
const html = async (path: string) =>
  (await fetch(new URL(path, server.url), { headers: { accept: 'text/html' } })).text();

test('a link tells what it offers, from whom and for how much, escaped, and nothing about whom it is for', async () => {
  const { token } = await make();
  const page = await html(`/o/${token}`);
  expect(page).toContain('<title>A film &#60;b&#62; &#38; &#34;more&#34; · Parley</title>');
  expect(page).toContain('content="An offer by mara_films: €800.50, 14 days. Forty seconds, the oven first."');
  expect(page).not.toMatch(/ana@|cousin/i);
});

test('drawing a preview does not count as opening the link', async () => {
  const { id, token } = await make();
  await html(`/o/${token}`);
  const { body } = await server.call('listOfferLinks', { as: seller });
  expect((body as { items: OfferLink[] }).items.find((link) => link.id === id)?.opens).toBe(0);
});

test('a link that is taken back, over or forged tells nothing', async () => {
  const revoked = await make();
  await server.call('revokeOfferLink', { as: seller, params: { id: revoked.id } });
  const over = await make({ expires_at: '2026-03-02T12:00:00Z' });
  at = new Date('2026-03-03T12:00:00Z');
  for (const token of [revoked.token, over.token, 'x'.repeat(44), 'short'])
    expect(await html(`/o/${token}`)).toContain('<title>Parley</title>');
});

test('no search engine lists the page of a link, whatever became of it, nor keeps a copy; other pages are listed', async () => {
  const { id, token } = await make({ expires_at: '2026-04-01T12:00:00Z' });
  const look = async (path: string) => {
    const page = await fetch(new URL(path, server.url), { headers: { accept: 'text/html' } });
    return {
      header: page.headers.get('x-robots-tag'),
      inHead: /<meta name="robots" content="([^"]*)">\s*<\/head>/.exec(await page.text())?.[1],
    };
  };
  const unlisted = { header: 'noindex, nofollow, noarchive', inHead: 'noindex, nofollow, noarchive' };
  expect(await look(`/o/${token}`)).toEqual(unlisted);
  await server.call('revokeOfferLink', { as: seller, params: { id } });
  for (const path of [`/o/${token}`, `/o/${token}?via=chat`, '/o/short', '/%6f/short'])
    expect(await look(path)).toEqual(unlisted);
  for (const path of ['/', '/offers', `/sellers/${seller.alias}`])
    expect(await look(path)).toEqual({ header: null, inHead: undefined });
});
