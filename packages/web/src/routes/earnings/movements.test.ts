import type { LedgerEntry } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { movementsOf } from './movements.js';

type Given = readonly [account: LedgerEntry['account'], amount: string, mine?: boolean];

const movement = (id: string, kind: LedgerEntry['kind'], lines: readonly Given[]): LedgerEntry[] =>
  lines.map(([account, amount, mine = false], n) => ({
    id: `${id}:${n}`,
    movement: id,
    kind,
    account,
    mine,
    amount: { amount, currency: 'EUR' },
    order: 'order',
    origin: 'met_here',
    fee_bps: 2000,
    at: '2026-03-01T12:00:00.000Z',
  }));

const released = movement('b', 'released', [
  ['escrow', '-10000'],
  ['fees', '2000'],
  ['available', '8000', true],
]);
const paid = movement('a', 'paid', [
  ['external', '-10000'],
  ['escrow', '10000'],
]);
const sum = (lines: readonly { readonly amount: { readonly amount: string } }[]) =>
  lines.reduce((total, { amount }) => total + BigInt(amount.amount), 0n);

describe('the lines of the ledger, as somebody reads them', () => {
  it('say what came, what was taken of it, and that the rest is theirs', () => {
    const [view] = movementsOf(released, false);
    expect(view?.others.map(({ entry, amount }) => [entry.account, amount.amount])).toEqual([
      ['escrow', '10000'],
      ['fees', '-2000'],
    ]);
    expect(view?.mine.map(({ amount }) => amount.amount)).toEqual(['8000']);
  });

  it('say of a payment that it is held for the order, and of a refund that it has left', () => {
    const read = ({ entry, amount }: { entry: LedgerEntry; amount: { amount: string } }) => [
      entry.account,
      amount.amount,
    ];
    const [held] = movementsOf(paid, false);
    expect([held?.others.map(read), held?.mine.map(read)]).toEqual([[['external', '10000']], [['escrow', '10000']]]);
    const refunded = movement('d', 'refunded', [
      ['escrow', '-10000'],
      ['external', '10000'],
    ]);
    const [back] = movementsOf(refunded, false);
    expect([back?.others.map(read), back?.mine.map(read)]).toEqual([[['escrow', '10000']], [['external', '10000']]]);
  });

  it('add up in every movement', () => {
    for (const { others, mine } of movementsOf([...released, ...paid], false)) expect(sum(others)).toBe(sum(mine));
  });

  it('leave out a fee of nothing', () => {
    const free = movement('c', 'released', [
      ['escrow', '-3'],
      ['fees', '0'],
      ['available', '3', true],
    ]);
    expect(movementsOf(free, false)[0]?.others).toHaveLength(1);
  });

  it('wait for the rest of a movement that a page cuts in two', () => {
    const [first, ...rest] = paid;
    if (!first) throw new Error('A payment has lines.');
    expect(movementsOf([...released, first], true).map(({ id }) => id)).toEqual(['b']);
    expect(movementsOf([...released, first, ...rest], false).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
