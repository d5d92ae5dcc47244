import { expect, it } from 'vitest';
import { detect } from '../detect.js';
import { everyLanguage } from '../lexicon/every-language.js';
import { isNumberOfThing } from './number-of.js';

const kinds = (text: string): readonly string[] => detect(text).map(({ kind }) => kind);

it.each(['診察券番号 ', '등록번호는 ', '学籍号 ', '取件号：'])('"%s" leads to the number of a thing', (lead) =>
  expect(isNumberOfThing(everyLanguage, lead)).toBe(true),
);

it.each(['電話番号は ', '핸드폰번호 ', '手机号：', '下記番号 ', '번호 ', 'number '])(
  '"%s" may lead to a phone',
  (lead) => expect(isNumberOfThing(everyLanguage, lead)).toBe(false),
);

it.each(['診察券番号 0555190、次回は金曜です', '진료 등록번호 0555190, 대기 중이에요', '学籍号 2026055519'])(
  'no phone is read in %j',
  (text) => expect(kinds(text)).not.toContain('phone'),
);

it.each([
  'the card on the screen reads 2200 0000 0000 0000',
  'DE00 1234 1234 1234 1234 00 is on the poster of the bank',
  'SIM 4471-9026-118334 is valid until 2029',
])('no card or account is read in %j', (text) => expect(kinds(text)).not.toContain('payment'));

it('reads a card by fours', () => expect(kinds('send it to 5333 1710 4482 9014')).toContain('payment'));
