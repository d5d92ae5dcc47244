import { expect, test } from 'vitest';
import { formatMoney, readMinor } from './money.js';

test.each([
  ['EUR', '123456', '€1,234.56'],
  ['EUR', '5', '€0.05'],
  ['EUR', '-5', '-€0.05'],
  ['JPY', '-1234', '-¥1,234'],
  ['JPY', '1234', '¥1,234'],
  ['EUR', '900719925474099312', '€9,007,199,254,740,993.12'],
])('%s %s is shown as %s', (currency, amount, shown) => {
  expect(formatMoney('en', { amount, currency })).toBe(shown);
});

test.each([
  ['12', 'EUR', '1200'],
  ['12.5', 'EUR', '1250'],
  [' 0,05 ', 'EUR', '5'],
  ['1200', 'JPY', '1200'],
  ['12.345', 'EUR', undefined],
  ['12.5', 'JPY', undefined],
  ['-3', 'EUR', undefined],
  ['twelve', 'EUR', undefined],
])('"%s" typed in %s is %s minor units', (typed, currency, minor) => {
  expect(readMinor(typed, currency)).toBe(minor);
});
