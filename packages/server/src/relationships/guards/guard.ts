import type { Via } from '../touches.js';

/** All that may count against a claim. Facts only: who gathers them stands in `offers`. Instants are dates in UTC. */
export type ClaimFacts = {
  readonly now: Date;
  readonly link: {
    readonly madeAt: Date;
    readonly expiresAt: Date;
    readonly revokedAt: Date | null;
    readonly usesLeft: number;
    /** Whether the claimant's confirmed e-mail is the one that the link was made for; null where it was made for nobody. */
    readonly isForClaimant: boolean | null;
    /** When the gate first saw it in a text here; null where it never did. */
    readonly postedHereAt: Date | null;
  };
  /** Whether the page of the link was opened from a page of this platform. */
  readonly openedFromHere: boolean;
  readonly isOwnLink: boolean;
  /** What the two had with each other here before: lines, conversations, offers and orders, whoever bought. */
  readonly before: { readonly conversations: number; readonly orders: number; readonly offers: number };
  /** The first look at this seller or a gig of theirs that was found here, by the account or its browser before sign-up. */
  readonly firstFound: { readonly at: Date; readonly via: Via } | null;
  readonly sharesDevice: boolean;
  readonly sharesInstrument: boolean;
  /** Another account with the claimant's e-mail dealt with this seller here. */
  readonly emailDealtBefore: boolean;
  readonly claimsOfSellerLastDay: number;
  readonly claimsOfSellerLastMonth: number;
};

export const guardCodes = [
  'own_link',
  'link_revoked',
  'link_expired',
  'link_used_up',
  'not_invited',
  'dealt_before',
  'seen_here_first',
  'link_posted_here',
  'link_opened_here',
  'same_device',
  'same_instrument',
  'email_dealt_before',
  'unlikely_many',
] as const;
export type GuardCode = (typeof guardCodes)[number];

/**
 * One question about a claim. `stops`: the link cannot be used at all. `refuses`: the order goes on, as between people
 * who met here. `questions`: an agent looks first.
 */
export type Guard = {
  readonly code: GuardCode;
  readonly outcome: 'stops' | 'refuses' | 'questions';
  readonly applies: (facts: ClaimFacts) => boolean;
};
