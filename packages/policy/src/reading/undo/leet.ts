import { isAlnum, isDigit, isLatin, isSpace } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';
import { leetNumberAt } from './leet-numbers.js';

const letterFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const digitFor: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', b: '8', z: '2' };
const longestWord = 32;

/** Reads digits and signs inside words as letters, and letters inside numbers as digits. */
export function undoLeet(view: View, original: string): readonly Edit[] {
  const { text } = view;
  const edits: Edit[] = [];
  for (let i = 0; i < text.length;) {
    if (!isPart(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const number = isStart(text, i) ? leetNumberAt(view, original, i) : undefined;
    if (number !== undefined) {
      edits.push(...number.edits);
      i = number.end;
      continue;
    }
    let end = i;
    let letters = false;
    let others = false;
    for (; end < text.length && isPart(text.charCodeAt(end)); end++) {
      if (isLatin(text.charCodeAt(end))) letters = true;
      else others = true;
    }
    if (letters && others && end - i <= longestWord) {
      const read = readWord(text.slice(i, trimEnd(text, i, end)), isHost(text, end));
      if (read !== undefined) edits.push({ start: i, end: i + read.length, text: read, how: trace.leet });
    }
    i = isScheme(text, i, end) ? endOfRun(text, end) : end;
  }
  return edits;
}

const schemes = new Set(['http', 'https']);

/** A link is read as it stands, and found as one; any other word before :// would only hide what follows. */
const isScheme = (text: string, start: number, end: number): boolean =>
  text.startsWith('://', end) && schemes.has(text.slice(start, end));

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** A number may begin with a plus, which is part of a word here. */
const isStart = (text: string, at: number): boolean => isAlnum(text.charCodeAt(at));

const isPart = (unit: number): boolean => isAlnum(unit) || isSign(unit);

/** ! $ + @ | */
const isSign = (unit: number): boolean =>
  unit === 0x21 || unit === 0x24 || unit === 0x2b || unit === 0x40 || unit === 0x7c;

/** Signs that end a word are punctuation. */
function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSign(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Does the word go on as a host does? Then an @ in it is no a. */
const isHost = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 0x2e && end + 1 < text.length && isAlnum(text.charCodeAt(end + 1));

function readWord(word: string, host: boolean): string | undefined {
  let letters = 0;
  let digits = 0;
  let signs = 0;
  let digitLike = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (isLatin(unit)) {
      letters++;
      if (word.charAt(i) in digitFor) digitLike++;
    } else if (isDigit(unit)) digits++;
    else signs++;
  }
  if (letters === 0 || digits + signs === 0 || (host && word.includes('@'))) return undefined;
  if (signs === 0 && digitLike === letters && digits >= letters && digits >= 2)
    return [...word].map((c) => digitFor[c] ?? c).join('');
  if (digits > letters + 2 || isUnit(word)) return undefined;
  const read = [...word]
    .map((c, i) => (c === '1' ? letterForOne(word, i) : i === 0 && c === '@' ? c : (letterFor[c] ?? c)))
    .join('');
  return read === word ? undefined : read;
}

/** 30mm, 1st, 5k, 2x: a number with its unit. */
function isUnit(word: string): boolean {
  let i = 0;
  while (i < word.length && isDigit(word.charCodeAt(i))) i++;
  if (i === 0) return false;
  const rest = word.slice(i);
  return units.has(rest);
}

const units = new Set(
  'mm cm m km k kb mb gb tb px pt st nd rd th x s sec min h hr hrs d w g kg lb lbs oz ml l usd eur gbp inr dpi fps hz khz mhz ghz am pm rb jt tl rs ft in pcs pc pages words'.split(
    ' ',
  ),
);

/** A one stands for l beside vowels (he1p, te1egram) and for i elsewhere (sk1pe, 1nsta). */
function letterForOne(word: string, at: number): string {
  const after = word.charAt(at + 1);
  if (after === '1' || word.charAt(at - 1) === '1') return 'l';
  if (after === 'l') return 'i';
  if (isVowel(after) && at > 0 && !isVowel(word.charAt(at - 1))) return 'l';
  return isVowel(word.charAt(at - 1)) || isVowel(after) ? 'l' : 'i';
}

const isVowel = (c: string): boolean => c !== '' && 'aeiou034@'.includes(c);
