import { describe, expect, it } from 'vitest';
import { signalKinds } from '../signal.js';
import { nearest } from './nearest.js';

describe('nearest', () => {
  it.each([
    ['emial', 'email'],
    ['Phone', 'phone'],
    ['meeting-link', 'meeting_link'],
    ['credential', 'credentials'],
    ['payoff', 'pay_off'],
    ['weather forecast', undefined],
    ['', undefined],
    ['ca', undefined],
    ['EMAIL', 'email'],
  ])('for "%s" is %s', (written, word) => {
    expect(nearest(written, signalKinds)).toBe(word);
  });
});
