import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { toldAt } from './number-told.js';
import type { NumberToken } from './number-tokens.js';

const fewestDigits = 2;
const fewestWords = 4;
const manyDigits = 8;
const signs = /[\d)]\s?(?:[+*×]|x\s?\d)/u;
const reckoned = inWords((any) => {
  const sign = `[+*x×]|${any('number_plus')}|${any('number_minus')}|${any('number_times')}`;
  return new RegExp(`(?:\\s|^)(?:${sign})\\s|${any('number_reckoned_within')}`, 'u');
});

/** A cheap look: may digits or number words be added up here? */
export const mayHoldSums = (sight: Sight): boolean =>
  (sight.has('plus_word') && (sight.marks.digits >= fewestDigits || sight.has('digit') || sight.has('ten'))) ||
  (sight.marks.digits >= fewestDigits && signs.test(sight.text)) ||
  ((sight.marks.digits >= manyDigits || (sight.has('digit') && isFullOfNumbers(sight))) &&
    reckoned(sight.lexicon).test(sight.text));

function isFullOfNumbers(sight: Sight): boolean {
  let count = 0;
  for (const { concept } of sight.hits)
    if ((concept === 'digit' || concept === 'teen' || concept === 'ten') && ++count >= fewestWords) return true;
  return false;
}

/** What may stand between two numbers that are to be reckoned with. */
const between = inWords(
  (any) =>
    new RegExp(
      `^\\s?\\)?\\s?(?:(\\+|${any('number_plus')})|(${any('number_minus')})|([x×*]|${any('number_times')}))\\s?\\(?$`,
      'u',
    ),
);
const largestFactor = 999;
const largestProduct = 9999;
const longest = 11;

/** Sums among the tokens become one token each: "0100 plus 42" is 0142, "(7x100)+18" is 718. */
export function addUp(sight: Sight, tokens: readonly NumberToken[]): readonly NumberToken[] {
  const done: NumberToken[] = [];
  for (const token of compounds(sight, tokens)) {
    const last = done.at(-1);
    const summed = last === undefined ? undefined : combine(sight, last, token);
    if (summed === undefined) done.push(token);
    else done[done.length - 1] = summed;
  }
  return done;
}

/** "five hundred fifty-five" as one number. */
function* compounds(sight: Sight, tokens: readonly NumberToken[]): Generator<NumberToken> {
  for (let i = 0; i < tokens.length;) {
    const [digits, used] = toldAt(sight, tokens, i);
    const token = tokens[i]!;
    yield used < 2 ? token : { ...token, end: tokens[i + used - 1]!.end, digits, kind: 'teen' };
    i += used;
  }
}

function combine({ text, lexicon }: Sight, a: NumberToken, b: NumberToken): NumberToken | undefined {
  if (
    b.start - a.end > 16 ||
    a.kind === 'repeat' ||
    b.kind === 'repeat' ||
    a.digits.length > longest ||
    b.digits.length > longest
  )
    return undefined;
  const sign = between(lexicon).exec(text.slice(a.end, b.start));
  if (sign === null) return undefined;
  const [x, y] = [Number(a.digits), Number(b.digits)];
  const isProduct = sign[3] !== undefined;
  if (
    isProduct &&
    (x > largestFactor ||
      y > largestFactor ||
      x * y > largestProduct ||
      (a.kind === 'digits' && !/[(]/u.test(text.charAt(a.start - 1))))
  )
    return undefined;
  const value = isProduct ? x * y : sign[2] !== undefined ? x - y : x + y;
  if (value < 0) return undefined;
  const width = Math.max(widthOf(a), widthOf(b));
  return { start: a.start, end: b.end, digits: String(value).padStart(width, '0'), kind: 'sum', glued: false };
}

/** Leading zeros are kept: 0100 plus 42 is 0142. */
const widthOf = (token: NumberToken): number => (token.digits.startsWith('0') ? token.digits.length : 0);
