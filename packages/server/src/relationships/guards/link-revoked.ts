import type { Guard } from './guard.js';

/** The seller took the link back. */
export const linkRevoked: Guard = {
  code: 'link_revoked',
  outcome: 'stops',
  applies: ({ link }) => link.revokedAt !== null,
};
