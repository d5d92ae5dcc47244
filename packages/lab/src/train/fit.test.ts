import { alphabet, columns, dims, longGap, unpack } from '@parley/policy';
import { describe, expect, it } from 'vitest';
import { examplesOf, rowsOn, sideOf, type Example } from './examples.js';
import { fit, logitsOf, settings } from './fit.js';
import { asSource, gapsOf, packed } from './store.js';

const row = (id: string, text: string, kinds: readonly string[], template?: string) => ({
  id,
  lang: 'en',
  text,
  kinds,
  class: 'plain',
  author: 'x',
  ...(template !== undefined && { template }),
});
const few = [
  row('a', 'let us talk on telegram', ['move_off']),
  row('b', 'we can talk on whatsapp', ['move_off']),
  row('c', 'pay me directly, no fee', ['pay_off']),
  row('d', 'a bot for telegram, please', []),
  row('e', 'the price of three pages', []),
  row('f', 'my mail is mona@example.com', ['email']),
  row('g', 'the last field says mona@example.com', []),
];
const move = columns.indexOf('move_off');
const own = columns.indexOf('own');

/** So few rows say little twice. */
const lenient = { ...settings, fewest: 1, rounds: 40, hidden: 0 };

describe('fitting', () => {
  const examples = examplesOf(few);
  it('learns what it is shown', () => {
    const model = fit(examples, lenient);
    const odds = examples.map((example) => logitsOf(model, example)[move]!);
    const asked = examples
      .map(({ answers }, i) => [answers[move], odds[i]! > 0])
      .filter(([answer]) => answer !== undefined);
    for (const [answer, said] of asked) expect(said).toBe(answer);
  });
  it('gives the same file byte for byte', () => {
    expect(asSource(fit(examplesOf(few), lenient))).toBe(asSource(fit(examplesOf(few), lenient)));
  });
  it('asks of a find whether it is somebody’s own, and of a text what it proposes', () => {
    const answers = (example: Example) => [example.find, example.answers[own], example.answers[move]];
    expect(examplesOf([few[5]!]).map(answers)).toEqual([
      [undefined, undefined, false],
      ['email', true, undefined],
    ]);
    expect(examplesOf([few[6]!]).map(answers)[1]).toEqual(['email', false, undefined]);
  });
  it('leaves out rows that need their history', () => {
    expect(examplesOf([{ ...few[0]!, history: ['before'] }])).toEqual([]);
  });
});

describe('the split', () => {
  it('puts all rows of a template on one side', () => {
    const sides = Array.from({ length: 20 }, (_, i) => sideOf(row(`r${i}`, `text ${i}`, [], 'en:phone:3')));
    expect(new Set(sides).size).toBe(1);
  });
  it('trains on nothing that stands on the validation side in the same words', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`r${i}`, 'Hello  there', [], `t${i}`));
    expect(rowsOn('validation', rows).length).toBeGreaterThan(0);
    expect(rowsOn('train', rows)).toEqual([]);
  });
});

it('keeps no bucket that only few examples meet', () => {
  const { kept } = fit(examplesOf(few), { ...lenient, fewest: 3 });
  const met = (bucket: number) => examplesOf(few).filter(({ ids }) => ids.includes(bucket)).length;
  expect(kept.length).toBeGreaterThan(0);
  expect(Math.min(...kept.map(met))).toBeGreaterThanOrEqual(3);
});

it('stores which buckets are kept by the gaps between them', () => {
  const far = alphabet.charAt(longGap);
  expect(gapsOf([0, 1, 5])).toBe('AAD');
  expect(gapsOf([longGap, 2 * longGap + 3])).toBe(`${far}A${far}C`);
});

it('stores numbers so that the reader gets them back', () => {
  const rows = [1, -2].map((first) => Array.from({ length: dims }, (_, d) => (d === 0 ? first : (d % 5) - 2)));
  const table = unpack({ gaps: gapsOf([3, 9]), packed: packed(rows) });
  expect([...table.rows]).toEqual(rows.flat());
});
