import type { Money } from '@parley/contract';
import { useLocale } from './i18n.js';

const made = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let formatter = made.get(key);
  if (!formatter) made.set(key, (formatter = new Intl.NumberFormat(locale, { style: 'currency', currency })));
  return formatter;
}

/** How many digits of a minor amount lie behind the point: 2 for cents, none for yen. */
export const fractionDigits = (currency: string): number =>
  formatterOf('en', currency).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units as a decimal number, in text: nothing is lost on the way. */
export function decimalOf({ amount, currency }: Money): string {
  const digits = fractionDigits(currency);
  const whole = amount.padStart(digits + 1, '0');
  return digits === 0 ? whole : `${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
}

/** Minor units as people write them; exact, however large. */
export const formatMoney = (locale: string, money: Money): string =>
  formatterOf(locale, money.currency).format(decimalOf(money) as `${number}`);

/** An amount that somebody typed, in minor units; undefined where it is none, or finer than the currency. */
export function readMinor(typed: string, currency: string): string | undefined {
  const digits = fractionDigits(currency);
  const [, whole, fraction = ''] = /^\s*(\d{1,12})(?:[.,](\d*))?\s*$/.exec(typed) ?? [];
  if (whole === undefined || fraction.length > digits) return undefined;
  return (whole + fraction.padEnd(digits, '0')).replace(/^0+(?=\d)/, '');
}

export function Amount({ money }: { readonly money: Money }) {
  const locale = useLocale();
  return <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{formatMoney(locale, money)}</span>;
}
