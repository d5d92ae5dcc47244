import { expect, test } from 'vitest';
import { createIds } from './ids.js';

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('ids are UUIDs of version 7, each its own, in the order in which they were made', () => {
  const ids = createIds();
  const made = Array.from({ length: 20_000 }, () => ids.next());
  expect(made.every((id) => uuid7.test(id))).toBe(true);
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
});

test('ids do not go back when the clock does', () => {
  let ms = 1_000_000_000_000;
  const ids = createIds({ now: () => new Date(ms) });
  const before = ids.next();
  ms -= 60_000;
  expect(ids.next() > before).toBe(true);
});

test('an id begins with the moment it was made', () => {
  const ids = createIds({ now: () => new Date('2026-01-02T03:04:05.678Z') });
  expect(parseInt(ids.next().replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-01-02T03:04:05.678Z'));
});
