import type { Amount } from '../platform/money.js';
import { account } from './ledger.js';
import type { MoneyCtx } from './movements.js';
import { post, type Posted } from './store.js';

export type Withdrawal = {
  readonly withdrawal: string;
  readonly seller: string;
  readonly provider: string;
  readonly amount: Amount;
};

/** Money leaves for the seller's own account elsewhere. Of two that ask for the same money one gets `not_enough_money`. */
export const withdraw = ({ tx, ids, now }: MoneyCtx, of: Withdrawal): Promise<Posted> => {
  const { withdrawal, seller, provider, amount } = of;
  const entries = [
    { account: account.available(seller), minor: -amount.minor },
    { account: account.external(provider), minor: amount.minor },
  ];
  const data = { withdrawal, provider };
  return post(tx, { key: `withdraw:${withdrawal}`, kind: 'withdrawn', seller, amount, entries, data, at: now }, ids);
};

/** The provider could not carry a withdrawal out: the money is the seller's to withdraw again. */
export const returnWithdrawal = ({ tx, ids, now }: MoneyCtx, of: Withdrawal): Promise<Posted> => {
  const { withdrawal, seller, provider, amount } = of;
  const entries = [
    { account: account.external(provider), minor: -amount.minor },
    { account: account.available(seller), minor: amount.minor },
  ];
  const key = `withdrawal-returned:${withdrawal}`;
  const data = { withdrawal, provider };
  return post(tx, { key, kind: 'withdrawal_returned', seller, amount, entries, data, at: now }, ids);
};
