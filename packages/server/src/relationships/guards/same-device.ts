import type { Guard } from './guard.js';

/** One browser for both accounts: most likely one person. */
export const sameDevice: Guard = {
  code: 'same_device',
  outcome: 'refuses',
  applies: ({ sharesDevice }) => sharesDevice,
};
