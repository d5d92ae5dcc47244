import { expect, test } from 'vitest';
import { afterFee } from './after-fee.js';

test.each([
  ['80000', 500, '76000'],
  ['80000', 2000, '64000'],
  ['3', 500, '3'],
  ['10', 500, '9'],
  ['1', 0, '1'],
  ['123456789012345678', 2000, '98765431209876542'],
])('of %s at %i basis points %s is left, the fee rounded half up', (amount, bps, left) => {
  expect(afterFee({ amount, currency: 'EUR' }, bps)).toEqual({ amount: left, currency: 'EUR' });
});
