import { expect, it } from 'vitest';
import { calibrationError, claimsOf, reliability } from './calibration.js';

const signal = (kind: 'phone' | 'email' | 'obfuscated', confidence: number) =>
  ({ kind, confidence, start: 0, end: 1, text: 'x', value: 'x', how: 'made' }) as const;

it('makes one claim per kind, the surest one, and none of a mere marker', () => {
  const signals = [signal('phone', 0.6), signal('phone', 0.9), signal('email', 0.7), signal('obfuscated', 0.9)];
  expect(claimsOf(['phone'], signals)).toEqual([
    { kind: 'email', confidence: 0.7, right: false },
    { kind: 'phone', confidence: 0.9, right: true },
  ]);
});

it('compares what is said with what is right, by bin', () => {
  const claims = [0.8, 0.84, 0.82, 0.86, 0.99].map((confidence, i) => ({ kind: 'phone', confidence, right: i > 0 }));
  const bins = reliability(claims);
  expect(bins.map(({ from, claims: n, right }) => [from, n, right])).toEqual([
    [0.8, 4, 0.75],
    [0.95, 1, 1],
  ]);
  expect(calibrationError(bins)).toBeCloseTo((4 / 5) * (0.83 - 0.75) + (1 / 5) * 0.01);
});
