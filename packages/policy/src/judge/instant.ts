const shape = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since 1970 of an ISO 8601 instant; undefined if it is none. A time without an offset is UTC:
 * `Date.parse` would take the machine's own zone, and the same facts would be judged differently elsewhere.
 */
export function parseInstant(iso: string): number | undefined {
  const parts = iso.length <= 40 ? shape.exec(iso) : null;
  if (!parts) return undefined;
  const part = (i: number) => Number(parts[i] ?? 0);
  const millis = Math.floor(Number(`0.${parts[7] ?? '0'}`) * 1000);
  const utc = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), millis);
  return utc - offsetMillis(parts[8] ?? 'Z');
}

function offsetMillis(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith('-') ? -minutes : minutes) * 60_000;
}
