import { isDigit, isLetter } from '../../reading/chars.js';
import { disguise, trace } from '../../reading/reading.js';
import { overlaps } from '../cues.js';
import type { Detector, Found, Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { international, national } from './phone-countries.js';
import { cueScore } from './phone-cues.js';
import { digitRuns, partOf, type DigitRun } from './phone-runs.js';
import { isStopgap, mostDigits, shapeScore } from './phone-shape.js';
import { riddledPhone } from './phone-riddle.js';
import { spelledPhones } from './phone-spelled.js';
import { steppedPhone } from './phone-stepped.js';
import { isSample } from '../sample/sample.js';

const enough = 1;
/** More than a number gains besides its shape and cues. */
const mostBesides = 3;
const stopgap = 1.8;
const nobodys = 3.4;
const fewestDigits = 7;
const fewestInPart = 8;
/** In a piece of a text no more runs than this are taken apart in vain: one that holds more is a table or a flood of digits. */
const mostVain = 48;

/** Phone numbers by their shape, the words around them and what stands beside them. */
export const detectPhones: Detector = (sight, found) => {
  const phones: Found[] = [];
  if (sight.marks.digits >= fewestDigits) {
    let vain = 0;
    for (const run of digitRuns(sight.text)) {
      if (run.digits.length < fewestDigits) continue;
      const phone = judge(sight, run) ?? (vain < mostVain ? judgeParts(sight, run) : undefined);
      if (phone === undefined && run.gaps.length > 0) vain++;
      if (
        phone !== undefined &&
        !isAmongBytes(sight, phone.start, phone.end) &&
        !found.some((other) => isTaken(other, phone))
      )
        phones.push(phone);
    }
  }
  for (const phone of spelledPhones(sight)) {
    if (isAmongBytes(sight, phone.start, phone.end)) continue;
    const part = phones.findIndex((other) => other.start >= phone.start && other.end <= phone.end);
    if (part >= 0 && phones[part]!.value.length < phone.value.length) phones.splice(part, 1);
    if (![...phones, ...found].some((other) => other.kind !== 'messenger' && overlaps(other, phone.start, phone.end)))
      phones.push(phone);
  }
  if (phones.length > 0 || sight.has('other_number')) return phones;
  const stepped = steppedPhone(sight) ?? riddledPhone(sight);
  return stepped === undefined || found.some((other) => overlaps(other, stepped.start, stepped.end))
    ? phones
    : [stepped];
};

/** "61 72 74 5f 6e": bytes told one by one spell a text, not a number. */
const isAmongBytes = ({ marks, text }: Sight, start: number, end: number): boolean =>
  marks.mixed &&
  /(?:\b[\da-f]{2}[ :]){4}[\da-f]{2}\b/u.test(text.slice(start, end + 18)) &&
  (text.slice(Math.max(0, start - 18), end + 18).match(/\b(?:\d[a-f]|[a-f]\d)\b/gu)?.length ?? 0) > 1;

/** Digits inside a mail address, a link or an account number are no phone. */
const isTaken = (other: Found, phone: Found): boolean =>
  other.kind !== 'phone' && overlaps(other, phone.start, phone.end) && !other.how.startsWith('wallet');

/** A date or a price may stand right before or behind the number. */
function judgeParts(sight: Sight, run: DigitRun): Found | undefined {
  if (run.gaps.length === 0 || isCardShaped(run) || cueScore(sight, run.start, run.end).score < 0) return undefined;
  let best: Found | undefined;
  let behind = run.digits.length;
  const tryPart = (from: number, to: number, digits: number): void => {
    // Counted before a part is made: of twenty digits told one by one most parts are too short or too long.
    if (digits < fewestInPart || digits > mostDigits) return;
    const found = judge(sight, partOf(run, from, to));
    if (found !== undefined && (best === undefined || found.confidence > best.confidence)) best = found;
  };
  for (let cut = 1; cut < run.groups.length; cut++) {
    behind -= run.groups[cut - 1]!.length;
    if (!/[\s,;/]/u.test(run.gaps[cut - 1]!)) continue;
    tryPart(cut, run.groups.length, behind);
    tryPart(0, cut, run.digits.length - behind);
  }
  return best;
}

const isCardShaped = (run: DigitRun): boolean =>
  run.groups.length >= 4 &&
  run.groups.every((group, i) => group.length === 4 || (i > 3 && i === run.groups.length - 1));

function judge(sight: Sight, run: DigitRun): Found | undefined {
  const shape = shapeScore(run);
  if (shape <= -9 || isGlued(sight, run)) return undefined;
  const { score: cue, how } = cueScore(sight, run.start, run.end);
  const { digits } = run;
  if (shape + cue + mostBesides < enough) return undefined;
  let score = shape + cue + (isAlone(sight, run) ? 1 : 0);
  if (isDisguised(sight, run)) score += 0.6;
  if (isDrawn(sight, run)) score += 1;
  if (score < enough) return undefined;
  if (isStopgap(digits)) score -= cue >= 2 ? stopgap : nobodys;
  if (digits.length < 9 && cue < 2) score -= 1;
  if (run.groups.length === 1 && (isCode(sight, run.start) || (cue <= 0 && hasCodeBefore(sight, run.start))))
    score -= 2;
  if (score < enough || isSample(sight, run.start, run.end)) return undefined;
  return {
    kind: 'phone',
    start: run.start,
    end: closeBracket(sight, run),
    value: valueOf(sight, run, digits),
    confidence: Math.min(0.99, 0.55 + score * 0.09),
    how: how === '' ? 'digits in the shape of a phone number' : how,
  };
}

function valueOf(sight: Sight, run: DigitRun, digits: string): string {
  const open = run.plus ? international(digits) : digits.startsWith('00') ? international(digits.slice(2)) : undefined;
  return open ?? national(digits, sight.locale) ?? digits;
}

const codeFirst = inWords((any) => new RegExp(`^(?!${any('phone_no_code')})[a-z]{2,4} $`, 'u'));
/** "asd 758963254": a text that begins with the letters of a code. */
const hasCodeBefore = ({ text, lexicon }: Sight, start: number): boolean =>
  start <= 6 && codeFirst(lexicon).test(text.slice(0, start));

const code = inWords(
  (any) => new RegExp(`(?:^|\\s)(?!${any('phone_abbreviation')})[bcdfghjklmnpqrstvwxz]{3,4} $`, 'u'),
);
/** "number gkt 415550133": letters that no word is made of belong to the digits. */
const isCode = ({ text, lexicon }: Sight, start: number): boolean =>
  code(lexicon).test(text.slice(Math.max(0, start - 6), start));

const closeBracket = (sight: Sight, run: DigitRun): number =>
  sight.text.charAt(run.start) === '(' && sight.text.charAt(run.end) === ')' ? run.end + 1 : run.end;

function isDisguised(sight: Sight, run: DigitRun): boolean {
  for (let i = run.start; i < run.end; i++) if ((sight.view.traces[i]! & disguise) !== 0) return true;
  return false;
}

/** Digits as keycaps or with invisible characters among them, all of them: no price and no date is written so. */
function isDrawn(sight: Sight, run: DigitRun): boolean {
  const { traces, text } = sight.view;
  let drawn = 0;
  let digits = 0;
  for (let i = run.start; i < run.end; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    digits++;
    if ((traces[i]! & (trace.emoji | trace.invisible)) !== 0) drawn++;
  }
  return drawn * 2 > digits;
}

/** Tied to letters, signs or more digits, a run is a code, an amount or a part of a word. */
function isGlued(sight: Sight, run: DigitRun): boolean {
  const { text } = sight;
  const prior = text.charCodeAt(run.start - 1);
  const next = text.charCodeAt(run.end);
  const priorText = text.charAt(run.start - 1);
  if (
    priorText === '#' ||
    priorText === '/' ||
    priorText === '_' ||
    priorText === '=' ||
    priorText === '\\' ||
    priorText === '%'
  )
    return !/(?:tel|phone|wa|whatsapp)[:/=]*$/u.test(text.slice(Math.max(0, run.start - 12), run.start));
  if ((priorText === '-' || priorText === '.') && isWordLetter(text.charCodeAt(run.start - 2)))
    return (
      !isPhoneWord(sight, run.start - 1) && !(priorText === '.' && run.groups.length === 3 && run.digits.length === 10)
    );
  if (isWordLetter(prior)) return !isPhoneWord(sight, run.start);
  if (isWordLetter(next) && next < 0x2e80) return !isSuffix(sight, run.end);
  if (text.charAt(run.end) === '-' && isWordLetter(text.charCodeAt(run.end + 1)) && next < 0x2e80)
    return run.groups.length > 1 || text.charCodeAt(run.end + 1) < 0x80;
  return (
    text.charAt(run.end) === '%' ||
    text.charAt(run.end) === '_' ||
    (priorText === ':' && isDigit(text.charCodeAt(run.start - 2)))
  );
}

const isWordLetter = (unit: number): boolean => isLetter(unit) && unit < 0x2e80;

const phoneWord = inWords((any) => new RegExp(`(?:^|[^a-z])${any('phone_glued_word')}[:.-]?$`, 'u'));
/** tel0917…, wa0855…, no.0917 */
const isPhoneWord = ({ text, lexicon }: Sight, at: number): boolean =>
  phoneWord(lexicon).test(text.slice(Math.max(0, at - 12), at));

const suffix = inWords((any) => new RegExp(`^${any('phone_suffix')}$`, 'u'));
/** A short ending that languages glue on: 0532…'den, 0917…po */
function isSuffix({ text, lexicon }: Sight, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 5 && isLetter(text.charCodeAt(end))) end++;
  return suffix(lexicon).test(text.slice(at, end));
}

/** Nothing but the number, or nearly so: no code's letters before it. */
function isAlone(sight: Sight, run: DigitRun): boolean {
  return sight.text.length - (run.end - run.start) <= 8 && !/[a-z]/u.test(sight.text.slice(0, run.start));
}
