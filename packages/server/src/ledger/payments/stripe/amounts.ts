import { problem } from '../../../platform/http/problem.js';
import type { Amount } from '../../../platform/money.js';

/** Without decimals by ISO 4217, but with two at Stripe, which must be zero. */
const twoDecimalsThere = new Set(['ISK', 'UGX']);
/** With three decimals, of which Stripe wants the last to be zero. */
const threeDecimals = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** An amount as Stripe counts it. Stripe takes at most eight digits. */
export const toStripe = ({ minor, currency }: Amount): { readonly amount: number; readonly currency: string } => {
  if (threeDecimals.has(currency) && minor % 10n !== 0n)
    throw problem('invalid_input', `In ${currency} the last of the three decimals must be zero.`);
  const amount = twoDecimalsThere.has(currency) ? minor * 100n : minor;
  if (amount > 99_999_999n) throw problem('invalid_input', 'This is more than can be paid at once.');
  return { amount: Number(amount), currency: currency.toLowerCase() };
};

export const fromStripe = (amount: number, currency: string): { readonly minor: string; readonly currency: string } => {
  const code = currency.toUpperCase();
  return { minor: String(twoDecimalsThere.has(code) ? Math.round(amount / 100) : amount), currency: code };
};
