import type { Guard } from './guard.js';

/** A link brings as many clients as it was made for. */
export const linkUsedUp: Guard = {
  code: 'link_used_up',
  outcome: 'stops',
  applies: ({ link }) => link.usesLeft <= 0,
};
