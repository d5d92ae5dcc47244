import { isAlnum, isDigit } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';

/** Letters that stand for digits wherever numbers are written so, and those that do among digits of one word. */
const always: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', b: '8', z: '2' };
const amongDigits: Readonly<Record<string, string>> = { e: '3', g: '9', q: '9' };
const joints = ' -.()/+';
const widestGap = 3;
const fewest = 8;
const most = 16;
const fewestDigits = 3;
const fewestWords = 2;

export type LeetNumber = { readonly edits: readonly Edit[]; readonly end: number };

/** "O5S S5O 0169": a number whose words hold nothing but digits and letters that look like them, told as one. */
export function leetNumberAt(view: View, original: string, from: number): LeetNumber | undefined {
  const edits: Edit[] = [];
  let length = 0;
  let digits = 0;
  let words = 0;
  let end = from;
  for (let at = from; length <= most;) {
    const word = readWord(view, original, at);
    if (word === undefined) break;
    length += word.end - at;
    digits += word.digits;
    words++;
    if (word.text !== view.text.slice(at, word.end))
      edits.push({ start: at, end: word.end, text: word.text, how: trace.leet });
    end = word.end;
    at = end;
    while (at - end < widestGap && joints.includes(view.text.charAt(at)) && at < view.text.length) at++;
    if (at === end) break;
  }
  const isNumber = words >= fewestWords && length >= fewest && length <= most && digits >= fewestDigits;
  return isNumber && edits.length > 0 ? { edits, end } : undefined;
}

type Word = { readonly end: number; readonly text: string; readonly digits: number };

/** Without a digit a word counts where it is written in capitals, as no word of a sentence is. */
function readWord(view: View, original: string, from: number): Word | undefined {
  let read = '';
  let digits = 0;
  let capitals = 0;
  let guessed = 0;
  let end = from;
  for (; end < view.text.length && isAlnum(view.text.charCodeAt(end)); end++) {
    if (end - from > most) return undefined;
    const ch = view.text.charAt(end);
    if (isDigit(ch.charCodeAt(0))) {
      digits++;
      read += ch;
      continue;
    }
    const sure = always[ch];
    const digit = sure ?? amongDigits[ch];
    if (digit === undefined) return undefined;
    if (sure === undefined) guessed++;
    if (original.charAt(view.starts[end]!) !== ch) capitals++;
    read += digit;
  }
  if (end === from || (digits === 0 && (guessed > 0 || capitals === 0))) return undefined;
  return { end, text: read, digits };
}
