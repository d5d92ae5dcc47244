import type { movementKinds } from '@parley/contract';
import { shareOf, type Amount } from '../platform/money.js';

/** docs/money.md says what each does to which accounts. */
export type MovementKind = (typeof movementKinds)[number];

/** Names of accounts. What is `external` is not ours: its balance is negative by all that is inside. */
export const account = {
  external: (provider: string) => `external:${provider}`,
  /** Money held for an order. */
  escrow: (order: string) => `escrow:${order}`,
  /** Released to a seller, and waiting until it may be withdrawn. */
  clearing: (seller: string) => `clearing:${seller}`,
  /** What a seller may withdraw. Below zero after a chargeback of money that is gone. */
  available: (seller: string) => `available:${seller}`,
  /** Money that came for nothing that is there to be bought, until it is given back. */
  holding: (payment: string) => `holding:${payment}`,
  fees: 'fees',
  /** What the marketplace paid for because nobody else could. */
  losses: 'losses',
} as const;

export type Entry = {
  readonly account: string;
  /** What the account gains; negative where it gives. */
  readonly minor: bigint;
};

export type Movement = {
  /** Whoever asks for the same movement again, asks with the same key. */
  readonly key: string;
  readonly kind: MovementKind;
  readonly order?: string;
  readonly buyer?: string;
  readonly seller?: string;
  /** What moves, above zero; the entries say whereto. */
  readonly amount: Amount;
  readonly entries: readonly Entry[];
  /** Small facts for whoever reads the line: the origin of a fee, a payment's id. Never a text that a person wrote. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
  readonly at: Date;
  /** Lets the seller's account go below zero: a chargeback asks nobody. */
  readonly mayOwe?: boolean;
};

export type Split = { readonly fee: bigint; readonly net: bigint };

/** The fee is rounded half up to a minor unit, and the rest is the seller's: the two are always the whole. */
export const splitFee = (minor: bigint, bps: number): Split => {
  const fee = shareOf(minor, bps);
  return { fee, net: minor - fee };
};

/** What happened to an order's money, all in minor units. */
export type OrderMoney = {
  readonly paid: bigint;
  /** In escrow now. */
  readonly held: bigint;
  /** Left escrow for the seller, fee included. */
  readonly released: bigint;
  /** Taken at releases. */
  readonly fee: bigint;
  /** Of `released`, gone back to the buyer since, fee included. */
  readonly takenBack: bigint;
  /** Of `takenBack`, what the marketplace gave of its fee. */
  readonly feeBack: bigint;
  /** Went back to the buyer or their bank, whenever. */
  readonly refunded: bigint;
};

/**
 * Where money for the buyer comes from after some of it was released: the fee goes back in proportion, rounded half up
 * on the total taken back so far, so that parts never drift and the last part brings the fee back to the minor unit.
 */
export const splitTakenBack = (
  money: Pick<OrderMoney, 'released' | 'fee' | 'takenBack' | 'feeBack'>,
  minor: bigint,
) => {
  const total = money.takenBack + minor;
  const feeDue = money.released === 0n ? 0n : (2n * money.fee * total + money.released) / (2n * money.released);
  const fee = feeDue - money.feeBack;
  return { fee, fromSeller: minor - fee };
};
