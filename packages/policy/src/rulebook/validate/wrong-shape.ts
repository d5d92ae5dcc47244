import type { Problem } from '../problem.js';
import type { Mismatch } from '../shape.js';

/** Is everything there, and of the right type? */
export function wrongShapes(found: readonly Mismatch[]): Problem[] {
  return found.flatMap((mismatch): Problem[] => {
    const { path: place } = mismatch;
    if (mismatch.type === 'wrong')
      return [
        {
          code: 'wrong-shape',
          place,
          reason: 'The value is not what belongs here.',
          cure: `Write ${mismatch.expected}.`,
        },
      ];
    if (mismatch.type === 'missing')
      return [
        { code: 'wrong-shape', place, reason: `"${mismatch.field}" is missing.`, cure: `Add "${mismatch.field}".` },
      ];
    return [];
  });
}
