import { type Edit } from '../edit.js';
import { trace, type View } from '../reading.js';
import { matchesOf } from '../matches.js';

export const fewestSpelled = 3;
const ties = ['for', 'is for', 'stands for', 'as in', 'like', 'wie', 'como', 'de', 'comme', 'come', 'van', 'как', 'як'];

/** A cheap look: is one of the words there that tie a letter to its word? */
export const maySpell = (text: string): boolean => ties.some((tie) => text.includes(` ${tie} `));

/** A letter and a word that begins with it. */
const one = new RegExp(`(?<![\\p{L}\\d])(\\p{L}) (?:${ties.join('|')}) \\1\\p{L}{1,14}`, 'gu');
const between = /^[\s,.;-]{0,3}(?:(?:and|then|y|e|et|und|dann|i|и)\s)?$/u;

/** Reads spelling alphabets: "W for wolf, I for ice, L for lamp" is wil. */
export function undoSpelling(view: View): readonly Edit[] {
  const edits: Edit[] = [];
  let run: { start: number; end: number; letters: string } | undefined;
  const close = (): void => {
    if (run !== undefined && run.letters.length >= fewestSpelled)
      edits.push({ start: run.start, end: run.end, text: run.letters, how: trace.joined });
  };
  for (const match of matchesOf(view.text, one)) {
    const end = match.index + match[0].length;
    if (run !== undefined && match.index - run.end <= 8 && between.test(view.text.slice(run.end, match.index))) {
      run.letters += match[1]!;
      run.end = end;
    } else {
      close();
      run = { start: match.index, end, letters: match[1]! };
    }
  }
  close();
  return edits;
}
