import type { Guard } from './guard.js';

/** A link made for one e-mail address is for the account that owns that address. */
export const notInvited: Guard = {
  code: 'not_invited',
  outcome: 'stops',
  applies: ({ link }) => link.isForClaimant === false,
};
