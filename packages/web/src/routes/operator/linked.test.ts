import { describe, expect, it } from 'vitest';
import { linked } from './linked.js';

describe('linked', () => {
  it.each([
    ['Open https://a.example/verify?token=x.y to go on.', ['https://a.example/verify?token=x.y']],
    ['(see http://localhost:4000/reset?token=1).', ['http://localhost:4000/reset?token=1']],
    ['javascript:alert(1) and plain words', []],
  ])('finds the addresses in “%s” and loses no character', (text, hrefs) => {
    const parts = linked(text);
    expect(parts.flatMap((part) => part.href ?? [])).toEqual(hrefs);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});
