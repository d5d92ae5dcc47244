import type { OfferLinkState } from '@parley/contract';
import type { Need } from '@parley/policy';
import { problem, type Problem } from '../platform/http/problem.js';

/** An offer link with all that is known of it. The price is in minor units of its currency. */
export type LinkRow = {
  readonly id: string;
  readonly seller: string;
  readonly title: string;
  readonly description: string;
  readonly price_minor: bigint;
  readonly currency: string;
  readonly days: number;
  readonly revisions: number;
  readonly needs: readonly Need[];
  readonly decision_id: string;
  readonly known_from: string;
  readonly invitee_hash: Buffer | null;
  readonly made_in_visit: Buffer | null;
  readonly uses: number;
  readonly used: number;
  readonly state: 'held' | 'live' | 'withheld' | 'revoked';
  /** Of a link that was held: what an agent decided. */
  readonly decided_clause: string | null;
  readonly decided_reason: string | null;
  /** When the gate first saw it in a text here. */
  readonly posted_here_at: Date | null;
  readonly expires_at: Date;
  readonly created_at: Date;
  readonly changed_at: Date;
};

/** What a link is at a moment. Taken back counts before all else, then its time, then its uses. */
export function linkStateAt(
  { state, expires_at, used, uses }: Pick<LinkRow, 'state' | 'expires_at' | 'used' | 'uses'>,
  now: Date,
): OfferLinkState {
  if (state === 'revoked' || state === 'withheld') return state;
  if (expires_at <= now) return 'expired';
  if (used >= uses) return 'used_up';
  return state;
}

/** Why a link leads nowhere now, for whoever opens it; undefined where it is open. */
export function linkProblem(state: OfferLinkState): Problem | undefined {
  switch (state) {
    case 'live':
      return undefined;
    case 'held':
      return problem('link_held');
    case 'expired':
      return problem('link_expired');
    case 'used_up':
      return problem('link_used_up');
    case 'revoked':
      return problem('link_revoked');
    case 'withheld':
      return problem('not_found');
  }
}

const graceHours = 24;

/** Whoever claims a link in its last minute still has a day for its offer. */
export const offerEndsAt = ({ expires_at }: Pick<LinkRow, 'expires_at'>, now: Date): Date =>
  new Date(Math.max(expires_at.getTime(), now.getTime() + graceHours * 3_600_000));

/** The chain of events of one link. */
export const linkStream = (id: string) => `offer_link:${id}`;
