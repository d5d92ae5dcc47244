import { expect, it } from 'vitest';
import { generate, splitOf } from './generate.js';
import { parsePhrasebook } from './phrasebook.js';

const head = `lang: en
phones: 555 01##
digits: zero one two three four five six seven eight nine
at: at
dot: dot
apps: telegram
misspelled: telegrm
socials: insta
pays: paypal.me/example
prices: $#
names: mona
streets: 1 Example Road

[open]
hi
[close]
bye
`;
const book = (sections: string) => parsePhrasebook(`${head}${sections}`);

it('reads sentences by section', () => {
  expect([...book('[phone]\nmy number is {phone}\n[refuse]\nno\nnever').frames]).toEqual([
    ['phone', ['my number is {phone}']],
    ['refuse', ['no', 'never']],
  ]);
});

it('names the line of a mistake', () => {
  expect(() => book('[fone]')).toThrow('line 18: no such section: [fone]');
  expect(() => book('[phone]\ncall {fone}')).toThrow('line 19: no such slot as {fone}: call {fone}');
  expect(() => parsePhrasebook('lang: en\nfone: 1')).toThrow('line 2: no such field: fone: 1');
  expect(() => parsePhrasebook('lang: en')).toThrow('the field "digits" is missing');
});

it('makes the same rows at every run, of all classes a value can be disguised in', () => {
  const sentences = Array.from({ length: 5 }, (_, i) => `number ${i}: {phone}`).join('\n');
  const rows = generate(book(`[phone]\n${sentences}`));
  expect(generate(book(`[phone]\n${sentences}`))).toEqual(rows);
  expect([...new Set(rows.map((row) => row.class))].sort()).toEqual([
    'emoji_digits',
    'encoded',
    'fullwidth_or_native_digits',
    'leet',
    'mixed_digits',
    'plain',
    'punctuation',
    'spaced',
    'spelled_digits',
    'split_messages',
    'zero_width',
  ]);
});

it('leaves refusals and passwords as they are', () => {
  const rows = generate(book('[refuse]\nno {app} please\n[credentials]\n{user} {pass}'));
  expect([...new Set(rows.map((row) => row.class))].sort()).toEqual(['plain', 'refusal']);
});

it('puts about a tenth of all origins into validation', () => {
  const origins = Array.from({ length: 1000 }, (_, i) => `en:phone:${i}`);
  const share = origins.filter((origin) => splitOf(origin) === 'validation').length / 1000;
  expect(share).toBeGreaterThan(0.07);
  expect(share).toBeLessThan(0.13);
});
