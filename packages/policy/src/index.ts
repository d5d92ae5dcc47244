/**
 * `@parley/policy`: reads a text, finds contact data and intents, judges them by an open rulebook, and explains the answer.
 * No I/O, no clock, no randomness, no global state: the same arguments give the same answer in Node and in browsers.
 */
export * from './core.js';
export { detect } from './detect/detect.js';
export { buckets } from './detect/model/features.js';
export {
  alphabet,
  columns,
  dims,
  hiddenUnits,
  knownShare,
  weightSteps,
  longGap,
  mostWeight,
  shareOf,
  unpack,
  type Column,
} from './detect/model/score.js';
export { answerOf, sightingsOf, type Sighting } from './detect/model/sightings.js';
export { judge } from './judge/judge.js';
export { checkRulebook } from './rulebook/check.js';
export { compareOver, diffRulebooks, type Changed, type Comparison, type Difference } from './rulebook/diff.js';
export { examplesOf, parseScenarios, runScenarios, type Scenario, type ScenarioResult } from './rulebook/scenarios.js';
