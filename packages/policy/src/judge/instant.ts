const shape = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since 1970 of an ISO 8601 instant; undefined if it is none. A time without an offset is UTC: the machine's own
 * zone would judge the same facts differently elsewhere, which is why no `Date` is used.
 */
export function parseInstant(iso: string): number | undefined {
  const parts = iso.length <= 40 ? shape.exec(iso) : null;
  if (!parts) return undefined;
  const part = (i: number) => Number(parts[i] ?? 0);
  const [month, day, hour, minute, second] = [part(2), part(3), part(4), part(5), part(6)];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  const seconds = daysSince1970(part(1), month, day) * 86_400 + hour * 3600 + minute * 60 + second;
  const millis = Math.floor(Number(`0.${parts[7] ?? '0'}`) * 1000);
  return seconds * 1000 + millis - offsetMillis(parts[8] ?? 'Z');
}

/** Gregorian. Years begin in March here, so that a leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

function offsetMillis(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith('-') ? -minutes : minutes) * 60_000;
}
