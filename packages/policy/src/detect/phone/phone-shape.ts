import { international } from './phone-countries.js';
import type { DigitRun } from './phone-runs.js';

/** No number that can be dialled has more (E.164). */
export const mostDigits = 15;

/** How much a run looks like a phone number by its shape alone; below zero it is something else whatever people say around it. */
export function shapeScore(run: DigitRun): number {
  const { digits } = run;
  const count = digits.length;
  if (count < 7 || count > mostDigits) return -9;
  if (isNumberFormat(run) || isBlank(digits)) return -9;
  const known = run.plus || digits.startsWith('00') ? international(digits.replace(/^00/u, '')) : undefined;
  if (run.plus) return known !== undefined ? 5 : count >= 9 ? 1 : 0;
  if (known !== undefined && count >= 11) return 2.5;
  if (run.groups.length === 1) return loneScore(digits);
  return groupedScore(run, digits);
}

function loneScore(digits: string): number {
  const lead = digits.charAt(0);
  switch (digits.length) {
    case 7:
      return -0.8;
    case 8:
      return -0.5;
    case 9:
      return lead === '0' ? 0.9 : 0.2;
    case 10:
      return lead === '0' ? 1.4 : lead === '1' ? 0.5 : 1;
    case 11:
      return /^(?:[0789]|1[3-9]|12\d{2}[2-9]|[1-9]{2}9)/u.test(digits)
        ? 1.3
        : international(digits) === undefined
          ? -0.3
          : 0.8;
    case 12:
      return international(digits) === undefined ? 0 : 1;
    case 13:
      return /^97[89]/u.test(digits) ? -9 : international(digits) === undefined ? -0.3 : 0.8;
    default:
      return -0.5;
  }
}

/** Shapes that numbering plans print; `0` stands for a leading zero. */
const shapes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '3-3-4': 2.6,
    '3-4': 0.4,
    '3-7': 1.6,
    '1-3-3-4': 3,
    '1-3-7': 2,
    '3-4-4': 2.5,
    '4-3-3': 2,
    '4-3-4': 2.4,
    '4-4-3': 1.8,
    '5-5': 1.5,
    '5-6': 1.8,
    '4-6': 1.4,
    '4-7': 1.6,
    '2-4-4': 2,
    '2-5-4': 2.2,
    '3-3-3': 1.4,
    '3-2-2-2': 1.8,
    '3-3-2-2': 2.6,
    '1-3-3-2-2': 3,
    '2-2-2-2-2': 1.2,
    '1-2-2-2-2': 1.2,
    '3-2-3-2': 1.6,
    '4-2-2-2': 1.6,
    '3-8': 1.6,
    '2-8': 1.2,
    '4-4': -0.6,
    '4-3-2-2': 2.2,
    '4-4-4': 0.4,
    '2-3-3-3': 1.6,
    '3-3-3-3': 1,
    '2-3-4': 1.2,
    '1-4-4': 1,
    '2-3-3-2': 1,
    '3-4-3': 1.2,
    '3-3-5': 1.2,
    '5-3-3': 1.4,
    '5-3-2': 1.2,
    '2-2-3-2-2': 1.6,
    '4-2-3-2': 1,
    '3-5': 0,
    '2-3-2-2': 0.6,
  }),
);

function groupedScore(run: DigitRun, digits: string): number {
  const count = digits.length;
  if (run.groups.length >= 7 && run.groups.every((group) => group.length <= 2)) return singlesScore(run, count);
  const shape = run.groups.map((group) => group.length).join('-');
  const zero = digits.startsWith('0');
  const known = shapes.get(shape);
  if (known !== undefined) {
    const trunk = zero && count >= 9 ? 0.6 : 0;
    if (shape === '2-2-2-2-2' || shape === '3-3-3' || shape === '5-5')
      return /^[06-9]/u.test(digits) ? known + trunk : known - 1.2;
    return known + trunk;
  }
  const uneven = run.groups.some((group) => group.length > 8) ? -0.6 : 0;
  if (zero && count >= 9 && count <= 12) return 1.2 + uneven;
  if (count >= 9 && count <= 12) return 0.3 + uneven;
  return count >= 13 ? -2.4 : -0.6;
}

/** Digits one by one or in pairs: nobody writes other numbers so, unless they are a list of sizes. */
function singlesScore(run: DigitRun, count: number): number {
  const pairs = run.groups.filter((group) => group.length === 2).length;
  if (pairs > run.groups.length / 2) return -1;
  if (pairs > 0 && count >= 12 && run.groups[0] !== '0') return 0.2;
  return count >= 9 && count <= 13 ? 1.6 : 0.2;
}

/** 000 0000, 4294967295: no number that anybody has. */
const isBlank = (digits: string): boolean => /0{7,}$|^\+?\d{0,3}0{6,}\d?$|^(?:42949672|21474836)\d\d$/u.test(digits);

/** 123 456 7890, 555 555 5555, 000 111 222: what people put where a number is to stand, unless they say that it is theirs. */
export const isStopgap = (digits: string): boolean => /1234567|2345678|(\d)\1{6,}|^(?:(\d)\2{2,}){3,}$/u.test(digits);

/** Dates, times, prices with separators, decimals, versions, addresses of machines, years, cards. */
function isNumberFormat({ groups, gaps, plus }: DigitRun): boolean {
  if (plus) return false;
  if (gaps.length === 0) return false;
  if (gaps.some((gap) => gap.includes(':')))
    return !/^[\d:*_~|/.^-]+$/u.test(gaps.join('')) || gaps.every((gap) => gap === ':') || groups[0]!.length <= 2;
  if (gaps.some((gap) => gap === ', ' || gap === '; ' || gap === '. ') && !groups.every((group) => group.length === 1))
    return true;
  if (
    gaps.every((gap) => gap === ',' || gap === '.') &&
    groups.slice(1).every((group) => group.length === 3) &&
    groups[0]!.length <= 3 &&
    !(gaps[0] === '.' && groups.length >= 3 && groups[0]!.startsWith('0'))
  ) {
    return gaps[0] === ',' || groups[0]!.length < 3 || groups.length > 3;
  }
  if (groups.length <= 4 && gaps.some((gap) => gap === ',')) return true;
  if (
    groups.length === 4 &&
    gaps.every((gap) => gap === '.') &&
    groups.every((group) => Number(group) <= 255 && group.length <= 3)
  )
    return true;
  if (groups.length === 2 && groups.every(isYear) && groups[0]!.length === 4) return true;
  if (isPostcode(groups, gaps) || isDate(groups, gaps)) return true;
  if (
    gaps.every((gap) => gap === '.') &&
    groups.length >= 2 &&
    groups.every((group) => group.length <= 2) &&
    groups.length <= 4
  )
    return true;
  if (groups.length === 4 && groups.every((group) => group.length === 4)) return true;
  if (groups[0]!.length === 3 && /^97[89]$/u.test(groups[0]!) && groups.join('').length === 13) return true;
  return (
    gaps.every((gap) => gap === '+' || gap === '=' || gap === ' + ' || gap === ' = ' || gap === '*' || gap === ' * ') &&
    groups.length <= 3 &&
    !groups.some((group, i) => i > 0 && group.length > 1 && group.startsWith('0'))
  );
}

const isYear = (group: string): boolean => group.length === 4 && /^(?:19|20)\d\d$/u.test(group);

/** 30140-071 in Brazil, 1200-095 in Portugal. */
const isPostcode = (groups: readonly string[], gaps: readonly string[]): boolean =>
  groups.length === 2 &&
  gaps[0] === '-' &&
  groups[1]!.length === 3 &&
  (groups[0]!.length === 5 || groups[0]!.length === 4);

function isDate(groups: readonly string[], gaps: readonly string[]): boolean {
  if (groups.length < 3) return false;
  const [a, b, c] = groups as [string, string, string];
  if (!'-/. '.includes(gaps[0]!) || gaps[0] !== gaps[1]) return false;
  const small = (group: string, most: number): boolean => group.length <= 2 && Number(group) <= most;
  if (isYear(a) && small(b, 12) && small(c, 31)) return true;
  return small(a, 31) && small(b, 31) && isYear(c) && groups.length <= 6;
}
