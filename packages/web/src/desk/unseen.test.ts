import type { CaseDetail } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { unseenAs } from './unseen.js';

const of = (effect: 'bounce' | 'hold', more: object = {}) =>
  unseenAs({ decision: { effect }, outcome: null, other: { alias: 'somebody' }, queue: 'held', ...more } as CaseDetail);

describe('what the other side sees of a text that an agent looks at', () => {
  it('is a message that is being checked while it is held', () => expect(of('hold')).toBe('waiting'));
  it('is nothing where it went back to its writer', () => {
    expect(of('bounce', { queue: 'review' })).toBe('returned');
    expect(of('bounce', { queue: 'appeals' })).toBe('returned');
  });
  it('is that a message was not delivered once an agent upheld it, also while that is appealed against', () => {
    expect(of('hold', { outcome: { action: 'uphold' } })).toBe('refused');
    expect(of('hold', { queue: 'appeals' })).toBe('refused');
  });
  it('is nothing yet of a text for everybody', () => expect(of('hold', { other: null })).toBe('unpublished'));
});
