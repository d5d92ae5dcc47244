import { readRulebook } from './parse.js';
import type { Problem } from './problem.js';
import { exceptionsTooWide } from './validate/exception-too-wide.js';
import { failingExamples } from './validate/failing-example.js';
import { missingExamples } from './validate/missing-example.js';
import { missingWording } from './validate/missing-wording.js';
import { shadowedRules } from './validate/shadowed-rule.js';
import { unreachableRules } from './validate/unreachable-rule.js';

const validators = [
  missingWording,
  missingExamples,
  exceptionsTooWide,
  unreachableRules,
  shadowedRules,
  failingExamples,
];

/**
 * Everything that is wrong with a rulebook, given as JSON text or already parsed; an empty list if nothing is.
 * Beyond what `parseRulebook` refuses: missing words and examples, exceptions that reach too far, rules that never act,
 * and examples that do not come out as they say. Takes up to a second or so: for saving a rulebook, not for loading one.
 */
export function checkRulebook(json: unknown): readonly Problem[] {
  const read = readRulebook(json);
  return 'problems' in read ? read.problems : validators.flatMap((validate) => validate(read.rulebook));
}
