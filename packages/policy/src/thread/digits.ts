import type { Candidate } from '../detect/overlap.js';
import { international } from '../detect/phone-countries.js';
import { digitRuns, digitsOf } from '../detect/phone-runs.js';
import { plainView } from '../reading/plain.js';

const fewest = 8;
const most = 13;
const mostWordsBefore = 8;
const mostWordsNow = 14;

type Piece = { readonly digits: string; readonly start: number; readonly end: number };

/** A phone number whose digits came in several messages. */
export function joinDigits(text: string, past: readonly string[], first: number): readonly Candidate[] {
  const now = pieceOf(text, mostWordsNow);
  if (now === undefined) return [];
  let digits = now.digits;
  const indexes: number[] = [];
  let gaps = 0;
  for (let i = past.length - 1; i >= 0 && digits.length < most; i--) {
    const piece = pieceOf(past[i]!, mostWordsBefore);
    if (piece === undefined) {
      if (++gaps > 1) break;
      continue;
    }
    if (digits.length + piece.digits.length > most) break;
    digits = piece.digits + digits;
    indexes.unshift(first + i);
  }
  if (indexes.length === 0 || digits.length < fewest || !isPhone(digits)) return [];
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
    ? digits.startsWith('0') || digits.length === 10 || international(digits) !== undefined
    : digits.startsWith('0');

const amount =
  /[$€£₹₽¥%]|\b(?:usd|eur|gbp|px|mm|cm|words?|pages?|hours?|days?|min(?:utes)?|kb|mb|gb|dollars?|euros?|version|v\d|order|ticket|page|draft|scene|chapter|am|pm|for the|x\d)\b|\d\s?(?:k|x|h)\b/u;

/** The digits of a message that holds one run of them, few words, and nothing that makes them an amount. */
function pieceOf(text: string, mostWords: number): Piece | undefined {
  if (text.length > 160) return undefined;
  const view = plainView(text);
  const runs = digitRuns(view.text);
  if (runs.length !== 1 || amount.test(view.text) || view.text.split(' ').length > mostWords) return undefined;
  const run = runs[0]!;
  const digits = digitsOf(run);
  if (digits.length < 2 || digits.length > 10 || run.gaps.some((gap) => gap.includes(':') || gap.includes(',')))
    return undefined;
  if (/[a-z#]/u.test(view.text.charAt(run.start - 1)) || /[a-z]/u.test(view.text.charAt(run.end))) return undefined;
  return { digits, start: view.starts[run.start]!, end: view.ends[run.end - 1]! };
}
