import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Sight } from './detector.js';
import { sought } from './sought.js';

const shape = /\b(?:ten|nick\w*)\b|(?<![а-я])имя(?!н)|@(?= )/u;
const sightOf = (text: string) => ({ text }) as Sight;

it('never says no where a window holds a match, in whatever order the windows are asked for', () => {
  const part = fc.constantFrom('ten', 'often', 'nick', 'nickel', 'имя', 'имян', 'аимя', '@', ' ', 'x', '. ');
  const window = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 24 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.array(window, { maxLength: 60 }), (parts, windows) => {
      const sight = sightOf(parts.join(''));
      const may = sought(shape);
      for (const [from, length] of windows)
        if (shape.test(sight.text.slice(from, from + length))) expect(may(sight, from, from + length)).toBe(true);
    }),
  );
});

it('says no to windows without a match once it has looked through the text', () => {
  const sight = sightOf(`${'x '.repeat(40)}nick ${'x '.repeat(40)}`);
  const may = sought(shape);
  for (let from = 0; from < 160; from += 20) may(sight, from, from + 20);
  expect([0, 80, 120].map((from) => may(sight, from, from + 20))).toEqual([false, true, false]);
});

it('forgets one text for the next', () => {
  const may = sought(shape);
  for (const text of ['x '.repeat(20), `${'x '.repeat(10)}nick `.repeat(2)]) {
    const sight = sightOf(text);
    for (let from = 0; from < text.length; from++) may(sight, from, from + 10);
    expect(may(sight, 15, 30)).toBe(text.includes('nick'));
  }
});
