import { readFileSync } from 'node:fs';
import { intentKinds, dataKinds } from '@parley/policy';
import { describe, expect, it } from 'vitest';
import { asLines, fileOf, generatedRows, handRows, phrasebooks, unseenRows } from './files.js';
import { generate } from './generate.js';
import { groups, type GroupName } from './groups.js';
import { missingPairs, reviewCorpus, reviewRow } from './review.js';
import { sameText } from './same-text.js';

const hand = handRows();
const generated = generatedRows();
const languages = 'en es pt fr de it nl hi ur bn id tl vi ar ru uk tr zh ja ko'.split(' ');

describe('the corpus', () => {
  it('has at least 6,000 rows, 5,500 of them generated', () => {
    expect(generated.length).toBeGreaterThanOrEqual(5500);
    expect(hand.length + generated.length).toBeGreaterThanOrEqual(6000);
  });
  it('has every kind in every language', () => {
    expect(missingPairs([...hand, ...generated], languages, [...dataKinds, ...intentKinds])).toEqual([]);
  });
  it('keeps the label rules in every row', () => {
    const rows = [...hand, ...generated];
    expect(rows.flatMap((row) => reviewRow(row).map((problem) => `${row.id}: ${problem}`))).toEqual([]);
  });
  it('says nothing twice and keeps each template on one side of the split', () => {
    expect([...reviewCorpus(hand), ...reviewCorpus(generated)]).toEqual([]);
  });
  it.each(phrasebooks().map((book) => [book.lang, book] as const))(
    'comes from the phrasebook of %s as it stands',
    (lang, book) => {
      expect(readFileSync(fileOf(lang), 'utf8')).toBe(asLines(generate(book)));
    },
  );
  it('disguises contact data without changing what it is', () => {
    const sections = generated.map((row) => ({ row, section: row.template!.split(':')[1] as GroupName }));
    const lost = sections.filter(({ row, section }) => groups[section].kinds.some((kind) => !row.kinds.includes(kind)));
    expect(lost).toEqual([]);
  });
});

describe('the unseen rows', () => {
  const unseen = unseenRows();
  it('keep the label rules and say nothing twice', () => {
    expect(unseen.flatMap((row) => reviewRow(row).map((problem) => `${row.id}: ${problem}`))).toEqual([]);
    expect(reviewCorpus(unseen)).toEqual([]);
  });
  it('stand nowhere in the corpus that the scorer learns from', () => {
    const learned = new Set([...hand, ...generated].map((row) => `${row.lang} ${sameText(row)}`));
    expect(unseen.filter((row) => learned.has(`${row.lang} ${sameText(row)}`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the review', () => {
  const row = { id: 'a', lang: 'en', text: 'hello', kinds: ['phone'], class: 'plain', author: 'x' };
  it.each([
    ['a kind that does not exist', { kinds: ['fax'] }, 'there is no kind fax'],
    ['a class that does not exist', { class: 'benign' }, 'there is no class benign'],
    [
      'the marker as a label',
      { kinds: ['phone', 'obfuscated'] },
      '`obfuscated` only stands beside a kind and is no label',
    ],
    [
      'a refusal that is also a move',
      { kinds: ['refuse', 'move_off'], class: 'refusal' },
      'a refusal is `refuse` and nothing else',
    ],
    ['a refusing plain row that proposes', { kinds: ['refuse', 'pay_off'] }, 'who refuses proposes nothing'],
    [
      'a near miss that is flagged',
      { class: 'numbers_price' },
      'a row of the class numbers_price holds nothing to flag',
    ],
    [
      'a split row without its beginning',
      { class: 'split_messages', history: [] },
      'a split row has its beginning in the history',
    ],
    [
      'a mail host that somebody owns',
      { text: 'mona@studio-mona.com' },
      'the mail host studio-mona.com is not reserved for examples',
    ],
    [
      'a link that somebody owns',
      { text: 'see https://studio-mona.com/x' },
      'the host studio-mona.com is not reserved for examples',
    ],
  ])('finds %s', (_name, parts, problem) => {
    expect(reviewRow({ ...row, ...parts })).toContain(problem);
  });
  it('lets reserved names and invented names on services pass', () => {
    const text = 'mona@mail.example, mona.example@gmail.com, https://example.org/a, https://zoom.us/j/000123';
    expect(reviewRow({ ...row, text })).toEqual([]);
  });
  it('finds what is said twice, ids given twice and a template on both sides', () => {
    const other = { ...row, text: 'bye', template: 't', split: 'train' };
    const rows = [row, { ...row, id: 'b', text: ' Hello' }, other, { ...other, text: 'bye bye', split: 'validation' }];
    expect(reviewCorpus(rows)).toEqual([
      'b: says the same as a',
      'a: the id is taken',
      'a: the id is taken',
      'a: t is on both sides of the split',
    ]);
  });
});
