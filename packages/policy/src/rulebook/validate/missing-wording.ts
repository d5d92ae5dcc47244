import type { Problem } from '../problem.js';
import type { Rulebook } from '../rulebook.js';
import { requiredLocales } from '../vocabulary.js';

/** Is everything that people read worded in every language that a rulebook must speak? */
export function missingWording(rulebook: Rulebook): Problem[] {
  const worded: [string, Readonly<Record<string, unknown>>][] = [
    ...Object.entries(rulebook.situations).map(([name, { wording }]): [string, typeof wording] => [
      `$.situations.${name}`,
      wording,
    ]),
    ...rulebook.clauses.map(({ wording }, i): [string, typeof wording] => [`$.clauses[${i}]`, wording]),
    ...Object.entries(rulebook.needs).map(([need, { wording }]): [string, typeof wording] => [
      `$.needs.${need}`,
      wording,
    ]),
    ...rulebook.exceptions.map(({ wording }, i): [string, typeof wording] => [`$.exceptions[${i}]`, wording]),
  ];
  const advised = rulebook.clauses.flatMap(({ rules }, i) =>
    rules.flatMap(({ advice }, j): [string, Readonly<Record<string, unknown>>][] =>
      advice ? [[`$.clauses[${i}].rules[${j}].advice`, advice]] : [],
    ),
  );
  return [
    ...worded.flatMap(([place, wording]) => missing(`${place}.wording`, wording)),
    ...advised.flatMap(([place, advice]) => missing(place, advice)),
  ];
}

function missing(place: string, wording: Readonly<Record<string, unknown>>): Problem[] {
  return requiredLocales
    .filter((locale) => !Object.hasOwn(wording, locale))
    .map((locale) => ({
      code: 'missing-wording',
      place,
      reason: `There is no wording in "${locale}".`,
      cure: `Add "${locale}" beside ${
        Object.keys(wording)
          .map((each) => `"${each}"`)
          .join(', ') || 'the others'
      }.`,
    }));
}
