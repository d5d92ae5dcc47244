import type { Effect } from '@parley/policy';
import type { Pair } from '../relationships/load-facts.js';
import type { MessageState } from './tables.js';

type Person = { readonly id: string; readonly seller: boolean };

/** Who opens a conversation buys, unless only they sell. */
export const pairOf = (opener: Person, other: Person): Pair =>
  opener.seller && !other.seller ? { buyer: other.id, seller: opener.id } : { buyer: opener.id, seller: other.id };

/** What the gate's answer makes of a message. */
export const stateAfter: Record<Effect, MessageState> = {
  deliver: 'delivered',
  notice: 'delivered',
  mask: 'masked',
  hold: 'held',
  bounce: 'bounced',
};

/** The chain of events of one conversation. */
export const streamOf = (conversation: string) => `conversation:${conversation}`;
