import type { Guard } from './guard.js';

/** A client from outside does not come from a page of this platform. */
export const linkOpenedHere: Guard = {
  code: 'link_opened_here',
  outcome: 'refuses',
  applies: ({ openedFromHere }) => openedFromHere,
};
