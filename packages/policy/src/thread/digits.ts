import type { Candidate } from '../detect/overlap.js';
import { international } from '../detect/phone/phone-countries.js';
import { scan, type Lexicon } from '../detect/lexicon/lexicon.js';
import { inWords } from '../detect/lexicon/patterns.js';
import { digitRuns, type DigitRun } from '../detect/phone/phone-runs.js';
import { plainView } from '../reading/plain.js';

const fewest = 8;
const most = 13;
const mostWordsBefore = 8;
const mostWordsNow = 14;
/** Messages between two pieces; more than one only where a word says that a number is told. */
const mostGaps = 3;
const longestAnnouncement = 32;

/** Two numbers so close are counted, not dialled: "room 4401", then "room 4402". */
const nearStep = 2;
const smallStep = 20;

type Piece = {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Its message says that it is a number to reach somebody, by a word or a plus. */
  readonly cued: boolean;
};

/** A phone number whose digits came in several messages. */
export function joinDigits(
  text: string,
  past: readonly string[],
  first: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const now = pieceOf(text, mostWordsNow, lexicon);
  if (now === undefined || now === 'other') return [];
  let digits = now.digits;
  const pieces = [now.digits];
  const indexes: number[] = [];
  let gaps = 0;
  let between = 0;
  let cued = now.cued;
  for (let i = past.length - 1; i >= 0 && digits.length < most; i--) {
    const piece = pieceOf(past[i]!, mostWordsBefore, lexicon);
    if (piece === 'other') return [];
    if (piece === undefined) {
      if (indexes.length > 0 && announces(past[i]!, lexicon)) {
        cued = true;
        break;
      }
      if (++gaps > mostGaps) break;
      continue;
    }
    if (digits.length + piece.digits.length > most) break;
    digits = piece.digits + digits;
    cued ||= piece.cued;
    pieces.unshift(piece.digits);
    indexes.unshift(first + i);
    between = gaps;
  }
  if (
    indexes.length === 0 ||
    digits.length < fewest ||
    !(cued || (between < 2 && isPhone(digits))) ||
    isCounting(pieces)
  )
    return [];
  return [
    {
      kind: 'phone',
      start: now.start,
      end: now.end,
      text: text.slice(now.start, now.end),
      value: digits,
      confidence: indexes.length > 1 || digits.length >= 10 ? 0.85 : 0.7,
      how: 'digits spread over several messages',
      history: indexes,
      disguised: true,
    },
  ];
}

const isPhone = (digits: string): boolean =>
  digits.length >= 9
    ? digits.startsWith('0') ||
      digits.length === 10 ||
      /^(?:[78]9\d{9}|[1-9]{2}9\d{8})$/u.test(digits) ||
      international(digits) !== undefined
    : digits.startsWith('0');

/** Numbers of lines, rooms, years, drafts: two of them next to each other, or all of them in even or small steps. */
function isCounting(pieces: readonly string[]): boolean {
  const steps = pieces.slice(1).map((piece, i) => Number(piece) - Number(pieces[i]));
  const isNear = (step: number, i: number) => {
    const longest = Math.max(pieces[i]!.length, pieces[i + 1]!.length);
    return longest >= 3 && step !== 0 && Math.abs(step) <= nearStep;
  };
  if (steps.some(isNear)) return true;
  const [first = 0] = steps;
  if (first === 0 || steps.some((step) => Math.sign(step) !== Math.sign(first))) return false;
  const isEven = steps.length > 1 && steps.every((step) => step === first);
  return isEven || (pieces[0]!.length >= 3 && steps.every((step) => Math.abs(step) <= smallStep));
}

const amount = inWords(
  (any) =>
    new RegExp(
      `[$€£₹₽¥%]|\\b(?:usd|eur|gbp|px|mm|cm|kb|mb|gb|v\\d|x\\d|${any('thread_amount')})\\b|\\d\\s?(?:k|x|h)\\b`,
      'u',
    ),
);

/** Who says "note this", "it starts with", "the rest is" tells a number in parts. */
const toldInParts = inWords((any) => new RegExp(any('thread_told_in_parts'), 'u'));

/** "03.04." and "12/03": a day and a month, in either order, with or without a year. */
function isDate({ groups, gaps }: DigitRun): boolean {
  const [day = '', month = '', ...year] = groups;
  const [a, b] = [Number(day), Number(month)];
  return (
    gaps.length > 0 &&
    gaps.every((gap) => gap === '.' || gap === '/') &&
    day.length <= 2 &&
    month.length <= 2 &&
    year.length <= 1 &&
    Math.min(a, b) >= 1 &&
    Math.min(a, b) <= 12 &&
    Math.max(a, b) <= 31
  );
}

/** "whatsapp number": a short message without digits that says what follows. */
const announces = (message: string, lexicon: Lexicon): boolean =>
  message.length <= longestAnnouncement &&
  scan(plainView(message), lexicon).some(({ concept }) => concept === 'phone_noun');

/**
 * The digits of a message that holds one run of them, few words, and nothing that makes them an amount; `other` where they are an
 * order's.
 */
function pieceOf(text: string, mostWords: number, lexicon: Lexicon): Piece | 'other' | undefined {
  if (text.length > 160) return undefined;
  const view = plainView(text);
  const all = digitRuns(view.text);
  // "the first 5 digits are 98765": the lone figure counts them.
  const runs = all.length === 2 ? all.filter((run) => run.digits.length > 1) : all;
  if (runs.length !== 1 || amount(lexicon).test(view.text) || view.text.split(' ').length > mostWords) return undefined;
  const run = runs[0]!;
  if (isDate(run)) return undefined;
  const digits = run.digits;
  if (digits.length < 2 || digits.length > 10 || run.gaps.some((gap) => gap.includes(':') || gap.includes(',')))
    return undefined;
  if (/[a-z#]/u.test(view.text.charAt(run.start - 1)) || /[a-z]/u.test(view.text.charAt(run.end))) return undefined;
  const hits = scan(view, lexicon);
  if (hits.some((hit) => hit.concept === 'other_number' || hit.concept === 'order_word')) return 'other';
  const cued = run.plus || toldInParts(lexicon).test(view.text) || hits.some((hit) => hit.concept === 'phone_noun');
  return { digits, start: view.starts[run.start]!, end: view.ends[run.end - 1]!, cued };
}
