import type { MyGig } from '@parley/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type Person, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let seller: Person;
let gig = '';
beforeAll(async () => {
  server = await startTestServer();
  seller = await server.signUp('seller', { seller: true });
  const { body } = await server.call('createGig', { as: seller, body: { title: 'Pictures', publish: false } });
  gig = (body as MyGig).id;
});
afterAll(() => server.close());

const upload = (bytes: Buffer, type = 'image/jpeg') =>
  server.call('uploadGigPicture', {
    as: seller,
    params: { id: gig },
    query: { alt: 'A card on a table' },
    body: new Uint8Array(bytes),
    headers: { 'content-type': type },
  });
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a05030' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Ann of Harbour Street' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test('a picture is drawn anew in its sizes, upright, and tells nothing of its file', async () => {
  const sent = await photo(3000, 2000);
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  const { status, body } = await upload(sent);
  expect(status).toBe(201);
  const [picture] = (body as MyGig).pictures;
  expect(picture).toMatchObject({ alt: 'A card on a table', width: 1280, height: 1920 });
  for (const [size, wide] of [
    ['small', 320],
    ['medium', 640],
    ['large', 1280],
    ['preview', 1200],
  ] as const) {
    const answer = await fetch(new URL(picture!.urls[size], server.url));
    expect(answer.headers.get('content-type')).toBe(size === 'preview' ? 'image/jpeg' : 'image/webp');
    expect(answer.headers.get('cache-control')).toMatch(/immutable/);
    const { width, exif, icc, xmp } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect({ width, exif, icc, xmp }).toEqual({ width: wide, exif: undefined, icc: undefined, xmp: undefined });
  }
});

test.each([
  ['words', Buffer.from('no picture at all'), 422, 'not_a_picture'],
  ['nothing', Buffer.alloc(0), 422, 'not_a_picture'],
  [
    'a drawing that could hold a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    422,
    'not_a_picture',
  ],
  ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'too_large'],
])('%s is refused', async (_name, bytes, status, code) => {
  expect(await upload(bytes)).toMatchObject({ status, body: { code } });
});

test('half a picture, and one with more pixels than it may have, are refused', async () => {
  const whole = await photo(900, 900);
  expect(await upload(whole.subarray(0, whole.length / 2))).toMatchObject({ status: 422 });
  const wide = await sharp({ create: { width: 12_000, height: 5_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(await upload(wide, 'image/png')).toMatchObject({ status: 422, body: { code: 'not_a_picture' } });
});

test('JSON is no picture, and a picture is no JSON', async () => {
  const json = await server.call('uploadGigPicture', { as: seller, params: { id: gig }, body: {} });
  expect(json).toMatchObject({ status: 415, body: { code: 'unsupported_type' } });
  const picture = await server.call('createGig', {
    as: seller,
    body: new Uint8Array(await photo(9, 9)),
    headers: { 'content-type': 'image/jpeg' },
  });
  expect(picture).toMatchObject({ status: 415, body: { code: 'unsupported_type' } });
});

test('a ninth picture is refused, and pictures are arranged and taken away by naming those to keep', async () => {
  const bytes = await photo(40, 30);
  let last = await upload(bytes);
  while (last.status === 201) last = await upload(bytes);
  expect(last).toMatchObject({ status: 409, body: { code: 'too_many_pictures' } });
  const { pictures } = (await server.call('getMyGig', { as: seller, params: { id: gig } })).body as MyGig;
  expect(pictures).toHaveLength(8);
  const kept = [pictures[7]!.id, pictures[0]!.id];
  const { body } = await server.call('updateGig', { as: seller, params: { id: gig }, body: { pictures: kept } });
  expect((body as MyGig).pictures.map(({ id }) => id)).toEqual(kept);
});
