import { purposeIn } from '../relationships/purposes.js';
import { wording, type Locale } from '../relationships/wording.js';
import type { ClearanceRow } from './store.js';

/** What a clearance was about, for a statement of reasons. The purpose is told to whoever wrote it alone. */
export function factsOfClearance(row: ClearanceRow, reader: string, locale: Locale): string {
  const what = wording[locale].clearance({
    kinds: row.kinds ?? 'any',
    ...(row.places ? { places: row.places } : {}),
    ...(row.until ? { until: row.until.toISOString() } : {}),
  });
  if (reader !== row.requester || row.purpose === '') return what;
  return `${what} ${locale === 'es' ? 'Para' : 'For'}: ${purposeIn(locale, row.purpose)}`;
}
