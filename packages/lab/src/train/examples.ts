import { answerOf, columns, sightingsOf, type Sighting } from '@parley/policy';
import { generatedRows, handRows } from '../corpus/files.js';
import { splitOf, type Split } from '../corpus/generate.js';
import type { CorpusRow } from '../corpus/review.js';
import { sameText } from '../corpus/same-text.js';

/** A sighting with the answer for each column that it asks about. */
export type Example = Sighting & { readonly answers: readonly (boolean | undefined)[]; readonly weight: number };

/** Which side a row is on: generated ones by their template; a row written by hand is a template of its own. */
export const sideOf = (row: CorpusRow): Split => splitOf(row.template ?? `${row.author} ${row.id}`);

/** The rows of one side. What also stands on the validation side, in the same words, is no row to train on. */
export function rowsOn(
  side: Split,
  rows: readonly CorpusRow[] = [...handRows(), ...generatedRows()],
): readonly CorpusRow[] {
  const validation = rows.filter((row) => sideOf(row) === 'validation');
  if (side === 'validation') return validation;
  const taken = new Set(validation.map(sameText));
  return rows.filter((row) => sideOf(row) === 'train' && !taken.has(sameText(row)));
}

/** Rows by hand are fewer and more varied than those that share a template. */
const handWeight = 6;

/** Most contact data is somebody's own: what is not has to be heard all the same. */
const sampleWeight = 3;
const isSample = (sighting: Sighting, row: CorpusRow): boolean => answerOf(sighting, 'own', row.kinds) === false;

export const examplesOf = (rows: readonly CorpusRow[]): readonly Example[] =>
  rows
    // What a row with history means, its text alone does not say.
    .filter((row) => (row.history ?? []).length === 0)
    .flatMap((row) =>
      sightingsOf(row.text).map((sighting) => ({
        ...sighting,
        answers: columns.map((column) => answerOf(sighting, column, row.kinds)),
        weight: (row.template === undefined ? handWeight : 1) * (isSample(sighting, row) ? sampleWeight : 1),
      })),
    );
