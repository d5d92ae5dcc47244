import { isDigit, isWord } from '../../reading/chars.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { firstHitFrom } from '../sight.js';
import { gluedNumberAt, isHangul, numberWordAt } from './number-words.js';

/** A number in a text, in digits or words. */
export type NumberToken = {
  readonly start: number;
  readonly end: number;
  /** As digits; of words the number they say. */
  readonly digits: string;
  readonly kind: 'digits' | 'unit' | 'teen' | 'ten' | 'hundred' | 'hundreds' | 'repeat' | 'sum';
  /** Glued to the token before, within one word. */
  readonly glued: boolean;
};

const longestWord = 40;

const known = new WeakMap<Sight, readonly NumberToken[]>();

/** All numbers of a view by position. Words count in the language that most of them belong to. Sought once for each view. */
export function numberTokens(sight: Sight): readonly NumberToken[] {
  let tokens = known.get(sight);
  if (tokens === undefined) known.set(sight, (tokens = findTokens(sight)));
  return tokens;
}

function findTokens(sight: Sight): readonly NumberToken[] {
  const lang = mainLanguage(sight.text);
  const tokens: NumberToken[] = [];
  const { text } = sight;
  for (let i = 0; i < text.length;) {
    if (!isPart(text.charCodeAt(i)) || !mayBegin(text, i)) {
      i++;
      continue;
    }
    const word = readWord(sight, i, lang);
    if (word === undefined) {
      i = wordEnd(text, i);
      continue;
    }
    tokens.push(...word);
    i = word.at(-1)!.end;
  }
  return tokens;
}

/** At the beginning of a word, or wherever one of the neighbours is of a script without spaces. */
const mayBegin = (text: string, at: number): boolean =>
  at === 0 ||
  !isPart(text.charCodeAt(at - 1)) ||
  isUnspaced(text.charCodeAt(at)) ||
  (isDigit(text.charCodeAt(at)) && isUnspaced(text.charCodeAt(at - 1)));

/** Han and kana: a number may begin anywhere. */
export const isUnspaced = (unit: number): boolean => (unit >= 0x3040 && unit < 0xa000) || unit === 0x3007;

/** The Korean vowel ㅡ serves as a dash. */
const isPart = (unit: number): boolean => isWord(unit) && unit !== 0x1173;

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (isUnspaced(text.charCodeAt(at))) return end;
  while (end < text.length && isPart(text.charCodeAt(end))) end++;
  return end;
}

const joined = inWords((any) => new RegExp(`^${any('number_glued_and')}${any('number_glued_unit')}`, 'u'));
/** "noventaequatro": the small "and" within a word. */
const isJoined = ({ text, lexicon }: Sight, at: number, from: number): boolean =>
  at - from > 3 && joined(lexicon).test(text.slice(at, at + 7));

/** What Korean glues onto a number that goes on or ends: 공일공에. */
const koreanEnding = inWords((any) => new RegExp(`^${any('number_glued_ending')}(?![가-힣])`, 'u'));

/** A word made of numbers alone: seven, 55five, zerodue, achtundachtzig. */
function readWord(sight: Sight, from: number, lang: number | undefined): readonly NumberToken[] | undefined {
  const { text } = sight;
  const tokens: NumberToken[] = [];
  let at = from;
  while (at < text.length && at - from < longestWord) {
    const next = readNumber(sight, at, from, lang);
    if (next === undefined) break;
    tokens.push(next);
    at = next.end;
    if (isJoined(sight, at, from)) at++;
    if (!isPart(text.charCodeAt(at)) || isUnspaced(text.charCodeAt(at))) return tokens;
  }
  if (tokens.length > 1 && isHangul(text.charCodeAt(at)) && koreanEnding(sight.lexicon).test(text.slice(at, at + 5)))
    return tokens;
  if (tokens.length > 0 && at >= text.length) return tokens;
  return undefined;
}

function readNumber(sight: Sight, at: number, wordStart: number, lang: number | undefined): NumberToken | undefined {
  const { text } = sight;
  const glued = at > wordStart;
  const hit = numberHit(sight, at);
  if (isDigit(text.charCodeAt(at)) && hit === undefined) {
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end))) end++;
    return { start: at, end, digits: text.slice(at, end), kind: 'digits', glued };
  }
  const hundred = hundredEnd(sight, at);
  if (hundred > at && isWord(text.charCodeAt(hundred)))
    return { start: at, end: hundred, digits: '100', kind: 'hundred', glued };
  if (isLetterO(text, at, glued)) return { start: at, end: at + 1, digits: '0', kind: 'digits', glued };
  const word =
    lang === undefined && !glued
      ? undefined
      : (numberWordAt(text, at, lang) ?? (lang === undefined ? undefined : numberWordAt(text, at, 0)));
  if (word !== undefined && word.end > (hit?.end ?? at)) {
    const value = word.values.get(lang ?? 0) ?? [...word.values.values()][0]!;
    return { start: at, end: word.end, digits: String(value), kind: kindOfNumber(value), glued };
  }
  if (hit === undefined) {
    const inside =
      isHangul(text.charCodeAt(at)) || isMixed(text, wordStart) ? gluedNumberAt(text, at, sight.lexicon) : undefined;
    if (inside === undefined) return undefined;
    if (inside.value < 0) return { start: at, end: inside.end, digits: String(-inside.value), kind: 'repeat', glued };
    return { start: at, end: inside.end, digits: String(inside.value), kind: kindOfNumber(inside.value), glued };
  }
  if (hit.concept === 'repeat') return { start: at, end: hit.end, digits: hit.value, kind: 'repeat', glued };
  return { start: at, end: hit.end, digits: hit.value, kind: kindOfNumber(Number(hit.value)), glued };
}

const gluedHundred = inWords((any) => new RegExp(any('number_glued_hundred'), 'uy'));

/** Where the hundred in neunhundertdreissig or trecentoquaranta ends; `at` where there is none. */
function hundredEnd({ text, lexicon }: Sight, at: number): number {
  const pattern = gluedHundred(lexicon);
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A word of letters and digits in one. */
function isMixed(text: string, start: number): boolean {
  let digits = 0;
  let end = start;
  while (end < text.length && end - start < longestWord && isWord(text.charCodeAt(end)))
    if (isDigit(text.charCodeAt(end++))) digits++;
  return digits > 0 && digits < end - start;
}

/** "o1", "55o1": the letter for the digit. */
const isLetterO = (text: string, at: number, glued: boolean): boolean =>
  text.charAt(at) === 'o' &&
  (isDigit(text.charCodeAt(at + 1)) || (glued && isDigit(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + 1))));

export function kindOfNumber(value: number): NumberToken['kind'] {
  if (value === 100) return 'hundred';
  if (value > 100) return 'hundreds';
  if (value < 10) return 'unit';
  return value >= 20 && value % 10 === 0 ? 'ten' : 'teen';
}

const numeric: ReadonlySet<Concept> = new Set<Concept>(['digit', 'teen', 'ten', 'hundred', 'repeat']);

function numberHit(sight: Sight, at: number): Hit | undefined {
  for (let i = firstHitFrom(sight.hits, at); i < sight.hits.length && sight.hits[i]!.start === at; i++) {
    const { concept } = sight.hits[i]!;
    if (numeric.has(concept)) return sight.hits[i];
  }
  return undefined;
}

/** The language that most number words of the text belong to; English where none is. */
function mainLanguage(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    if (!isWord(text.charCodeAt(i)) || (i > 0 && isWord(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i - 1))))
      continue;
    const word = numberWordAt(text, i);
    if (word === undefined) continue;
    for (const lang of word.values.keys()) counts.set(lang, (counts.get(lang) ?? 0) + (word.end - i));
  }
  let best: number | undefined;
  for (const [lang, count] of counts) if (best === undefined || count > counts.get(best)!) best = lang;
  return best;
}
