import { detect } from '@parley/policy';
import { expect, it } from 'vitest';
import { generatedRows, handRows } from './files.js';
import { mutate } from './mutate.js';
import { random } from './random.js';

const rows = [...handRows(), ...generatedRows()];
const rounds = 4000;

it('no mutation of a row throws, and every find is a span of what was typed', () => {
  const rng = random('fuzz');
  for (let i = 0; i < rounds; i++) {
    const row = rng.of(rows);
    const text = mutate(row.text, rng.of(rows).text, rng);
    const history = (row.history ?? []).map((past) => mutate(past, row.text, rng));
    for (const { start, end, text: words } of detect(text, { history })) {
      expect(text.slice(start, end), JSON.stringify(text)).toBe(words);
      expect(end, JSON.stringify(text)).toBeGreaterThan(start);
    }
  }
});

it('is the same at every run', () => {
  const run = () => {
    const rng = random('same');
    return Array.from({ length: 50 }, () => mutate(rng.of(rows).text, rng.of(rows).text, rng));
  };
  expect(run()).toEqual(run());
  expect(new Set(run()).size).toBeGreaterThan(40);
});
