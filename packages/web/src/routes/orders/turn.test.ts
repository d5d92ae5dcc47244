import { expect, test } from 'vitest';
import { turnOf } from './turn.js';

test.each([
  ['the buyer answers first', 'requirements', ['submit_requirements', 'request_cancellation'], 'submit_requirements'],
  [
    'who may only add to the answers is not waited for',
    'in_progress',
    ['submit_requirements', 'request_cancellation'],
    undefined,
  ],
  ['the seller delivers', 'in_progress', ['deliver', 'request_extension', 'request_cancellation'], 'deliver'],
  [
    'who is asked to cancel answers that first',
    'in_progress',
    ['deliver', 'agree_cancellation', 'decline_cancellation'],
    'agree_cancellation',
  ],
  ['nothing is left to do', 'completed', [], undefined],
] as const)('%s', (_, state, may, turn) => {
  expect(turnOf({ state, may: [...may] })).toBe(turn);
});
