import type { NumberToken } from './number-tokens.js';

/** One digit after the other; "fifty five" is 55, "five hundred thirty" 530, "seventy-seven hundred" 7700, "double five" 55. */
export function digitsOf(text: string, tokens: readonly NumberToken[]): string {
  let digits = '';
  for (let i = 0; i < tokens.length;) {
    const [told, used] = toldAt(text, tokens, i);
    digits += told;
    i += used;
  }
  return digits;
}

/** What is told at a token, and by how many of them. */
export function toldAt(
  text: string,
  tokens: readonly NumberToken[],
  i: number,
): readonly [digits: string, used: number] {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.kind === 'repeat')
    return next?.digits.length === 1 ? [next.digits.repeat(Number(token.digits)), 2] : ['', 1];
  if (isSeveral(text, token, next)) return [next!.digits.repeat(Number(token.digits)), 2];
  const [value, used] = small(text, tokens, i);
  const factor = tokens[i + used];
  if (factor?.kind === 'hundred' && value !== '0' && used > 0 && isTied(text, tokens[i + used - 1]!, factor)) {
    if (value.length < 2 || text.charAt(factor.start) === 'h')
      return hundreds(text, tokens, Number(value) * 100, i + used + 1, used + 1);
  } else if (token.kind === 'hundred' || token.kind === 'hundreds')
    return hundreds(text, tokens, Number(token.digits), i + 1, 1);
  return used > 0 ? [value, used] : [token.digits, 1];
}

/** Hundreds with what is told below them. */
function hundreds(
  text: string,
  tokens: readonly NumberToken[],
  value: number,
  at: number,
  used: number,
): readonly [string, number] {
  const [rest, more] = small(text, tokens, at);
  const isMore =
    more > 0 && rest !== '0' && !isCounted(text, tokens, at, more) && isTied(text, tokens[at - 1]!, tokens[at]!);
  return isMore ? [String(value + Number(rest)), used + more] : [String(value), used];
}

/** "three fives": a number, and a digit that more than one is said of. */
const several =
  /^(?:zeroe?s|twos|threes|fours|fives|sixes|sevens|eights|nines|ceros|cincos|sietes|nueves|zeros|setes|nullen|zweien|dreien|vieren|funfen|sechsen|achten|neunen|vijven|пятерк[аи]|пятерок|семерк[аи]|семерок|тройк[аи]|двойк[аи]|шестерк[аи]|восьмерк[аи]|девятк[аи]|нол(?:я|ей)|пятірк[аи]|сімк[аи]|нулі)$/u;
const isSeveral = (text: string, token: NumberToken, next: NumberToken | undefined): boolean =>
  token.kind === 'unit' &&
  next?.kind === 'unit' &&
  Number(token.digits) > 1 &&
  several.test(text.slice(next.start, next.end)) &&
  isTied(text, token, next);

/** A number below a hundred told in words, and how many of them; digits and longer numbers are none. */
function small(text: string, tokens: readonly NumberToken[], at: number): readonly [value: string, used: number] {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'unit' && token.kind !== 'teen' && token.kind !== 'ten')) return ['', 0];
  const next = tokens[at + 1];
  if (
    token.kind === 'unit' &&
    next?.kind === 'ten' &&
    token.digits !== '0' &&
    /^\s(?:w|wa|u|و\s?|und|en)\s?$/u.test(text.slice(token.end, next.start))
  )
    return [String(Number(next.digits) + Number(token.digits)), 2];
  if (token.kind === 'ten' && next?.kind === 'unit' && next.digits !== '0' && isTied(text, token, next))
    return [String(Number(token.digits) + Number(next.digits)), 2];
  return [token.digits, 1];
}

/** "five hundred, five one two": what follows a hundred digit by digit is told on its own. */
function isCounted(text: string, tokens: readonly NumberToken[], at: number, used: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + used];
  if (token.kind !== 'unit' || next === undefined) return false;
  return next.kind === 'hundred' || (next.kind === 'unit' && isTied(text, token, next));
}

/** Space, hyphen or a small "and", but no comma. */
const isTied = (text: string, a: NumberToken, b: NumberToken): boolean =>
  /^(?:|[\s-]|\s?(?:and|y|e|et|und|en|i|og|och|و)\s?)$/u.test(text.slice(a.end, b.start));
