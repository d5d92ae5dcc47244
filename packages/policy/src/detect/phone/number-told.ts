import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import type { NumberToken } from './number-tokens.js';

/** One digit after the other; "fifty five" is 55, "five hundred thirty" 530, "seventy-seven hundred" 7700, "double five" 55. */
export function digitsOf(sight: Sight, tokens: readonly NumberToken[]): string {
  let digits = '';
  for (let i = 0; i < tokens.length;) {
    const [told, used] = toldAt(sight, tokens, i);
    digits += told;
    i += used;
  }
  return digits;
}

/** What is told at a token, and by how many of them. */
export function toldAt(
  sight: Sight,
  tokens: readonly NumberToken[],
  i: number,
): readonly [digits: string, used: number] {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.kind === 'repeat')
    return next?.digits.length === 1 ? [next.digits.repeat(Number(token.digits)), 2] : ['', 1];
  if (isSeveral(sight, token, next)) return [next!.digits.repeat(Number(token.digits)), 2];
  const [value, used] = small(sight, tokens, i);
  const factor = tokens[i + used];
  if (factor?.kind === 'hundred' && value !== '0' && used > 0 && isTied(sight, tokens[i + used - 1]!, factor)) {
    if (value.length < 2 || sight.text.charAt(factor.start) === 'h')
      return hundreds(sight, tokens, Number(value) * 100, i + used + 1, used + 1);
  } else if (token.kind === 'hundred' || token.kind === 'hundreds')
    return hundreds(sight, tokens, Number(token.digits), i + 1, 1);
  return used > 0 ? [value, used] : [token.digits, 1];
}

/** Hundreds with what is told below them. */
function hundreds(
  sight: Sight,
  tokens: readonly NumberToken[],
  value: number,
  at: number,
  used: number,
): readonly [string, number] {
  const [rest, more] = small(sight, tokens, at);
  const isMore =
    more > 0 && rest !== '0' && !isCounted(sight, tokens, at, more) && isTied(sight, tokens[at - 1]!, tokens[at]!);
  return isMore ? [String(value + Number(rest)), used + more] : [String(value), used];
}

/** "three fives": a number, and a digit that more than one is said of. */
const several = inWords((any) => new RegExp(`^${any('number_several')}$`, 'u'));
const isSeveral = (sight: Sight, token: NumberToken, next: NumberToken | undefined): boolean =>
  token.kind === 'unit' &&
  next?.kind === 'unit' &&
  Number(token.digits) > 1 &&
  several(sight.lexicon).test(sight.text.slice(next.start, next.end)) &&
  isTied(sight, token, next);

/** "vier und zwanzig" */
const unitAnd = inWords((any) => new RegExp(`^\\s${any('number_unit_and')}\\s?$`, 'u'));

/** A number below a hundred told in words, and how many of them; digits and longer numbers are none. */
function small(sight: Sight, tokens: readonly NumberToken[], at: number): readonly [value: string, used: number] {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'unit' && token.kind !== 'teen' && token.kind !== 'ten')) return ['', 0];
  const next = tokens[at + 1];
  if (
    token.kind === 'unit' &&
    next?.kind === 'ten' &&
    token.digits !== '0' &&
    unitAnd(sight.lexicon).test(sight.text.slice(token.end, next.start))
  )
    return [String(Number(next.digits) + Number(token.digits)), 2];
  if (token.kind === 'ten' && next?.kind === 'unit' && next.digits !== '0' && isTied(sight, token, next))
    return [String(Number(token.digits) + Number(next.digits)), 2];
  return [token.digits, 1];
}

/** "five hundred, five one two": what follows a hundred digit by digit is told on its own. */
function isCounted(sight: Sight, tokens: readonly NumberToken[], at: number, used: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + used];
  if (token.kind !== 'unit' || next === undefined) return false;
  return next.kind === 'hundred' || (next.kind === 'unit' && isTied(sight, token, next));
}

const tied = inWords((any) => new RegExp(`^(?:|[\\s-]|\\s?${any('number_and')}\\s?)$`, 'u'));
/** Space, hyphen or a small "and", but no comma. */
const isTied = (sight: Sight, a: NumberToken, b: NumberToken): boolean =>
  tied(sight.lexicon).test(sight.text.slice(a.end, b.start));
