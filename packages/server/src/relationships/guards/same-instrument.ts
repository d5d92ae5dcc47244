import type { Guard } from './guard.js';

/** One means of payment for both accounts: most likely one person. */
export const sameInstrument: Guard = {
  code: 'same_instrument',
  outcome: 'refuses',
  applies: ({ sharesInstrument }) => sharesInstrument,
};
