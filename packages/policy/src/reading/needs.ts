import { isAlnum, isDigit, isLatin, isWord, partsUnspaced } from './chars.js';
import { isLookalike } from './lookalike.js';
import { isMirrorMark, isMirroredEnd, mayBeReversed } from './undo/reversal.js';
import { mayBeRot13 } from './undo/rot13.js';
import { fewestSpelled, maySpell } from './undo/spelling.js';

/** Which disguises a text may hold. A cheap look that may say yes for nothing, never no for something. */
export type Needs = {
  readonly lookalikes: boolean;
  readonly leet: boolean;
  readonly joints: boolean;
  readonly emoji: boolean;
  readonly reversed: boolean;
  readonly encoded: boolean;
  /** "W for wolf" */
  readonly spelled: boolean;
};

/** Letters, digits and signs on their own before they count as one word in pieces. */
const fewestSingles = 2;
const shortestEncoded = 12;

export function needsOf(text: string): Needs | undefined {
  let latin = false;
  let lookalike = false;
  let emoji = false;
  let leet = false;
  let encoded = false;
  let mirrored = false;
  let singles = 0;
  let lone = 0;
  let joints = false;
  let wordStart = 0;
  let wordLetters = false;
  let wordDigits = false;
  let mark = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (isLatin(unit)) {
      latin = wordLetters = true;
      mark = (mark << 5) ^ unit;
      if (i - wordStart === 3 && isMirrorMark(mark)) mirrored = true;
      continue;
    }
    if (isDigit(unit)) {
      wordDigits = true;
      continue;
    }
    if (isWord(unit)) {
      wordLetters = true;
      mark = (mark << 5) ^ unit;
      if (!lookalike && isLookalike(unit)) lookalike = true;
      if (i - wordStart === 3 && isMirrorMark(mark)) mirrored = true;
      else if (unit >= 0x4e00 && isMirrorMark(unit)) mirrored = true;
      continue;
    }
    const length = i - wordStart;
    if (length === 1) {
      lone++;
      if (++singles >= fewestSingles) joints = true;
    } else if (length > 1) {
      singles = 0;
      if (wordLetters && wordDigits) {
        leet = true;
        if (length >= shortestEncoded) encoded = true;
      } else if (length >= shortestEncoded + 2 && wordDigits) encoded = true;
      if (length <= 3 && unit === 0x2e && isMirroredEnd(text.slice(wordStart, i))) mirrored = true;
    }
    if (!joints && unit < 0x80 && i > 0 && i + 1 < text.length && partsUnspaced(text, i)) joints = true;
    if (unit >= 0x2000)
      emoji ||= unit === 0xd83c || unit >= 0xd83d || unit === 0x261d || unit === 0x270c || unit === 0x2b55;
    else if (unit === 0x25 || unit === 0x26) encoded = true;
    else if (isLeetSign(unit)) {
      if (unit === 0x40) encoded = true;
      if (i + 1 < text.length && isAlnum(text.charCodeAt(i + 1)) && (wordLetters || unit === 0x40 || unit === 0x24))
        leet = true;
    }
    wordLetters = wordDigits = false;
    wordStart = i + 1;
    mark = 0;
  }
  const lookalikes = latin && lookalike;
  const reversed = mirrored && mayBeReversed(text);
  encoded ||= mirrored && mayBeRot13(text);
  const spelled = lone >= fewestSpelled && maySpell(text);
  return lookalikes || leet || joints || emoji || reversed || encoded || spelled
    ? { lookalikes, leet, joints, emoji, reversed, encoded, spelled }
    : undefined;
}

/** @ $ ! | + */
const isLeetSign = (unit: number): boolean =>
  unit === 0x40 || unit === 0x24 || unit === 0x21 || unit === 0x7c || unit === 0x2b;
