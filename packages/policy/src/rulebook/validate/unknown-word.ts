import { nearest } from '../nearest.js';
import type { Problem } from '../problem.js';
import type { Mismatch } from '../shape.js';

/** Is every field and every word in the vocabulary? */
export function unknownWords(found: readonly Mismatch[]): Problem[] {
  return found.flatMap((mismatch): Problem[] => {
    if (mismatch.type === 'unknown_field')
      return [
        {
          code: 'unknown-word',
          place: mismatch.path,
          reason: `There is no field "${mismatch.field}" here.`,
          cure: cureFor(mismatch.field, mismatch.fields),
        },
      ];
    if (mismatch.type === 'unknown_word')
      return [
        {
          code: mismatch.names === 'effects' ? 'unknown-effect' : 'unknown-word',
          place: mismatch.path,
          reason: `"${mismatch.word}" is none of the ${mismatch.names}.`,
          cure: cureFor(mismatch.word, mismatch.words),
        },
      ];
    return [];
  });
}

function cureFor(written: string, words: readonly string[]): string {
  const meant = nearest(written, words);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return words.length === 0 ? 'Nothing of this sort is declared; declare it first.' : `Use one of ${words.join(', ')}.`;
}
