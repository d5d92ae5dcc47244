/** What becomes of an offer. One that comes back to its writer is none yet; `withheld`: an agent upheld a hold. */
export const offerStates = [
  'held',
  'open',
  'accepted',
  'paid',
  'withdrawn',
  'declined',
  'expired',
  'withheld',
] as const;
export type OfferState = (typeof offerStates)[number];
