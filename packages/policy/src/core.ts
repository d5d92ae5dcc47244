/**
 * `@parley/policy/core`: all that needs no words of any language, and `withLanguages` for those who bring them:
 * `import { en } from '@parley/policy/languages/en'`.
 */
export { assertNever } from './assert-never.js';
export * from './decision.js';
export type { DetectOptions } from './detect/detect-in.js';
export { engineVersion } from './engine-version.js';
export { audiences, explain, type Audience, type Explanation } from './explain/explain.js';
export * from './facts.js';
export { compile, type Compiled } from './judge/compile.js';
export { judgeSignals } from './judge/judge-signals.js';
export { masked, mergeSpans, spansOf, type Span } from './judge/spans.js';
export { defaultRulebook } from './rulebook/default-rulebook.js';
export {
  describeClause,
  describeException,
  type ClauseDescription,
  type ExceptionDescription,
} from './rulebook/describe.js';
export { canonicalJson, hashOf, sha256 } from './rulebook/hash.js';
export { parseRulebook } from './rulebook/parse.js';
export { formatProblems, RulebookError, type Problem } from './rulebook/problem.js';
export type * from './rulebook/rulebook.js';
export { cues, dataCues, requiredLocales, type Cue } from './rulebook/vocabulary.js';
export * from './signal.js';
export { withLanguages } from './with-languages.js';
