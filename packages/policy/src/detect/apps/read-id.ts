import { isAlnum, isForeign, isLatin, isSpace } from '../../reading/chars.js';
import type { Sight } from '../detector.js';
import { isStrong, notHandles } from './name-shape.js';

export type Id = { readonly start: number; readonly end: number; readonly value: string };

/** A name that looks like one wherever it stands: @name, name_x, name.x, name#1234, name99. */
export function readId(sight: Sight, from: number): Id | undefined {
  const { text } = sight;
  let start = from;
  if (
    start > 0 &&
    (isIdChar(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '@' || text.charAt(start - 1) === '/')
  )
    return undefined;
  if (text.startsWith('live:', start)) return skypeName(text, start);
  const marked = text.charAt(start) === '@';
  if (marked) start++;
  if (marked && isSpace(text.charCodeAt(start))) start++;
  let end = start;
  let isWord = !marked;
  while (end < text.length && end - start < 40 && isIdChar(text.charCodeAt(end)))
    if (!isLatin(text.charCodeAt(end++))) isWord = false;
  if (isWord && text.charAt(end) !== '#') return undefined;
  if (text.charAt(end) === '#' && /^\d{4}(?!\d)/u.test(text.slice(end + 1, end + 6))) end += 5;
  const word = trimmed(text.slice(start, end));
  const strong = marked ? word.length >= 3 && !notHandles.has(word) : isStrong(word);
  if (
    !strong ||
    (/^[.@(]/u.test(text.slice(start + word.length, start + word.length + 1)) &&
      !/^\.(?:\s|$)/u.test(text.slice(start + word.length)))
  )
    return undefined;
  return { start: from, end: start + word.length, value: word };
}

/** "live:name" and "live:.cid.…" are how Skype writes names. */
function skypeName(text: string, start: number): Id | undefined {
  let end = start + 'live:'.length;
  while (end < text.length && end - start < 48 && isIdChar(text.charCodeAt(end))) end++;
  const value = text.slice(start, end).replace(/[.-]+$/u, '');
  return value.length < 8 ? undefined : { start, end: start + value.length, value };
}

export const isIdChar = (unit: number): boolean =>
  isAlnum(unit) || unit === 0x5f || unit === 0x2e || unit === 0x2d || (isForeign(unit) && unit < 0x600);
/** A word without the dots and hyphens around it. */
export const trimmed = (word: string): string =>
  isRim(word.charCodeAt(0)) || isRim(word.charCodeAt(word.length - 1)) ? word.replace(/^[.-]+|[.-]+$/gu, '') : word;
const isRim = (unit: number): boolean => unit === 0x2e || unit === 0x2d;
