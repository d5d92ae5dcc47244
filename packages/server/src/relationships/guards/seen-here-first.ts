import type { Guard } from './guard.js';

/**
 * Whoever found the seller here, by search, listings or community, before they came by the link, met them here. Somebody
 * who only saw the start page, or came to the seller's page by an address from elsewhere, did not.
 */
export const seenHereFirst: Guard = {
  code: 'seen_here_first',
  outcome: 'refuses',
  applies: ({ firstFound }) => firstFound !== null,
};
