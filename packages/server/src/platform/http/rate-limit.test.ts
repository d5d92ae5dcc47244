import { expect, test } from 'vitest';
import { createRateLimit, networkOf } from './rate-limit.js';

const limitAt = () => {
  let ms = 0;
  return {
    limit: createRateLimit({ now: () => new Date(ms) }),
    wait: (seconds: number) => void (ms += seconds * 1000),
  };
};

test('so many a minute pass, the next waits as long as it is told', () => {
  const { limit, wait } = limitAt();
  for (let i = 0; i < 6; i++) expect(limit.take('send', 'ann', 6)).toBe(0);
  const seconds = limit.take('send', 'ann', 6);
  expect(seconds).toBe(10);
  wait(seconds);
  expect(limit.take('send', 'ann', 6)).toBe(0);
  expect(limit.take('send', 'ann', 6)).toBeGreaterThan(0);
});

test('people and purposes are counted apart', () => {
  const { limit } = limitAt();
  expect(limit.take('send', 'ann', 1)).toBe(0);
  expect(limit.take('send', 'bert', 1)).toBe(0);
  expect(limit.take('judge', 'ann', 1)).toBe(0);
  expect(limit.take('send', 'ann', 1)).toBeGreaterThan(0);
});

test('a look counts nothing', () => {
  const { limit } = limitAt();
  for (let i = 0; i < 10; i++) expect(limit.peek('send', 'ann', 1)).toBe(0);
  expect(limit.take('send', 'ann', 1)).toBe(0);
  expect(limit.peek('send', 'ann', 1)).toBeGreaterThan(0);
});

test('waiting long saves up no more than a minute’s worth', () => {
  const { limit, wait } = limitAt();
  wait(3600);
  for (let i = 0; i < 3; i++) expect(limit.take('send', 'ann', 3)).toBe(0);
  expect(limit.take('send', 'ann', 3)).toBeGreaterThan(0);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
