import type { Clause, Exception, Grant, NeedException, Rule, Rulebook } from './rulebook.js';
import { RulebookError, type Problem } from './problem.js';
import { declaredNames, rulebookShape } from './rulebook-shape.js';
import { mismatches } from './shape.js';
import { duplicateIds } from './validate/duplicate-id.js';
import { missingEffects } from './validate/missing-effect.js';
import { situationGaps } from './validate/situation-gap.js';
import { unknownWords } from './validate/unknown-word.js';
import { wrongShapes } from './validate/wrong-shape.js';

/**
 * Reads a rulebook from JSON, as text or already parsed.
 * Refuses what cannot be judged by: throws a `RulebookError` that lists every problem with its place, reason and cure.
 * What can be judged by but was probably not meant is for `checkRulebook` to say.
 */
export function parseRulebook(json: unknown): Rulebook {
  const read = readRulebook(json);
  if ('problems' in read) throw new RulebookError(read.problems);
  return read.rulebook;
}

export function readRulebook(
  json: unknown,
): { readonly rulebook: Rulebook } | { readonly problems: readonly Problem[] } {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json);
    } catch (error) {
      const reason = `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
      return { problems: [{ code: 'wrong-shape', place: '$', reason, cure: 'Write it as one JSON object.' }] };
    }
  }
  const found = mismatches(value, rulebookShape, declaredNames(value));
  const problems = [...wrongShapes(found), ...unknownWords(found)];
  if (problems.length > 0) return { problems };

  const rulebook = freeze(withDefaults(value as Written));
  const gaps = [...duplicateIds(rulebook), ...situationGaps(rulebook), ...missingEffects(rulebook)];
  return gaps.length > 0 ? { problems: gaps } : { rulebook };
}

/** A rulebook as people write it: what has a default may be left out. */
type Written = Omit<Rulebook, 'clauses' | 'needs' | 'exceptions'> & {
  readonly clauses: readonly WrittenClause[];
  readonly needs: Readonly<Record<string, WrittenGrants<NeedException>>>;
  readonly exceptions: readonly WrittenGrants<Exception>[];
};
type Defaulted<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
type WrittenRule = Defaulted<Rule, 'opensCase' | 'ways'>;
type WrittenClause = Omit<Defaulted<Clause, 'allows' | 'whenUnknown' | 'examples'>, 'rules'> & {
  readonly rules: readonly WrittenRule[];
};
type WrittenGrants<T> = Omit<T, 'grants'> & { readonly grants: readonly Defaulted<Grant, 'to'>[] };

/** Defaults are filled in before hashing, so that leaving one out or writing it down is the same rulebook. */
function withDefaults(written: Written): Rulebook {
  const grants = (list: readonly Defaulted<Grant, 'to'>[]): Grant[] =>
    list.map((grant) => ({ to: 'deliver', ...grant }));
  const clause = (each: WrittenClause): Clause => ({
    allows: [],
    whenUnknown: 'hold',
    examples: [],
    ...each,
    rules: each.rules.map((rule): Rule => ({ opensCase: false, ways: [], ...rule })),
  });
  const copy = JSON.parse(JSON.stringify(written)) as Written;
  return {
    ...copy,
    clauses: copy.clauses.map(clause),
    needs: Object.fromEntries(
      Object.entries(copy.needs).map(([need, each]) => [need, { ...each, grants: grants(each.grants) }]),
    ),
    exceptions: copy.exceptions.map((each) => ({ ...each, grants: grants(each.grants) })),
  };
}

/** Compiled once per object, a rulebook must not change afterwards. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
