import { describe, expect, it } from 'vitest';
import { made } from './sample.js';
import { cueOf, see } from './seen.js';

describe('see', () => {
  it('calls a signal disguised where an obfuscated one overlaps it', () => {
    const signals = [
      made('phone', { start: 0, text: '12345' }),
      made('obfuscated', { start: 10, text: '12345' }),
      made('phone', { start: 10, text: '12345' }),
      made('email', { start: 15, text: 'a@b.example' }),
      made('messenger', { start: 12, text: '3' }),
    ];
    expect(see(signals).map(({ disguised }) => disguised)).toEqual([false, true, true, false, true]);
  });

  it('gets through a hundred thousand overlapping signals, which asking each about each would not', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      made(i % 2 ? 'phone' : 'obfuscated', { start: i, text: '12345' }),
    );
    expect(see(many).every(({ disguised }) => disguised)).toBe(true);
  });
});

describe('cueOf', () => {
  it('is an intent’s value, and the known word at the beginning of how data was found', () => {
    expect(cueOf(made('pay_off', { value: 'pay_off:honest' }))).toBe('pay_off:honest');
    expect(cueOf(made('link', { how: 'shortener: bit.ly' }))).toBe('shortener');
    expect(cueOf(made('link', { how: 'no shortener' }))).toBe('');
  });
});
