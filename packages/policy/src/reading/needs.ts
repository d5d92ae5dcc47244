import { isDigit, isLatin, isWord } from './chars.js';
import { isLookalike } from './lookalike.js';
import { mayBeReversed } from './undo/reversal.js';

/** Which disguises a text may hold. A cheap look that may say yes for nothing, never no for something. */
export type Needs = {
  readonly lookalikes: boolean;
  readonly leet: boolean;
  readonly joints: boolean;
  readonly emoji: boolean;
  readonly reversed: boolean;
  readonly encoded: boolean;
};

/** Letters, digits and signs on their own before they count as one word in pieces. */
const fewestSingles = 3;
const shortestEncoded = 12;

export function needsOf(text: string): Needs | undefined {
  let latin = false;
  let lookalike = false;
  let symbols = false;
  let leet = false;
  let entities = false;
  let at = false;
  let digits = 0;
  let singles = 0;
  let mostSingles = 0;
  let longest = 0;
  let wordStart = 0;
  let wordLetters = false;
  let wordOthers = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (isLatin(unit)) {
      latin = wordLetters = true;
    } else if (isDigit(unit)) {
      digits++;
      wordOthers = true;
    } else if (isWord(unit)) {
      wordLetters = true;
      if (!lookalike && isLookalike(unit)) lookalike = true;
    } else {
      if (unit >= 0x2000) symbols = true;
      else if (unit === 0x25 || unit === 0x26) entities = true;
      else if (isLeetSign(unit)) {
        if (unit === 0x40) at = true;
        if (wordLetters || (i + 1 < text.length && isLatin(text.charCodeAt(i + 1)))) leet = true;
      }
      const length = i - wordStart;
      if (length === 1) {
        if (++singles > mostSingles) mostSingles = singles;
      } else if (length > 1) singles = 0;
      if (length > longest) longest = length;
      if (wordLetters && wordOthers) leet = true;
      wordLetters = wordOthers = false;
      wordStart = i + 1;
    }
  }
  const needs: Needs = {
    lookalikes: latin && lookalike,
    leet,
    joints: mostSingles >= fewestSingles,
    emoji: symbols,
    reversed: (at || digits >= 7 || latin) && mayBeReversed(text),
    encoded: entities || longest >= shortestEncoded || at,
  };
  const any = needs.lookalikes || needs.leet || needs.joints || needs.emoji || needs.reversed || needs.encoded;
  return any ? needs : undefined;
}

/** @ $ ! | + */
const isLeetSign = (unit: number): boolean =>
  unit === 0x40 || unit === 0x24 || unit === 0x21 || unit === 0x7c || unit === 0x2b;
