import type { Problem } from '../problem.js';
import type { Clause, Rulebook } from '../rulebook.js';

/** Does every clause show a text that passes and, where it withholds any, one that does not? */
export function missingExamples({ clauses }: Rulebook): Problem[] {
  return clauses.flatMap((clause, i): Problem[] => {
    const place = `$.clauses[${i}].examples`;
    const passes = clause.examples.some(({ effect }) => effect === 'deliver');
    const touched = clause.examples.some(({ effect }) => effect !== 'deliver');
    return [
      ...(passes
        ? []
        : [
            {
              code: 'missing-example',
              place,
              reason: 'No example passes.',
              cure: 'Add a text that is delivered, near to what the clause is about.',
            },
          ]),
      ...(touched || !asksForMore(clause)
        ? []
        : [
            {
              code: 'missing-example',
              place,
              reason: 'No example shows what the clause does.',
              cure: 'Add a text that the clause does not just deliver.',
            },
          ]),
    ];
  });
}

function asksForMore({ rules }: Clause): boolean {
  return rules.some(({ effect }) =>
    typeof effect === 'string' ? effect !== 'deliver' : Object.values(effect).some((each) => each !== 'deliver'),
  );
}
