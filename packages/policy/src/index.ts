/**
 * `@parley/policy`: reads a text, finds contact data and intents, judges them by an open rulebook, and explains the answer.
 * No I/O, no clock, no randomness, no global state: the same arguments give the same answer in Node and in browsers.
 */
export { assertNever } from './assert-never.js';
export * from './decision.js';
export { detect, type DetectOptions } from './detect/detect.js';
export { alphabet, columns, mostWeight, type Column } from './detect/model/score.js';
export { answerOf, sightingsOf, type Sighting } from './detect/model/sightings.js';
export { engineVersion } from './engine-version.js';
export { audiences, explain, type Audience, type Explanation } from './explain/explain.js';
export * from './facts.js';
export { compile, type Compiled } from './judge/compile.js';
export { judge, judgeSignals } from './judge/judge.js';
export { masked, mergeSpans, spansOf, type Span } from './judge/spans.js';
export { checkRulebook } from './rulebook/check.js';
export { defaultRulebook } from './rulebook/default-rulebook.js';
export {
  describeClause,
  describeException,
  type ClauseDescription,
  type ExceptionDescription,
} from './rulebook/describe.js';
export { compareOver, diffRulebooks, type Changed, type Comparison, type Difference } from './rulebook/diff.js';
export { canonicalJson, hashOf, sha256 } from './rulebook/hash.js';
export { parseRulebook } from './rulebook/parse.js';
export { formatProblems, RulebookError, type Problem } from './rulebook/problem.js';
export type * from './rulebook/rulebook.js';
export { examplesOf, parseScenarios, runScenarios, type Scenario, type ScenarioResult } from './rulebook/scenarios.js';
export { cues, dataCues, requiredLocales, type Cue } from './rulebook/vocabulary.js';
export * from './signal.js';
