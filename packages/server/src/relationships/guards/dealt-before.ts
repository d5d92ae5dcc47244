import type { Guard } from './guard.js';

/** Whoever talked, bought or was offered something here had met here. */
export const dealtBefore: Guard = {
  code: 'dealt_before',
  outcome: 'refuses',
  applies: ({ before }) => before.conversations + before.orders + before.offers > 0,
};
