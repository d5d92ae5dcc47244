import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRow } from './parse-row.js';
import type { Row } from './row.js';

/** The rows that the project wrote itself. The bundles of this package lie as deep as its sources. */
export const ownCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Rows that nobody who mends rules or words has looked at. */
export const unseenCorpus = fileURLToPath(new URL('../../unseen', import.meta.url));

/** Rows of a `.jsonl` file, or of all such files in and below a folder, in the order of their names. */
export function readRows(at: string): readonly Row[] {
  return filesOf(at).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        if (line.trim() === '') return [];
        try {
          return parseRow(line) ?? [];
        } catch (error) {
          throw new Error(`${file}:${i + 1}: ${(error as Error).message}`, { cause: error });
        }
      }),
  );
}

export function filesOf(at: string): readonly string[] {
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isDirectory()) return filesOf(path);
      return entry.name.endsWith('.jsonl') ? [path] : [];
    });
}
