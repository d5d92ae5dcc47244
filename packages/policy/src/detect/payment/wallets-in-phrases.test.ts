import { expect, it } from 'vitest';
import { detect } from '../detect.js';

const kinds = (text: string): readonly string[] => detect(text).map(({ kind }) => kind);

it.each([
  'payid 0412 555 190, quicker than through here',
  'e-transfer to 604-555-0147 and I start today',
  'রকেটে দেন ০১৮১৯৫৫৫১৯০২',
  '轉數快俾我 9255 1057',
  'wave au 77 555 19 02',
])('takes the phone of a wallet for both in %j', (text) => {
  expect(kinds(text)).toEqual(expect.arrayContaining(['payment', 'phone']));
});

it.each([
  ['카뱅 3333-04-5559026 으로 입금해주세요', 'phone'],
  ["venmo's @Lena-Prescott-9, send it there", 'social'],
  ['my paypal handle is @lenamixes so put the balance there', 'social'],
])('takes an account for nothing else in %j', (text, other) => {
  expect(kinds(text)).toContain('payment');
  expect(kinds(text)).not.toContain(other);
});

it.each(['the wave animation needs 12 frames, 24 fps, 1920 x 1080', 'our payid form has 10 fields'])(
  'takes no work for a wallet: %j',
  (text) => expect(kinds(text)).not.toContain('payment'),
);

it.each([
  'the shelf is TR62 0001 5001 5800 7304 4719 82, put the money there',
  'ricarica postepay 4023 6009 4471 9026',
  'Sparkasse Jena, Kto 1902 611 834, BLZ 370 501 98',
  'solana works, 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV',
])('reads an account by its length, its bank or its coin in %j', (text) => expect(kinds(text)).toContain('payment'));

it.each(['part no. TR62 0001 5001 5800', 'commit 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV is broken'])(
  'reads none in %j',
  (text) => expect(kinds(text)).not.toContain('payment'),
);
