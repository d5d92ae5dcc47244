import { expect, test } from 'vitest';
import { isUnder, phonePlaces, placesOf } from './places.js';

const to = (...of: Parameters<typeof placesOf>) => placesOf(...of).map((place) => place.to);

test('somebody without an account finds gigs and reads the rules', () => {
  expect(to(null)).toEqual(['/search', '/rulebook']);
});

test('a buyer has no way to what only sellers do', () => {
  expect(to({ roles: ['member'], seller: false })).not.toContain('/my/gigs');
});

test('the work of sellers and of agents is within the bar of a phone', () => {
  const both = to({ roles: ['member', 'agent', 'operator'], seller: true });
  expect(both.slice(0, phonePlaces)).toEqual(['/search', '/inbox', '/orders', '/my/gigs', '/desk']);
});

test.each([
  ['/my/profile', '/my/gigs'],
  ['/offers/links', '/my/gigs'],
  ['/earnings', '/my/gigs'],
  ['/gigs/1', '/search'],
  ['/orders/1', '/orders'],
])('at %s one is at %s, and nowhere else', (path, place) => {
  const all = placesOf({ roles: ['member', 'agent', 'operator'], seller: true });
  expect(all.filter((each) => isUnder(path, each)).map((each) => each.to)).toEqual([place]);
});
