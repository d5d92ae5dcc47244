import { decideHeld } from '../conversations/decide-held.js';
import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import type { Ruling } from '../publishing/ruling.js';
import { stateAt } from './offers.js';
import { lockOffer, moveOffer } from './store.js';

/**
 * Carries out what a person decided about a held offer: its line appears in the thread and it opens, or both stay with
 * the seller. One that was taken back or ran out meanwhile stays as it is.
 */
export async function decideHeldOffer(tx: Tx, offerId: string, ruling: Ruling): Promise<NewEvent[]> {
  const events = await decideHeld(tx, ruling);
  const offer = await lockOffer(tx, offerId);
  if (offer && stateAt(offer, ruling.at) === 'held')
    await moveOffer(tx, offer, ruling.release ? 'release' : 'uphold', { actor: ruling.by, now: ruling.at });
  return events;
}
