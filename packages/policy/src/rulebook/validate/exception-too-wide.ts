import type { Problem } from '../problem.js';
import type { Grant, Rulebook } from '../rulebook.js';

/** Does no exception reach further than the clauses that let it excuse them? */
export function exceptionsTooWide(rulebook: Rulebook): Problem[] {
  return [
    ...Object.entries(rulebook.needs).flatMap(([need, { grants }]) =>
      tooWide(rulebook, 'service_need', `$.needs.${need}`, grants),
    ),
    ...rulebook.exceptions.flatMap(({ id, grants }, i) => tooWide(rulebook, id, `$.exceptions[${i}]`, grants)),
  ];
}

function tooWide({ clauses }: Rulebook, id: string, place: string, grants: readonly Grant[]): Problem[] {
  return grants.flatMap((grant, i) => {
    const named = clauses.filter((clause) => grant.clauses.includes(clause.id));
    const closed = named
      .filter((clause) => !clause.allows.includes(id))
      .map((clause) => ({
        code: 'exception-too-wide',
        place: `${place}.grants[${i}].clauses`,
        reason: `Clause ${clause.id} (${clause.name}) does not allow "${id}" to excuse it.`,
        cure: `Take "${clause.id}" out, or add "${id}" to what clause ${clause.id} allows.`,
      }));
    const treated = new Set(named.flatMap(({ rules }) => rules.flatMap(({ when }) => when.kinds)));
    const foreign = (grant.kinds ?? [])
      .filter((kind) => !treated.has(kind))
      .map((kind) => ({
        code: 'exception-too-wide',
        place: `${place}.grants[${i}].kinds`,
        reason: `None of the clauses ${grant.clauses.join(', ')} is about "${kind}".`,
        cure: `Take "${kind}" out, or name the clause that is about it.`,
      }));
    return [...closed, ...foreign];
  });
}
