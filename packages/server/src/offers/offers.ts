import { offerActions, type OfferAction, type OfferState } from '@parley/contract';
import type { Need } from '@parley/policy';

/** An offer with all that is known of it. The price is in minor units of its currency. */
export type OfferRow = {
  readonly id: string;
  readonly seller: string;
  readonly buyer: string;
  readonly conversation_id: string | null;
  /** The line of the thread that shows it. */
  readonly message_id: string | null;
  readonly gig_id: string | null;
  /** The name of the gig's package that it is the list price of. */
  readonly package: string | null;
  readonly link_id: string | null;
  readonly title: string;
  readonly description: string;
  readonly price_minor: bigint;
  readonly currency: string;
  readonly days: number;
  readonly revisions: number;
  readonly needs: readonly Need[];
  readonly decision_id: string | null;
  readonly expires_at: Date;
  readonly state: OfferState;
  readonly pay_by: Date | null;
  /** A payment is on its way. */
  readonly paying: boolean;
  readonly order_id: string | null;
  readonly created_at: Date;
  readonly changed_at: Date;
};

export const offerEvents = ['release', 'uphold', 'accept', 'decline', 'withdraw', 'expire', 'pay'] as const;
export type OfferEvent = (typeof offerEvents)[number];

/** Who may fire an edge: one of the two people, an agent at the desk, the clock, or a payment that has come. */
type By = 'buyer' | 'seller' | 'agent' | 'clock' | 'payment';
type Edge = { readonly to: OfferState; readonly by: By };

const ends = {
  withdraw: { to: 'withdrawn', by: 'seller' },
  decline: { to: 'declined', by: 'buyer' },
  expire: { to: 'expired', by: 'clock' },
} as const;

/** An offer's life: from each state, what may happen, where it leads and who may do it. */
export const offerGraph: Readonly<Record<OfferState, Readonly<Partial<Record<OfferEvent, Edge>>>>> = {
  held: {
    release: { to: 'open', by: 'agent' },
    uphold: { to: 'withheld', by: 'agent' },
    withdraw: ends.withdraw,
    expire: ends.expire,
  },
  open: { accept: { to: 'accepted', by: 'buyer' }, ...ends },
  accepted: { accept: { to: 'accepted', by: 'buyer' }, pay: { to: 'paid', by: 'payment' }, ...ends },
  paid: {},
  withdrawn: {},
  declined: {},
  expired: {},
  withheld: {},
};

type Timed = Pick<OfferRow, 'state' | 'expires_at' | 'pay_by' | 'paying'>;

/** The moment at which an offer ends by the clock; null where the clock does not touch it. */
export function endsAt({ state, expires_at, pay_by, paying }: Timed): Date | null {
  switch (state) {
    case 'held':
    case 'open':
      return expires_at;
    case 'accepted':
      return paying ? null : pay_by;
    case 'paid':
    case 'withdrawn':
    case 'declined':
    case 'expired':
    case 'withheld':
      return null;
  }
}

/** The state at a moment: an offer whose time is over is expired, whether or not a sweep has come by. */
export function stateAt(offer: Timed, now: Date): OfferState {
  const end = endsAt(offer);
  return end !== null && end <= now ? 'expired' : offer.state;
}

/** Whoever has accepted in the last minute of an offer still has this long to pay. */
const payGraceMinutes = 60;

export const payBy = ({ expires_at }: Pick<OfferRow, 'expires_at'>, now: Date): Date =>
  new Date(Math.max(expires_at.getTime(), now.getTime() + payGraceMinutes * 60_000));

type Sides = Pick<OfferRow, 'buyer' | 'seller'>;

/** Whether an edge is this person's to fire. That money has come only a payment says, but the buyer begins it. */
export const mayFire = ({ buyer, seller }: Sides, account: string, by: By): boolean =>
  ((by === 'buyer' || by === 'payment') && account === buyer) || (by === 'seller' && account === seller);

/** What this person may do with an offer now: what buttons and the API read. */
export function mayOf(offer: OfferRow, account: string, now: Date): OfferAction[] {
  const edges = offerGraph[stateAt(offer, now)];
  return offerActions.filter((action) => {
    const edge = edges[action];
    return edge !== undefined && !offer.paying && mayFire(offer, account, edge.by);
  });
}

/** The chain of events of one offer. */
export const offerStream = (id: string) => `offer:${id}`;
