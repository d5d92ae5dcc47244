import type { Sight } from '../detector.js';
import { toldAt } from './number-told.js';
import type { NumberToken } from './number-tokens.js';

const fewestDigits = 2;
const fewestWords = 4;
const manyDigits = 8;
const signs = /[\d)]\s?(?:[+*×]|x\s?\d)/u;
const plus =
  '\\+|plus|mas|mais|piu|плюс|плус|arti|(?:di)?tambah|dagdagan(?: ng)?|cong|jama|jod|jog|za[2i]e?d|زائد|جمع|और|जमा|जोड़?|যোগ|প্লাস|प्लस|加上?|足す|たす|プラス|더하기';
const minus =
  'minus|less|take away|weniger|menos|moins|meno|min|минус|мінус|отнять|eksi|(?:di)?kurang|bawasan(?: ng)?|tru|ghata|manfi|na2es|ناقص|منف[يی]|घटा|माइनस|বিযোগ|biyog|减去?|減去?|引く|ひく|マイナス|빼기';
const times =
  'x|×|\\*|times|multiplied by|por|vezes|veces|fois|mal|per|keer|на|умножить на|помножити на|по|carpi|kere|kali|beses(?: na)?|nhan|guna|gun|darb|ضرب|في|गुणा|गुना|গুণ|乘以?|かける|掛ける|곱하기';
const words = new RegExp(`(?:\\s|^)(?:${plus}|${minus}|${times})\\s|[加减減乘引足]|かける|더하기|빼기`, 'u');

/** A cheap look: may digits or number words be added up here? */
export const mayHoldSums = (sight: Sight): boolean =>
  (sight.has('plus_word') && (sight.marks.digits >= fewestDigits || sight.has('digit') || sight.has('ten'))) ||
  (sight.marks.digits >= fewestDigits && signs.test(sight.text)) ||
  ((sight.marks.digits >= manyDigits || (sight.has('digit') && isFullOfNumbers(sight))) && words.test(sight.text));

function isFullOfNumbers(sight: Sight): boolean {
  let count = 0;
  for (const { concept } of sight.hits)
    if ((concept === 'digit' || concept === 'teen' || concept === 'ten') && ++count >= fewestWords) return true;
  return false;
}

/** What may stand between two numbers that are to be reckoned with. */
const between = new RegExp(`^\\s?\\)?\\s?(?:(${plus})|(${minus})|(${times}))\\s?\\(?$`, 'u');
const largestFactor = 999;
const largestProduct = 9999;
const longest = 11;

/** Sums among the tokens become one token each: "0100 plus 42" is 0142, "(7x100)+18" is 718. */
export function addUp(text: string, tokens: readonly NumberToken[]): readonly NumberToken[] {
  const done: NumberToken[] = [];
  for (const token of compounds(text, tokens)) {
    const last = done.at(-1);
    const summed = last === undefined ? undefined : combine(text, last, token);
    if (summed === undefined) done.push(token);
    else done[done.length - 1] = summed;
  }
  return done;
}

/** "five hundred fifty-five" as one number. */
function* compounds(text: string, tokens: readonly NumberToken[]): Generator<NumberToken> {
  for (let i = 0; i < tokens.length;) {
    const [digits, used] = toldAt(text, tokens, i);
    const token = tokens[i]!;
    yield used < 2 ? token : { ...token, end: tokens[i + used - 1]!.end, digits, kind: 'teen' };
    i += used;
  }
}

function combine(text: string, a: NumberToken, b: NumberToken): NumberToken | undefined {
  if (
    b.start - a.end > 16 ||
    a.kind === 'repeat' ||
    b.kind === 'repeat' ||
    a.digits.length > longest ||
    b.digits.length > longest
  )
    return undefined;
  const sign = between.exec(text.slice(a.end, b.start));
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
