import { judge } from '../../judge/judge.js';
import type { Problem } from '../problem.js';
import type { Rulebook } from '../rulebook.js';

/** Does every example come out as it says? */
export function failingExamples(rulebook: Rulebook): Problem[] {
  return rulebook.clauses.flatMap((clause, i) =>
    clause.examples.flatMap((example, j): Problem[] => {
      const decision = judge(rulebook, example);
      if (decision.effect === example.effect) return [];
      const outcomes = decision.clauses.map(
        ({ id, outcome, effect, by }) => `${id} ${outcome} ${effect}${by ? ` by ${by}` : ''}`,
      );
      return [
        {
          code: 'failing-example',
          place: `$.clauses[${i}].examples[${j}]`,
          reason: `"${example.text}" comes out as ${decision.effect}, not ${example.effect} (${outcomes.join('; ') || 'no clause applies'}).`,
          cure: 'Change the rules until it does, or the example if it was wrong.',
        },
      ];
    }),
  );
}
