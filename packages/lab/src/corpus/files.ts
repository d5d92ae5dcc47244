import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, ownCorpus, unseenCorpus } from '../quality/read-rows.js';
import { generate, type GeneratedRow } from './generate.js';
import { parsePhrasebook, type Phrasebook } from './phrasebook.js';
import type { CorpusRow } from './review.js';

const templates = join(ownCorpus, 'templates');
const generated = join(ownCorpus, 'generated');
const hand = join(ownCorpus, 'hand');

/** `corpus/templates`, one file per language. */
export const phrasebooks = (): readonly Phrasebook[] =>
  readdirSync(templates)
    .sort()
    .map((file) => {
      try {
        return parsePhrasebook(readFileSync(join(templates, file), 'utf8'));
      } catch (error) {
        throw new Error(`${file}, ${(error as Error).message}`, { cause: error });
      }
    });

export const fileOf = (lang: string): string => join(generated, `${lang}.jsonl`);

export const asLines = (rows: readonly GeneratedRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Writes the rows of every phrasebook to `corpus/generated`. */
export function writeGenerated(): void {
  mkdirSync(generated, { recursive: true });
  for (const book of phrasebooks()) writeFileSync(fileOf(book.lang), asLines(generate(book)));
}

const rowsOf = (folder: string): readonly CorpusRow[] =>
  filesOf(folder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as CorpusRow),
  );

export const handRows = (): readonly CorpusRow[] => rowsOf(hand);
export const generatedRows = (): readonly CorpusRow[] => rowsOf(generated);
/** For measuring alone: whoever mends rules or words does not look at them, and nothing is fitted to them. */
export const unseenRows = (): readonly CorpusRow[] => rowsOf(unseenCorpus);
