import { longestEmergencyHours } from '@parley/contract';
import type { SignalKind } from '@parley/policy';

/** What may be cleared in an emergency: ways to reach each other. Disguise, keys and money are none. */
const reachable: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'email',
  'phone',
  'messenger',
  'social',
  'link',
  'meeting_link',
  'file_link',
  'address',
  'ask_contact',
  'move_off',
  'call',
  'meet',
]);

/** What is wrong with an emergency as it was asked for, by the place in the body; none where it may be given. */
export function faultsOf(
  { kinds, until }: { readonly kinds: readonly SignalKind[]; readonly until: Date },
  now: Date,
): { path: string; reason: string }[] {
  const ofKinds = kinds.flatMap((kind, at) =>
    reachable.has(kind) ? [] : [{ path: `body.kinds[${at}]`, reason: 'is no way to reach each other' }],
  );
  const left = until.getTime() - now.getTime();
  if (left <= 0) return [...ofKinds, { path: 'body.until', reason: 'lies in the past' }];
  if (left > longestEmergencyHours * 3_600_000)
    return [...ofKinds, { path: 'body.until', reason: `is more than ${longestEmergencyHours} hours away` }];
  return ofKinds;
}
