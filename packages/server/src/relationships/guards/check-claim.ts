import { dealtBefore } from './dealt-before.js';
import { emailDealtBefore } from './email-dealt-before.js';
import type { ClaimFacts, Guard, GuardCode } from './guard.js';
import { linkExpired } from './link-expired.js';
import { linkOpenedHere } from './link-opened-here.js';
import { linkPostedHere } from './link-posted-here.js';
import { linkRevoked } from './link-revoked.js';
import { linkUsedUp } from './link-used-up.js';
import { notInvited } from './not-invited.js';
import { ownLink } from './own-link.js';
import { sameDevice } from './same-device.js';
import { sameInstrument } from './same-instrument.js';
import { seenHereFirst } from './seen-here-first.js';
import { unlikelyMany } from './unlikely-many.js';

/** Every guard, in the order in which its reason is told when several apply: what stops, what refuses, what asks a person. */
export const guards: readonly Guard[] = [
  ownLink,
  linkRevoked,
  linkExpired,
  linkUsedUp,
  notInvited,
  dealtBefore,
  seenHereFirst,
  linkPostedHere,
  linkOpenedHere,
  emailDealtBefore,
  sameDevice,
  sameInstrument,
  unlikelyMany,
];

export type ClaimAnswer =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: Guard['outcome']; readonly code: GuardCode; readonly also: readonly GuardCode[] };

/** What becomes of a claim: the first guard that applies decides; the others are kept for whoever looks at it. */
export function checkClaim(facts: ClaimFacts): ClaimAnswer {
  const [first, ...others] = guards.filter((guard) => guard.applies(facts));
  return first
    ? { outcome: first.outcome, code: first.code, also: others.map(({ code }) => code) }
    : { outcome: 'accepted' };
}
