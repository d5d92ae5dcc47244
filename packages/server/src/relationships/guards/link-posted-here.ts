import type { Guard } from './guard.js';

/** A link that was written into a text here finds people who are here. */
export const linkPostedHere: Guard = {
  code: 'link_posted_here',
  outcome: 'refuses',
  applies: ({ link }) => link.postedHereAt !== null,
};
