import { useLocale } from './i18n.js';

const formats = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

export function formatTime(locale: string, format: keyof typeof formats, at: string | Date): string {
  const key = `${locale} ${format}`;
  let formatter = made.get(key);
  if (!formatter) made.set(key, (formatter = new Intl.DateTimeFormat(locale, formats[format])));
  return formatter.format(typeof at === 'string' ? new Date(at) : at);
}

/** Days are the reader's: two instants of one local day give the same key. */
export const dayKey = (at: string): string => new Date(at).toDateString();

export function Time({ at, format = 'time' }: { readonly at: string; readonly format?: keyof typeof formats }) {
  const locale = useLocale();
  return (
    <time dateTime={at} title={formatTime(locale, 'full', at)}>
      {formatTime(locale, format, at)}
    </time>
  );
}
