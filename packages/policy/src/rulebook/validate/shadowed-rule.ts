import { verdictIn } from '../../judge/possible.js';
import type { Problem } from '../problem.js';
import type { Rule, Rulebook } from '../rulebook.js';
import { trials } from './trials.js';

/** Does every rule that can match decide at least once, or is another of its clause always stronger? */
export function shadowedRules(rulebook: Rulebook): Problem[] {
  const decided = new Set<Rule>();
  const stronger = new Map<Rule, Rule>();
  for (const { line, seen, world } of trials(rulebook)) {
    const winner = verdictIn(line, seen, world)?.rule;
    if (!winner) continue;
    decided.add(winner);
    for (const { rule, test } of line.rules)
      if (rule !== winner && !stronger.has(rule) && (typeof test === 'boolean' ? test : test(seen, world)))
        stronger.set(rule, winner);
  }
  return rulebook.clauses.flatMap(({ rules }, i) =>
    rules.flatMap((rule, j) => {
      const by = stronger.get(rule);
      if (decided.has(rule) || !by) return [];
      return [
        {
          code: 'shadowed-rule',
          place: `$.clauses[${i}].rules[${j}]`,
          reason: `Whenever "${rule.id}" matches, another rule such as "${by.id}" asks for at least as much.`,
          cure: `Narrow "${by.id}", strengthen "${rule.id}", or take it out.`,
        },
      ];
    }),
  );
}
