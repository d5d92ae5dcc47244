import { isDigit, isLatin } from '../../reading/chars.js';
import { matchesOf } from '../../reading/matches.js';
import { before, says } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { isMessenger, isPricedAt } from './phone-cues.js';
import { digitRuns, type DigitRun } from './phone-runs.js';
import { steps } from './phone-steps.js';
import { isSample } from '../sample/sample.js';

const enough = 3;
const fewestDigits = 3;
const mostDigits = 40;
const longestText = 400;
const mostSteps = 3;
const bigNumber = 6;
/** Nobody adds up two prices of so many digits. */
const fewestHuge = 7;

/** A step and a number alone: nothing is counted by it. */
const bare = inWords((any) => new RegExp(`${any('phone_step')}[\\s,]*\\d+\\s?(?:[,.;!،、]|$)`, 'gu'));
/** Numbers that are to be reckoned with: signs between digits, and words beside them. */
const sums = inWords(
  (any) =>
    new RegExp(
      `\\d\\s?\\+\\s?\\d|\\d\\s-\\s\\d|\\d-1\\d?\\b|\\d{5}\\s?[*×]\\s?\\d{3}|\\)\\s?[*×]|[*×]\\s?\\(|${any('phone_sum')}`,
      'gu',
    ),
);
/** A number that is to be dialled, or a part of one. */
const parts = inWords((any) => new RegExp(any('phone_part'), 'u'));

/**
 * Numbers told as a riddle: "09, then as many as a week has days, then 400 + 52". What they come to is not reckoned;
 * it is enough that somebody tells one.
 */
export function steppedPhone(sight: Sight): Found | undefined {
  const { text, marks, lexicon } = sight;
  if (marks.digits < fewestDigits || marks.digits > mostDigits || text.length > longestText) return undefined;
  const stepped = matchesOf(text, steps(lexicon)).length;
  const summed = matchesOf(text, sums(lexicon)).length;
  if (stepped + summed === 0 || stepped + summed * 2 < 2) return undefined;
  const pieces = piecesOf(sight);
  if (pieces === undefined || pieces.length === 0 || isCounting(pieces)) return undefined;
  const isShort = summed === 0 && pieces.every(({ digits }) => digits.length < 3);
  const isLed = /^0\d|^0$/u.test(pieces[0]!.digits) && isFirst(sight, pieces[0]!.start);
  const isDialled =
    sight.has('phone_noun') ||
    sight.has('call_verb') ||
    parts(lexicon).test(text) ||
    (sight.has('app') && sight.hits.some(isMessenger));
  const isFramed =
    stepped > 1 &&
    isTold(sight, pieces) &&
    begun(lexicon).test(text.slice(Math.max(0, pieces[0]!.start - 24), pieces[0]!.start));
  const isBig = summed > 0 && pieces.some(({ groups }) => groups.some((group) => group.length >= bigNumber));
  const isHuge =
    summed > 0 && pieces.filter((piece) => piece.digits.length >= fewestHuge && isAlone(text, piece)).length > 1;
  if (isShort && stepped < mostSteps && !isDialled) return undefined;
  const isBare = stepped > 2 && (text.match(bare(lexicon))?.length ?? 0) > 1;
  if (!isLed && !isDialled && !isBare && !isFramed && !isHuge && !(summed > 1 && (isBig || stepped > 1)))
    return undefined;
  const score =
    Math.min(stepped, mostSteps) +
    Math.min(summed, 2) +
    (isLed ? 1.5 : 0) +
    (isDialled || isFramed ? 1 : 0) +
    (isBig || isHuge ? 1 : 0) +
    (isHuge ? 1 : 0) -
    (pieces.length < 2 && stepped < 2 ? 1 : 0);
  const { start } = pieces[0]!;
  const { end } = pieces.at(-1)!;
  if (score < enough || isSample(sight, start, end)) return undefined;
  return {
    kind: 'phone',
    start,
    end,
    value: pieces.map(({ digits }) => digits).join(' '),
    confidence: Math.min(0.9, 0.55 + score * 0.06),
    how: 'number told step by step',
    disguised: true,
  };
}

/** The numbers of a text; none where one of them is an amount, a date, a time or a code. */
function piecesOf(sight: Sight): readonly DigitRun[] | undefined {
  const runs = digitRuns(sight.text);
  for (const run of runs) {
    if (
      (!run.digits.startsWith('0') && isPricedAt(sight, run.start, run.end)) ||
      run.gaps.some((gap) => /[:,/]|^\.$/u.test(gap)) ||
      says(before(sight, run.start, 10), 'order_word')
    )
      return undefined;
    const next = sight.text.charAt(run.end);
    if (next === '%' || next === '"' || (next === ':' && isDigit(sight.text.charCodeAt(run.end + 1)))) return undefined;
  }
  return runs;
}

/** Nothing but an opening stands before it: a scene or a page with a zero in front has its noun there. */
const opening = inWords(
  (any) => new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}\\s])\\s*(?:${any('phone_opening')}\\s*){0,3}$`, 'u'),
);
const isFirst = ({ text, lexicon }: Sight, at: number): boolean =>
  opening(lexicon).test(text.slice(Math.max(0, at - 24), at));

/** Nothing is counted by the pieces, and the last of them stands right behind the step that leads to it. */
function isTold({ text, lexicon }: Sight, pieces: readonly DigitRun[]): boolean {
  const last = pieces.at(-1)!;
  return (
    endsInStep(lexicon).test(text.slice(Math.max(0, last.start - 24), last.start)) &&
    pieces.every(({ end }) => !counted.test(text.slice(end, end + 6)))
  );
}
const endsInStep = inWords((any) => new RegExp(`${any('phone_step')}[\\s,:]{0,3}$`, 'u'));
const counted = /^\s\p{L}{3}/u;

/** Somebody says with what a number begins. */
const begun = inWords((any) => new RegExp(`\\b${any('phone_begins')}\\s$`, 'u'));

/** No part of a code or a word. */
const isAlone = (text: string, { start, end }: DigitRun): boolean =>
  !isLatin(text.charCodeAt(start - 1)) && !isLatin(text.charCodeAt(end));

/** 01, 02, 03: frames and steps. */
const isCounting = (pieces: readonly DigitRun[]): boolean =>
  pieces.length > 1 && pieces.every(({ digits }, i) => i === 0 || Number(digits) === Number(pieces[i - 1]!.digits) + 1);
