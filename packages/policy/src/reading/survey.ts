import { endsUnspaced, isAlnum, kind, kindOf, partsUnspaced } from './chars.js';
import { isLookalike } from './lookalike.js';
import { hint, hintAt, marked } from './undo/hints.js';
import { mayHoldInitials } from './undo/initials.js';
import { isMirroredEnd, mayEndMirrored } from './undo/reversal.js';
import { isNameSign } from './undo/signs.js';
import { fewestSpelled, maySpell } from './undo/spelling.js';

/** Which disguises a text may hold. A cheap look that may say yes for nothing, never no for something. */
export type Needs = {
  readonly lookalikes: boolean;
  readonly leet: boolean;
  readonly joints: boolean;
  readonly emoji: boolean;
  readonly reversed: boolean;
  readonly encoded: boolean;
  /** It holds words turned by thirteen letters. */
  readonly rot13: boolean;
  /** "W for wolf" */
  readonly spelled: boolean;
  /** "take the first letter of each word" */
  readonly initials: boolean;
  /** A sign stands inside a word, or for one of its letters. */
  readonly signs: boolean;
};

/** Letters, digits and signs on their own before they count as one word in pieces. */
const fewestSingles = 2;
const shortestEncoded = 12;
const longestEnd = 4;

/** Which characters of interest a view holds. */
export type Marks = {
  readonly digits: number;
  /** A word of letters and digits in one. */
  readonly mixed: boolean;
  readonly at: boolean;
  /** A dot between two characters of words. */
  readonly innerDot: boolean;
  /** A dot between two spaces. */
  readonly looseDot: boolean;
  readonly slash: boolean;
  readonly hash: boolean;
  /** An opening bracket or asterisk. */
  readonly bracket: boolean;
  /** Characters in the longest run without white space. */
  readonly longest: number;
};

/** All that one pass over a text can tell of it. */
export type Survey = { readonly marks: Marks; readonly needs: Needs | undefined };

/** `typed` is the text before it was folded, where that is of the same length. */
export function survey(text: string, typed = text): Survey {
  let digits = 0;
  let mixed = false;
  let at = false;
  let innerDot = false;
  let looseDot = false;
  let slash = false;
  let hash = false;
  let bracket = false;
  let longest = 0;
  let runStart = 0;
  let latin = false;
  let lookalike = false;
  let emoji = false;
  let leet = false;
  let encoded = false;
  let hints: number = hint.none;
  let mirroredEnd = false;
  let singles = 0;
  let lone = 0;
  let joints = false;
  let signs = false;
  let wordStart = 0;
  let wordLetters = false;
  let wordDigits = false;
  let mark = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const its = kindOf[unit]!;
    if (its === kind.latin) {
      latin = wordLetters = true;
      const end = latinEnd(text, i);
      if (i - wordStart < marked) {
        const last = Math.min(end, wordStart + marked);
        for (; i < last; i++) mark = (mark << 5) ^ text.charCodeAt(i);
        if (i - wordStart === marked) hints |= hintAt(text, wordStart, mark);
      }
      i = end - 1;
      continue;
    }
    if (its === kind.digit) {
      wordDigits = true;
      digits++;
      continue;
    }
    if (its === kind.foreign) {
      if (unit === 0x30fb) signs = true;
      wordLetters = true;
      mark = (mark << 5) ^ unit;
      if (!lookalike && isLookalike(unit)) lookalike = true;
      if (unit >= 0x2e80) hints |= hintAt(text, i, unit);
      else if (i - wordStart === marked - 1) hints |= hintAt(text, wordStart, mark);
      continue;
    }
    const length = i - wordStart;
    // Most words are of letters alone and end at a space.
    if (unit === 0x20 && length > 1 && !wordDigits) {
      singles = 0;
      if (i - runStart > longest) longest = i - runStart;
      runStart = wordStart = i + 1;
      wordLetters = false;
      mark = 0;
      continue;
    }
    if (length === 1) {
      lone++;
      if (++singles >= fewestSingles) joints = true;
    } else if (length > 1) {
      singles = 0;
      if (wordLetters && wordDigits) {
        leet = mixed = true;
        if (length >= shortestEncoded) encoded = true;
      } else if (length >= shortestEncoded + 2 && wordDigits) encoded = true;
      if (unit === 0x2e && isMirroredEnd(text.slice(latinStart(text, wordStart, i), i))) mirroredEnd = true;
    }
    const ends = unit === 0x2e && endsUnspaced(text, i, typed.charAt(i));
    if (!joints && !ends && unit < 0x80 && length > 0 && partsUnspaced(text, i)) joints = true;
    if (!signs && !ends && wordLetters && isNameSign(unit) && isInner(text, i)) signs = true;
    else if (unit === 0x25cf || unit === 0x25cb || unit === 0x25ef) signs = true;
    if (unit === 0x20 || unit === 0x0a) {
      if (i - runStart > longest) longest = i - runStart;
      runStart = i + 1;
    } else if (unit >= 0x2000)
      emoji ||= unit === 0xd83c || unit >= 0xd83d || unit === 0x261d || unit === 0x270c || unit === 0x2b55;
    else if (unit === 0x2e) {
      if (length > 0) innerDot ||= i + 1 < text.length && kindOf[text.charCodeAt(i + 1)] !== kind.other;
      else looseDot ||= text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20;
    } else if (unit === 0x25 || unit === 0x26 || (unit === 0x3d && length >= shortestEncoded)) encoded = true;
    else if (unit === 0x2f) slash = true;
    else if (unit === 0x23) hash = true;
    else if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3c || unit === 0x2a) bracket = true;
    else if (isLeetSign(unit)) {
      if (unit === 0x40) encoded = at = true;
      if (i + 1 < text.length && isAlnum(text.charCodeAt(i + 1)) && (wordLetters || unit === 0x40 || unit === 0x24))
        leet = true;
    }
    wordLetters = wordDigits = false;
    wordStart = i + 1;
    mark = 0;
  }
  const lookalikes = latin && lookalike;
  const reversed = (hints & hint.reversed) !== 0 || (mirroredEnd && mayEndMirrored(text));
  const rot13 = (hints & hint.rot13) !== 0;
  encoded ||= rot13;
  const spelled = lone >= fewestSpelled && maySpell(text);
  const marks = { digits, mixed, at, innerDot, looseDot, slash, hash, bracket, longest };
  const initials = (hints & hint.initials) !== 0 && mayHoldInitials(text);
  const any = lookalikes || leet || joints || emoji || reversed || encoded || spelled || initials || signs;
  return {
    marks,
    needs: any ? { lookalikes, leet, joints, emoji, reversed, encoded, rot13, spelled, initials, signs } : undefined,
  };
}

/** Behind the Latin letters that begin here: most of a text is such runs, and this loop has nothing else to do. */
function latinEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && kindOf[text.charCodeAt(end)] === kind.latin) end++;
  return end;
}

/** Where the last few Latin letters of a word begin: 地址是moc.… has some behind others. */
function latinStart(text: string, wordStart: number, end: number): number {
  let start = end;
  while (start > wordStart && end - start < longestEnd && kindOf[text.charCodeAt(start - 1)] === kind.latin) start--;
  return start;
}

/** A letter follows. */
const isInner = (text: string, at: number): boolean => {
  const next = at + 1 < text.length ? kindOf[text.charCodeAt(at + 1)] : kind.other;
  return next === kind.latin || next === kind.foreign;
};

/** @ $ ! | + */
const isLeetSign = (unit: number): boolean =>
  unit === 0x40 || unit === 0x24 || unit === 0x21 || unit === 0x7c || unit === 0x2b;
