import { isAlnum, isForeign } from '../../reading/chars.js';
import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { hitEndingAt, passBack, skipBack } from './spoken-address.js';

const longestLocal = 64;
const at = 0x40;

export type Local = { readonly start: number; readonly end: number; readonly value: string };

/** What stands before the sign: a word, or words tied by dot, dash, underscore or plus, as signs or as words. */
export function readLocal(sight: Sight, before: number, floor: number): Local | undefined {
  const { text } = sight;
  const end = skipBack(text, before);
  let start = localStart(text, end, Math.max(floor, 0));
  if (start === end) return undefined;
  let value = text.slice(start, end);
  for (let parts = 0; parts < 5; parts++) {
    const joint = jointEndingAt(sight, skipBack(text, start)) ?? jointEndingAt(sight, passBack(sight, start));
    if (joint === undefined || joint.start < floor) break;
    const wordEnd =
      joint.sign === text.charAt(joint.start) ? skipBack(text, joint.start) : passBack(sight, joint.start);
    const word = localStart(text, wordEnd, floor);
    if (word === wordEnd || end - word > longestLocal) break;
    value = text.slice(word, wordEnd) + joint.sign + value;
    start = word;
  }
  return { start, end, value };
}

const joints = [
  ['dot_word', '.'],
  ['dash_word', '-'],
  ['underscore_word', '_'],
  ['plus_word', '+'],
] as const;

function jointEndingAt(sight: Sight, at: number): { readonly start: number; readonly sign: string } | undefined {
  for (const [concept, sign] of joints) {
    const hit = hitEndingAt(sight, at, concept);
    if (hit !== undefined) return { start: hit.start, sign };
  }
  const ch = sight.text.charAt(at - 1);
  return ch === '.' || ch === '_' ? { start: at - 1, sign: ch } : undefined;
}

export function localStart(text: string, end: number, floor: number): number {
  let start = end;
  const least = Math.max(floor, end - longestLocal);
  while (
    start > least &&
    isLocalChar(text.charCodeAt(start - 1)) &&
    !(isCjk(text.charCodeAt(start - 1)) && start < end && !isCjk(text.charCodeAt(start)))
  )
    start--;
  while (start < end && !isAlnum(text.charCodeAt(start)) && !isForeign(text.charCodeAt(start))) start++;
  return start;
}

const isCjk = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd800;

/** a–z 0–9 . _ % + - and letters beyond */
const isLocalChar = (unit: number): boolean =>
  unit !== at &&
  (isAlnum(unit) ||
    isForeign(unit) ||
    unit === 0x2e ||
    unit === 0x5f ||
    unit === 0x25 ||
    unit === 0x2b ||
    unit === 0x2d);

/** Words before "at" that are no names of mailboxes. */
const stopWord = inWords((any) => new RegExp(`^${any('mail_no_mailbox')}$`, 'u'));
export const isStopWord = ({ lexicon }: Sight, word: string): boolean => stopWord(lexicon).test(word);
