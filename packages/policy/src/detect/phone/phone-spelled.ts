import { isWord } from '../../reading/chars.js';
import { textAfter } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import { digitsOf } from './number-told.js';
import { addUp, mayHoldSums } from './number-sums.js';
import { withNear } from './near-numbers.js';
import { numberTokens, type NumberToken } from './number-tokens.js';
import { cueScore } from './phone-cues.js';
import { international, national } from './phone-countries.js';
import { conceptSet, meets } from '../lexicon/concept-set.js';
import type { Concept } from '../lexicon/concepts.js';
import { inWords } from '../lexicon/patterns.js';
import { isSample } from '../sample/sample.js';

const fewest = 7;
const most = 15;
const fewestWords = 2;

/** Numbers told in words, or in words and digits: "oh two oh, seven nine…", "seven0three 55five 01fifty". */
export function spelledPhones(sight: Sight): readonly Found[] {
  const summed = mayHoldSums(sight);
  if (!summed && numberHits(sight) + (sight.marks.mixed && sight.marks.digits >= 2 ? 2 : 0) < fewestWords) return [];
  const told = withNear(sight, numberTokens(sight));
  const tokens = summed ? addUp(sight, told) : told;
  if (tokens.length < 2 && tokens[0]?.kind !== 'sum') return [];
  const found: Found[] = [];
  for (let i = 0; i < tokens.length;) {
    const end = sequenceEnd(sight, tokens, i);
    const phone = judge(sight, tokens.slice(i, end));
    if (phone !== undefined) found.push(phone);
    i = end;
  }
  return found;
}

const told: ReadonlySet<Concept> = new Set<Concept>(['digit', 'ten', 'teen', 'hundred', 'repeat']);
const numbers = conceptSet([...told]);

/** How many number words the lexicon saw; counting ends where it is enough. */
function numberHits(sight: Sight): number {
  if (!meets(sight.concepts, numbers)) return 0;
  let count = 0;
  for (const { concept } of sight.hits) if (told.has(concept) && ++count >= fewestWords) break;
  return count;
}

/** Words between two numbers that keep them one. */
const ties = inWords((any) => new RegExp(`^(?:[\\s,.\\-–:;/()'"!・·ᅳー]|${any('number_tie')}(?![a-zа-я]))*$`, 'u'));
const widestGap = 16;
/** What is added up to a number of so many digits is no price. */
const longTerm = 7;
const mostTokens = 24;

function sequenceEnd({ text, lexicon }: Sight, tokens: readonly NumberToken[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && end - from < mostTokens) {
    const gap = text.slice(tokens[end - 1]!.end, tokens[end]!.start);
    if (gap.length > widestGap || /\n/u.test(gap) || !ties(lexicon).test(gap)) break;
    end++;
  }
  return end;
}

function judge(sight: Sight, tokens: readonly NumberToken[]): Found | undefined {
  const words = tokens.filter((token) => token.kind !== 'digits' && token.kind !== 'sum').length;
  const typed = tokens.length - words;
  const summed = tokens.some((token) => token.kind === 'sum');
  if (!summed && (words === 0 || (words < fewestWords && typed < 2))) return undefined;
  const digits = digitsOf(sight, tokens);
  if (digits.length < fewest || digits.length > most || isCounting(digits, tokens)) return undefined;
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  if (isMeasure(sight, end) || (words < fewestToldDate && date.test(sight.text.slice(start, end)))) return undefined;
  const cue = cueScore(sight, start, end);
  if (cue.score < 0) return undefined;
  const certain = cue.score >= 2;
  const isLong =
    digits.length >= 9 &&
    (words >= 3 ||
      tokens.some((token) => token.glued) ||
      (typed > 1 && tokens.some((token) => token.kind === 'repeat')) ||
      (summed &&
        digits.length <= 13 &&
        (tokens.length >= 3 || tokens.some((token) => token.digits.length >= longTerm))));
  if (!certain && !isLong && !isToldSingly(tokens)) return undefined;
  if (isSample(sight, start, end)) return undefined;
  return {
    kind: 'phone',
    start,
    end,
    value: withPlus(sight.lexicon).test(sight.text.slice(Math.max(0, start - 5), start))
      ? (international(digits) ?? digits)
      : (national(digits, sight.locale) ?? digits),
    confidence: certain ? 0.92 : 0.8,
    how: summed ? 'number told as a sum' : typed === 0 ? 'number told in words' : 'number told in words and digits',
    disguised: true,
  };
}

const withPlus = inWords((any) => new RegExp(`^${any('phone_plus')}\\b|\\+`, 'u'));

/** A date or an address of a machine with a word behind it is no number in words and digits. */
const date = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}/u;
const fewestToldDate = 3;

/** Nobody tells a price, a date or a size digit by digit. */
const isToldSingly = (tokens: readonly NumberToken[]): boolean =>
  tokens.length >= 6 &&
  tokens.every(({ kind, digits }) => kind === 'unit' || kind === 'repeat' || (kind === 'sum' && digits.length === 1));

/** One, two, three: somebody counts. */
const isCounting = (digits: string, tokens: readonly NumberToken[]): boolean =>
  (tokens.length > 1 &&
    tokens.every((token, i) => i === 0 || Number(token.digits) === Number(tokens[i - 1]!.digits) + 1)) ||
  '12345678901234567890'.includes(digits) ||
  '98765432109876543210'.includes(digits) ||
  /^(\d)\1+$/u.test(digits);

const measure = inWords((any) => new RegExp(`^\\s?(?:%|cm|mm|px|kg|usd|${any('number_measure')})`, 'u'));
const isMeasure = (sight: Sight, end: number): boolean =>
  measure(sight.lexicon).test(textAfter(sight, end, 14)) ||
  (isWord(sight.text.charCodeAt(end)) && sight.text.charCodeAt(end) < 0x80);
