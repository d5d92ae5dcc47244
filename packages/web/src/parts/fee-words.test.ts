import { expect, it } from 'vitest';
import { feeWordsOf } from './fee-words.js';

const of = { my_side: 'seller', origin: 'met_here', questioned: false, fee_bps: { now: 2000, brought: 500 } } as const;

it('names the lower fee for who is brought, whatever is bought', () => {
  const brought = { ...of, origin: 'brought', fee_bps: { now: 500, brought: 500 } } as const;
  expect(feeWordsOf(brought, false)).toEqual({ key: 'fee.brought.seller', percent: 5 });
  expect(feeWordsOf({ ...brought, my_side: 'buyer' }, true).key).toBe('fee.brought.buyer');
});

it('names it before the payment of the link’s own offer, and of no other', () => {
  const claimed = { ...of, origin: 'claimed' } as const;
  expect(feeWordsOf(claimed, true)).toEqual({ key: 'fee.brought.seller', percent: 5 });
  expect(feeWordsOf(claimed, false)).toEqual({ key: 'fee.met_here.seller', percent: 20 });
});

it('names the usual fee for who met here, also by a link that did not count or waits for a person', () => {
  expect(feeWordsOf(of, true)).toEqual({ key: 'fee.met_here.seller', percent: 20 });
  expect(feeWordsOf({ ...of, origin: 'claimed', questioned: true }, true).percent).toBe(20);
});
