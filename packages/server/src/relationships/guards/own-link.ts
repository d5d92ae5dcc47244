import type { Guard } from './guard.js';

/** Nobody brings themselves. */
export const ownLink: Guard = {
  code: 'own_link',
  outcome: 'stops',
  applies: ({ isOwnLink }) => isOwnLink,
};
