import type { Guard } from './guard.js';

/** The link has an end, and it is behind us. */
export const linkExpired: Guard = {
  code: 'link_expired',
  outcome: 'stops',
  applies: ({ link, now }) => link.expiresAt <= now,
};
