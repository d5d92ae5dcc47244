import type { Money } from '@parley/contract';
import type { MoneyConfig } from './config.js';
import { problem } from './http/problem.js';

/** Money inside the server: minor units (cents; whole yen) and the currency they are in. */
export type Amount = { readonly minor: bigint; readonly currency: string };

/** The most that one price, payment or withdrawal may be, in minor units. */
export const mostMinor = 999_999_999_999n;

export const toMoney = ({ minor, currency }: Amount): Money => ({ amount: minor.toString(), currency });

/**
 * An amount that somebody may pay or ask for: above zero, not beyond `mostMinor`, in a currency that is taken here. Else
 * `invalid_input` at `path`. Digits alone reach this: the contract refuses signs, points and exponents.
 */
export const readAmount = ({ amount, currency }: Money, config: MoneyConfig, path: string): Amount => {
  const minor = BigInt(amount);
  const wrong = (at: string, reason: string) =>
    problem('invalid_input', `${at} ${reason}.`, { places: [{ path: at, reason }] });
  if (!config.currencies.includes(currency))
    throw wrong(`${path}.currency`, `is not taken here; choose of ${config.currencies.join(', ')}`);
  if (minor <= 0n) throw wrong(`${path}.amount`, 'must be above zero');
  if (minor > mostMinor) throw wrong(`${path}.amount`, `is more than ${mostMinor} minor units, the most at once`);
  return { minor, currency };
};

/** `bps` basis points of an amount of minor units, rounded half up; the amount must not be negative. */
export const shareOf = (minor: bigint, bps: number): bigint => (minor * BigInt(bps) + 5_000n) / 10_000n;

/** Digits after the point: two for euros, none for yen (ISO 4217, by the platform's own tables). */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
