import type { Found, Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import { addUp, mayHoldSums } from './number-sums.js';
import { numberTokens, type NumberToken } from './number-tokens.js';
import { isPricedAt } from './phone-cues.js';
import { isSample } from '../sample/sample.js';
import { steps } from './phone-steps.js';

const longestText = 500;
const fewestPieces = 3;
const fewestSums = 3;
const enough = 4;
/** Somebody is to be reached by it, or it is said to be a number of theirs. */
const reaches: readonly Concept[] = ['phone_noun', 'call_verb', 'call_strong', 'talk_me', 'reach_me'];
/** Lists of what an app teaches or a book counts, sums of a bill. */
const works: readonly Concept[] = ['work_noun', 'work_verb', 'fee_word', 'pay_noun', 'other_number', 'discount'];

type Piece = { readonly start: number; readonly end: number };

/**
 * A number told as a riddle: "the days in a week, then a hand's fingers three times, then the year the war ended", or digit by
 * digit as sums. What it comes to is not reckoned.
 */
export function riddledPhone(sight: Sight): Found | undefined {
  const counts = sight.has('told_count');
  const years = sight.has('told_year');
  const summed = mayHoldSums(sight);
  if ((!counts && !years && !summed) || sight.text.length > longestText) return undefined;
  const isReached = reaches.some((concept) => sight.has(concept));
  const facts: Piece[] = [];
  let counted = 0;
  for (const hit of sight.hits) {
    if (hit.concept !== 'told_count' && hit.concept !== 'told_year') continue;
    if (facts.length > 0 && facts[facts.length - 1]!.end > hit.start) continue;
    facts.push(hit);
    if (hit.concept === 'told_count') counted++;
  }
  const told = addUp(sight, numberTokens(sight)).filter(
    (token) => !facts.some((fact) => fact.start <= token.start && fact.end > token.start),
  );
  const sums = told.filter(
    (token) => token.kind === 'sum' && token.digits.length === 1 && closes(sight.text, token.end),
  ).length;
  if (facts.length === 0 && sums < fewestSums) return undefined;
  if (facts.length + told.length < fewestPieces || (!isReached && told.length === 0 && !years)) return undefined;
  if (told.some((token) => token.kind === 'digits' && isPricedAt(sight, token.start, token.end))) return undefined;
  const pieces: readonly Piece[] = [...facts, ...told].sort((a, b) => a.start - b.start);
  const stepped = sight.text.match(steps(sight.lexicon))?.length ?? 0;
  if (!isReached && sums < fewestSums && works.some((concept) => sight.has(concept))) return undefined;
  const isListed = facts.length > 0 && begins(pieces[0]!, told) && isList(sight.text, pieces);
  if (stepped === 0 && !isReached && !isListed) return undefined;
  const score =
    Math.min(counted + sums, 3) +
    Math.min(facts.length - counted, 1) +
    Math.min(stepped, 3) * 0.5 +
    Math.min(told.length, 3) * 0.5 +
    (isReached ? 1.5 : 0) +
    (isListed ? 1 : 0) +
    (begins(pieces[0]!, told) ? 0.5 : 0);
  const { start } = pieces[0]!;
  const end = Math.max(...pieces.map((piece) => piece.end));
  if (score < enough || isSample(sight, start, end)) return undefined;
  return {
    kind: 'phone',
    start,
    end,
    value: pieces.map((piece) => sight.text.slice(piece.start, piece.end)).join(' '),
    confidence: Math.min(0.85, 0.5 + score * 0.06),
    how: 'number told as a riddle',
    disguised: true,
  };
}

/** Nothing is counted by a sum that a comma or an end follows. */
const closes = (text: string, at: number): boolean => /^\s?(?:[^\p{L}\p{M}\p{N}\s]|$)/u.test(text.slice(at, at + 3));

/** Comma after comma, as nobody counts but to tell a number: "nine, the days in a week, a hand's fingers twice". */
function isList(text: string, pieces: readonly Piece[]): boolean {
  if (pieces[0]!.start > 3) return false;
  let commas = 0;
  for (let i = 1; i < pieces.length; i++)
    if (/[,،、]/u.test(text.slice(pieces[i - 1]!.end, pieces[i]!.start))) commas++;
  return commas >= 2 && /^[^\p{L}]*[,،、]/u.test(text.slice(endOfFirst(text, pieces)));
}

/** Where the numbers end that stand before the first comma. */
function endOfFirst(text: string, pieces: readonly Piece[]): number {
  let { end } = pieces[0]!;
  for (const piece of pieces) if (/^\s?$/u.test(text.slice(end, piece.start))) end = piece.end;
  return end;
}

/** A number with a zero in front, or the digit that a country's mobile numbers begin with, opens the riddle. */
const begins = (first: Piece, told: readonly NumberToken[]): boolean =>
  told.some(
    (token) =>
      token.start === first.start && (token.digits.startsWith('0') || token.digits.length > 1 || token.kind === 'unit'),
  );
