import { describe, expect, it } from 'vitest';
import { dataKinds } from '../signal.js';
import { detect } from './detect.js';

const data = new Set<string>(dataKinds);
const kinds = (text: string): readonly string[] =>
  detect(text)
    .map(({ kind }) => kind)
    .filter((kind) => data.has(kind));

describe('what a sentence calls a sample', () => {
  it.each([
    'Dummy phone for the form: +1 415 555 0133, the field must not look empty',
    'Auf der Visitenkarte steht als Platzhalter +49 30 555 0142',
    'Dati di prova: lena, lena@example.com, 06 555 01 42',
    'Kartvizit taslağında 0532 555 01 42 dursun',
    '名刺の見本なので電話は 03-5550-0142 です',
    '傳單上的電話 02-5550-0142 是範例',
    'নমুনা হিসেবে info@example.com বসান',
    'کارڈ کے نمونے پہ 0300 5550142 رہنے دیں',
    'put info@example.com on the flyer, just a placeholder',
    'in the wireframe I typed aaa@bbb.com',
    'the card mockup says No. 4155 5501 33 and a name',
    'name XYZ, phone 0321 1111111 on the card, it changes later',
  ])('is no contact data in %j', (text) => expect(kinds(text)).toEqual([]));

  it.each([
    ['The mockup is ready. Mail me: lena@example.com', 'email'],
    ['no placeholder any more, my number is 415 555 0133', 'phone'],
    ['call me on 415 555 0133, for example tonight', 'phone'],
  ])('does not make one of what somebody says is theirs: %j', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('numbers of something else', () => {
  it.each(['membr number gkt 415550133', '25550142330', 'abc 415550133 and claim number is frt 125'])(
    'is no phone in %j',
    (text) => expect(kinds(text)).toEqual([]),
  );
});
