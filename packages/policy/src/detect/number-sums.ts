import type { Sight } from './detector.js';
import type { NumberToken } from './number-tokens.js';

const fewestDigits = 2;
const signs = /[\d)]\s?(?:[+*×]|x\s?\d)/u;

/** A cheap look: may digits or number words be added up here? */
export const mayHoldSums = (sight: Sight): boolean =>
  (sight.has('plus_word') && (sight.marks.digits >= fewestDigits || sight.has('digit') || sight.has('ten'))) ||
  (sight.marks.digits >= fewestDigits && signs.test(sight.text));

/** What may stand between two numbers that are to be reckoned with. */
const between =
  /^\s?\)?\s?(?:(\+|plus|mas|mais|piu|плюс|arti|tambah|और|плус)|(minus|menos|moins|meno|минус|eksi|kurang)|([x×*]|times|por|fois|mal|per|keer|умножить на|carpi))\s?\(?$/u;
const largestFactor = 999;
const largestProduct = 9999;

/** Sums among the tokens become one token each: "0100 plus 42" is 0142, "(7x100)+18" is 718. */
export function addUp(text: string, tokens: readonly NumberToken[]): readonly NumberToken[] {
  const done: NumberToken[] = [];
  for (const token of tokens) {
    const last = done.at(-1);
    const summed = last === undefined ? undefined : combine(text, last, token);
    if (summed === undefined) done.push(token);
    else done[done.length - 1] = summed;
  }
  return done;
}

function combine(text: string, a: NumberToken, b: NumberToken): NumberToken | undefined {
  if (b.start - a.end > 16 || a.kind === 'repeat' || b.kind === 'repeat' || a.digits.length > 6 || b.digits.length > 6)
    return undefined;
  const sign = between.exec(text.slice(a.end, b.start));
  if (sign === null) return undefined;
  const [x, y] = [Number(a.digits), Number(b.digits)];
  const isProduct = sign[3] !== undefined;
  if (
    isProduct &&
    (x > largestFactor || y > largestFactor || x * y > largestProduct || !/[(]/u.test(text.charAt(a.start - 1)))
  )
    return undefined;
  const value = isProduct ? x * y : sign[2] !== undefined ? x - y : x + y;
  if (value < 0) return undefined;
  const width = Math.max(widthOf(a), widthOf(b));
  return { start: a.start, end: b.end, digits: String(value).padStart(width, '0'), kind: 'sum', glued: false };
}

/** Leading zeros are kept: 0100 plus 42 is 0142. */
const widthOf = (token: NumberToken): number => (token.digits.startsWith('0') ? token.digits.length : 0);
