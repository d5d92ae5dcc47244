import { isWord } from '../reading/chars.js';
import { isSample, textAfter } from './cues.js';
import type { Found, Sight } from './detector.js';
import { numberTokens, type NumberToken } from './number-tokens.js';
import { cueScore } from './phone-cues.js';
import { international, national } from './phone-countries.js';

const fewest = 7;
const most = 15;
const fewestWords = 2;

/** Numbers told in words, or in words and digits: "oh two oh, seven nine…", "seven0three 55five 01fifty". */
export function spelledPhones(sight: Sight): readonly Found[] {
  if (numberHits(sight) + (sight.marks.mixed && sight.marks.digits >= 2 ? 2 : 0) < fewestWords) return [];
  const tokens = numberTokens(sight);
  if (tokens.length < 2) return [];
  const found: Found[] = [];
  for (let i = 0; i < tokens.length;) {
    const end = sequenceEnd(sight.text, tokens, i);
    const phone = judge(sight, tokens.slice(i, end));
    if (phone !== undefined) found.push(phone);
    i = end;
  }
  return found;
}

/** How many number words the lexicon saw; counting ends where it is enough. */
function numberHits(sight: Sight): number {
  if (!sight.has('digit') && !sight.has('ten') && !sight.has('teen')) return 0;
  let count = 0;
  for (const { concept } of sight.hits)
    if (concept === 'digit' || concept === 'ten' || concept === 'teen') if (++count >= fewestWords) break;
  return count;
}

/** Words between two numbers that keep them one. */
const ties =
  /^(?:[\s,.\-–:;/()'"!]|(?:and|then|y|e|et|und|en|og|och|i|и|та|ve|dan|at|poi|dann|luego|despues|depois|puis|ensuite|затем|потом|далее|sonra|lalu|terus|tapos|then|a|o|の|、|再|然后|dash|space|و|फिर|phir|aur|oder|quatsch|wait|sorry|hyphen|point|punto|guion|traco|tiret|strich|тире|plus)(?![a-zа-я]))*$/u;
const widestGap = 16;
const mostTokens = 24;

function sequenceEnd(text: string, tokens: readonly NumberToken[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && end - from < mostTokens) {
    const gap = text.slice(tokens[end - 1]!.end, tokens[end]!.start);
    if (gap.length > widestGap || /\n/u.test(gap) || !ties.test(gap)) break;
    end++;
  }
  return end;
}

function judge(sight: Sight, tokens: readonly NumberToken[]): Found | undefined {
  const words = tokens.filter((token) => token.kind !== 'digits').length;
  const typed = tokens.length - words;
  if (words === 0 || (words < fewestWords && typed < 2)) return undefined;
  const digits = digitsOf(sight.text, tokens);
  if (digits.length < fewest || digits.length > most || isCounting(digits, tokens)) return undefined;
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  if (isMeasure(sight, end)) return undefined;
  const cue = cueScore(sight, start, end);
  if (cue.score < 0) return undefined;
  const certain = cue.score >= 2;
  const isLong = digits.length >= 9 && (words >= 3 || tokens.some((token) => token.glued));
  if (!certain && !isLong && !isToldSingly(tokens)) return undefined;
  if (!certain && isSample(sight, start, end)) return undefined;
  return {
    kind: 'phone',
    start,
    end,
    value: /^plus\b|\+/u.test(sight.text.slice(Math.max(0, start - 5), start))
      ? (international(digits) ?? digits)
      : (national(digits, sight.locale) ?? digits),
    confidence: certain ? 0.92 : 0.8,
    how: typed === 0 ? 'number told in words' : 'number told in words and digits',
    disguised: true,
  };
}

/** Nobody tells a price, a date or a size digit by digit. */
const isToldSingly = (tokens: readonly NumberToken[]): boolean =>
  tokens.length >= 6 && tokens.every(({ kind }) => kind === 'unit' || kind === 'repeat');

/** One digit after the other; "fifty five" is 55, "five hundred thirty" 530, "double five" 55. */
function digitsOf(text: string, tokens: readonly NumberToken[]): string {
  let digits = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.kind === 'repeat') {
      if (next !== undefined && next.digits.length === 1) {
        digits += next.digits.repeat(Number(token.digits));
        i++;
      }
    } else if (token.kind === 'unit' && next?.kind === 'hundred' && token.digits !== '0') {
      const [value, used] = hundreds(text, tokens, i + 2, Number(token.digits) * 100);
      digits += value;
      i += 1 + used;
    } else if (token.kind === 'hundred') {
      const [value, used] = hundreds(text, tokens, i + 1, 100);
      digits += value;
      i += used;
    } else if (token.kind === 'ten' && next?.kind === 'unit' && next.digits !== '0' && isTied(text, token, next)) {
      digits += String(Number(token.digits) + Number(next.digits));
      i++;
    } else digits += token.digits;
  }
  return digits;
}

function hundreds(
  text: string,
  tokens: readonly NumberToken[],
  from: number,
  base: number,
): readonly [value: number, used: number] {
  const first = tokens[from];
  const second = tokens[from + 1];
  if (first === undefined || first.digits === '0' || first.kind === 'digits' || !isTied(text, tokens[from - 1]!, first))
    return [base, 0];
  if (first.kind === 'ten' && second?.kind === 'unit' && second.digits !== '0' && isTied(text, first, second))
    return [base + Number(first.digits) + Number(second.digits), 2];
  if (first.kind === 'ten' || first.kind === 'teen') return [base + Number(first.digits), 1];
  const continues =
    second !== undefined && (second.kind === 'hundred' || (second.kind === 'unit' && first.kind === 'unit'));
  return first.kind === 'unit' && !continues && first.digits !== '0' ? [base + Number(first.digits), 1] : [base, 0];
}

/** Space, hyphen or a small "and", but no comma. */
const isTied = (text: string, a: NumberToken, b: NumberToken): boolean =>
  /^(?:|[\s-]|\s(?:and|y|e|et|und|en|i|og|och|و)\s|و)$/u.test(text.slice(a.end, b.start));

/** One, two, three: somebody counts. */
const isCounting = (digits: string, tokens: readonly NumberToken[]): boolean =>
  tokens.every((token, i) => i === 0 || Number(token.digits) === Number(tokens[i - 1]!.digits) + 1) ||
  '12345678901234567890'.includes(digits) ||
  '98765432109876543210'.includes(digits) ||
  /^(\d)\1+$/u.test(digits);

const isMeasure = (sight: Sight, end: number): boolean => {
  const next = textAfter(sight, end, 14);
  return (
    /^\s?(?:%|percent|dollars?|euros?|usd|words|pages|hours|days|weeks|minutes|seconds|people|pieces|years|cm|mm|px|kg|rupees|naira|pesos|рублей|лир\S*)/u.test(
      next,
    ) ||
    (isWord(sight.text.charCodeAt(end)) && sight.text.charCodeAt(end) < 0x80)
  );
};
