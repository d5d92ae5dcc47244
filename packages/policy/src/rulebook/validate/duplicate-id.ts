import type { Problem } from '../problem.js';
import type { Rulebook } from '../rulebook.js';

/** Does every id name one thing? */
export function duplicateIds({ clauses, exceptions }: Rulebook): Problem[] {
  return [
    ...repeated(
      clauses.map(({ id }) => id),
      '$.clauses',
      'id',
    ),
    ...repeated(
      clauses.map(({ name }) => name),
      '$.clauses',
      'name',
    ),
    ...clauses.flatMap(({ rules }, i) =>
      repeated(
        rules.map(({ id }) => id),
        `$.clauses[${i}].rules`,
        'id',
      ),
    ),
    ...repeated(['service_need', ...exceptions.map(({ id }) => id)], '$.exceptions', 'id', 1),
  ];
}

function repeated(ids: readonly string[], list: string, field: string, offset = 0): Problem[] {
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (first === i) return [];
    const reason =
      first < offset
        ? `"${id}" is reserved for the map of needs.`
        : `"${id}" is already the ${field} of ${list}[${first - offset}].`;
    return [
      { code: 'duplicate-id', place: `${list}[${i - offset}].${field}`, reason, cure: 'Give it a name of its own.' },
    ];
  });
}
