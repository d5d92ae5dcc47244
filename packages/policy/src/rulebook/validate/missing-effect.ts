import type { Problem } from '../problem.js';
import type { Rulebook } from '../rulebook.js';

/** Does a rule that names effects by situation name one for every situation? */
export function missingEffects({ clauses, situations }: Rulebook): Problem[] {
  return clauses.flatMap(({ rules }, i) =>
    rules.flatMap(({ effect }, j) => {
      if (typeof effect === 'string') return [];
      const missing = Object.keys(situations).filter((name) => !Object.hasOwn(effect, name));
      return missing.map((name) => ({
        code: 'missing-effect',
        place: `$.clauses[${i}].rules[${j}].effect`,
        reason: `Nothing says what happens in the situation "${name}".`,
        cure: `Add "${name}": "deliver", or a stronger effect.`,
      }));
    }),
  );
}
