import { alphabet, columns, mostWeight } from '@parley/policy';
import { describe, expect, it } from 'vitest';
import { examplesOf, rowsOn, sideOf, type Example } from './examples.js';
import { fit, logitsOf } from './fit.js';
import { asSource, pack } from './store.js';

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

describe('fitting', () => {
  const examples = examplesOf(few);
  it('learns what it is shown', () => {
    const model = fit(examples);
    const odds = examples.map((example) => logitsOf(model, example)[move]!);
    const asked = examples
      .map(({ answers }, i) => [answers[move], odds[i]! > 0])
      .filter(([answer]) => answer !== undefined);
    for (const [answer, said] of asked) expect(said).toBe(answer);
  });
  it('gives the same file byte for byte', () => {
    expect(asSource(fit(examplesOf(few)))).toBe(asSource(fit(examplesOf(few))));
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

it('packs weights so that runs of zeros cost little', () => {
  const zeros = new Array<number>(40).fill(0);
  expect(pack([1, ...zeros, -1])).toBe(`${alphabet.charAt(mostWeight + 1)}~14~${alphabet.charAt(mostWeight - 1)}`);
});
