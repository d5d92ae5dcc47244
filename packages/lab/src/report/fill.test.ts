import { expect, it } from 'vitest';
import { fill } from './fill.js';

const page = 'Before\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nAfter\n';

it('replaces what stands between the marks, and nothing else, at every run', () => {
  const once = fill(page, new Map([['a', 'new']]));
  expect(once).toBe('Before\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\nAfter\n');
  expect(fill(once, new Map([['a', 'new']]))).toBe(once);
});

it('says which place is missing', () => {
  expect(() => fill(page, new Map([['b', 'x']]))).toThrow('The page has no place for "b"');
});
