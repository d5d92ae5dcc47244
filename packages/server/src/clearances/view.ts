import type { ClearanceView } from '@parley/contract';
import { places, signalKinds } from '@parley/policy';
import { purposeIn } from '../relationships/purposes.js';
import type { Locale } from '../relationships/wording.js';
import type { ClearanceRow } from './store.js';

/** As the person it concerns sees it. What others asked for says nothing of its purpose. */
export const viewClearance = (
  row: ClearanceRow,
  viewer: string,
  withAlias: string,
  { now, locale }: { readonly now: Date; readonly locale: Locale },
): ClearanceView => ({
  id: row.id,
  state: row.state === 'granted' && row.until !== null && row.until <= now ? 'expired' : row.state,
  scope: row.scope,
  with: withAlias,
  kinds: row.kinds ?? [...signalKinds],
  places: row.places ?? [...places],
  order: row.order_id,
  // What the platform itself says of it, both may read.
  purpose: row.scope !== 'contact' ? purposeIn(locale, row.purpose) : row.requester === viewer ? row.purpose : '',
  until: row.until?.toISOString() ?? null,
  at: row.at.toISOString(),
  due_at: row.state === 'requested' ? (row.due_at?.toISOString() ?? null) : null,
  reason: row.requester === viewer || row.scope === 'emergency' ? row.reason : null,
});
