import type { Money } from '@parley/contract';
import { useLocale } from './i18n.js';

const made = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, currency: string, signDisplay: 'auto' | 'exceptZero' = 'auto') {
  const key = `${locale} ${currency} ${signDisplay}`;
  let formatter = made.get(key);
  if (!formatter)
    made.set(key, (formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, signDisplay })));
  return formatter;
}

/** How many digits of a minor amount lie behind the point: 2 for cents, none for yen. */
export const fractionDigits = (currency: string): number =>
  formatterOf('en', currency).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units, also below zero, as a decimal number, in text: nothing is lost on the way. */
export function decimalOf({ amount, currency }: Money): string {
  const digits = fractionDigits(currency);
  const sign = amount.startsWith('-') ? '-' : '';
  const whole = amount.slice(sign.length).padStart(digits + 1, '0');
  return digits === 0 ? amount : `${sign}${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
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

type AmountProps = {
  readonly money: Money;
  /** What is gained shows its plus. */
  readonly signed?: boolean;
};

export function Amount({ money, signed = false }: AmountProps) {
  const locale = useLocale();
  const formatter = formatterOf(locale, money.currency, signed ? 'exceptZero' : 'auto');
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {formatter.format(decimalOf(money) as `${number}`)}
    </span>
  );
}
