import type { Money } from '@parley/contract';

/** What is left for the seller, as the ledger splits it: the fee is rounded half up, the rest is the seller's. */
export function afterFee({ amount, currency }: Money, feeBps: number): Money {
  const price = BigInt(amount);
  const fee = (price * BigInt(feeBps) + 5_000n) / 10_000n;
  return { amount: (price - fee).toString(), currency };
}
