import type { Problem } from '../problem.js';
import type { Rule, Rulebook } from '../rulebook.js';
import { trials } from './trials.js';

/** Can every rule match anything at all? */
export function unreachableRules(rulebook: Rulebook): Problem[] {
  const reached = new Set<Rule>();
  for (const { line, seen, world } of trials(rulebook))
    for (const { rule, test } of line.rules)
      if (!reached.has(rule) && (typeof test === 'boolean' ? test : test(seen, world))) reached.add(rule);
  return rulebook.clauses.flatMap(({ rules }, i) =>
    rules.flatMap((rule, j) =>
      reached.has(rule)
        ? []
        : [
            {
              code: 'unreachable-rule',
              place: `$.clauses[${i}].rules[${j}].when`,
              reason: 'No text, place and facts can fulfil all parts of this condition.',
              cure: 'Take out the part that contradicts another one, or the rule.',
            },
          ],
    ),
  );
}
