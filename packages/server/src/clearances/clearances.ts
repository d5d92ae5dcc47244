import type { clearanceStates } from '@parley/contract';
import type { Place, SignalKind } from '@parley/policy';

export type ClearanceState = (typeof clearanceStates)[number];
export type ClearanceEvent = 'grant' | 'deny' | 'revoke' | 'restore' | 'expire';

type Edge = { readonly to: ClearanceState; readonly by: 'agent' | 'clock' };

/** A clearance's life: from each state, what may happen, where it leads and who may do it. */
export const clearanceGraph: Readonly<Record<ClearanceState, Readonly<Partial<Record<ClearanceEvent, Edge>>>>> = {
  requested: { grant: { to: 'granted', by: 'agent' }, deny: { to: 'denied', by: 'agent' } },
  granted: { revoke: { to: 'revoked', by: 'agent' }, expire: { to: 'expired', by: 'clock' } },
  // An appeal that was right.
  denied: { restore: { to: 'granted', by: 'agent' } },
  revoked: { restore: { to: 'granted', by: 'agent' } },
  expired: {},
};

/** What a permission covers. `kinds` null: any; `places` null: every place; `order` null: all that the two do. */
export type Scope = {
  readonly kinds: readonly SignalKind[] | null;
  readonly places: readonly Place[] | null;
  readonly order: string | null;
  readonly until: Date | null;
};

type Within<T> = readonly T[] | null;
const isWithin = <T>(inner: Within<T>, outer: Within<T>): boolean =>
  outer === null || (inner !== null && inner.every((each) => outer.includes(each)));

/** Whether what an agent grants is no more than what was asked: nobody gets what they did not ask for. */
export const isNoWider = (granted: Scope, asked: Scope): boolean =>
  isWithin(granted.kinds, asked.kinds) &&
  isWithin(granted.places, asked.places) &&
  (asked.order === null || granted.order === asked.order) &&
  (asked.until === null || (granted.until !== null && granted.until <= asked.until));

/** How soon support answers a request. */
export const answerWithinHours = 24;

/** The chain of events of one clearance. */
export const clearanceStream = (id: string) => `clearance:${id}`;
