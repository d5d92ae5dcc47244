import type { Guard } from './guard.js';

/** A second account does not make an old client a new one. */
export const emailDealtBefore: Guard = {
  code: 'email_dealt_before',
  outcome: 'refuses',
  applies: ({ emailDealtBefore }) => emailDealtBefore,
};
