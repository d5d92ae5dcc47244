import { isDigit, isUnspaced } from '../chars.js';
import { initialsWords } from './initials-cue.js';
import { reversalWords } from './reversal.js';
import { rot13Words } from './rot13.js';

/** What a word may betray, as bits. */
export const hint = { none: 0, reversed: 1, rot13: 2, initials: 4 } as const;

type Word = { readonly word: string; readonly hint: number };

/** Marks of so many characters tell most words apart; scripts without spaces are told by one. */
export const marked = 4;

/** The mark of a word's beginning, as `survey` makes it while it walks: digits leave none. */
function markOf(word: string): number {
  if (isUnspaced(word.charCodeAt(0))) return word.charCodeAt(0);
  let mark = 0;
  for (let i = 0; i < Math.min(marked, word.length); i++)
    if (!isDigit(word.charCodeAt(i))) mark = (mark << 5) ^ word.charCodeAt(i);
  return mark;
}

const slots = 0x2000;
const slotOf = (mark: number): number => (mark ^ (mark >>> 13)) & (slots - 1);
/** Most words are told apart by one look, before the map is asked. */
const slotsOfMarks = new Uint8Array(slots);
const byMark = new Map<number, Word[]>();
const add = (words: readonly string[], its: number): void => {
  for (const word of words) {
    const mark = markOf(word);
    slotsOfMarks[slotOf(mark)] = 1;
    byMark.set(mark, [...(byMark.get(mark) ?? []), { word, hint: its }]);
  }
};
add(reversalWords, hint.reversed);
add(rot13Words, hint.rot13);
add(initialsWords, hint.initials);

/** What the word, or the words, that begin at `at` betray; `mark` is that of their first characters. */
export function hintAt(text: string, at: number, mark: number): number {
  if (slotsOfMarks[slotOf(mark)] === 0) return hint.none;
  let found: number = hint.none;
  for (const { word, hint: its } of byMark.get(mark) ?? none) if (text.startsWith(word, at)) found |= its;
  return found;
}

const none: readonly Word[] = [];
