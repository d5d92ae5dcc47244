import { isDigit } from '../../reading/chars.js';

/** Digits with small gaps between them: what might be one number. */
export type DigitRun = {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  /** All groups in one. */
  readonly digits: string;
  /** `gaps[i]` stands between `groups[i]` and `groups[i + 1]`. */
  readonly gaps: readonly string[];
  readonly plus: boolean;
};

const mostGroups = 20;
const widestGap = 4;
const joints = ' -ー./()•·*_~|+=^,:;➖➡–><"\'';

let lastText = '';
let lastRuns: readonly DigitRun[] = [];

/** All runs of a text, in one pass; several detectors ask for those of the same text. */
export function digitRuns(text: string): readonly DigitRun[] {
  if (text !== lastText) {
    lastRuns = findRuns(text);
    lastText = text;
  }
  return lastRuns;
}

function findRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let i = 0;
  while (i < text.length) {
    if (!isDigit(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const run = readRun(text, i);
    runs.push(run);
    i = run.end;
  }
  return runs;
}

function readRun(text: string, first: number): DigitRun {
  const groups: string[] = [];
  const gaps: string[] = [];
  let at = first;
  for (;;) {
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end))) end++;
    groups.push(text.slice(at, end));
    at = end;
    const next = groups.length < mostGroups ? gapEnd(text, at) : at;
    if (next === at) break;
    gaps.push(text.slice(at, next));
    at = next;
  }
  let start = first;
  if (text.charAt(start - 1) === '(') start--;
  const plus = text.charAt(start - 1) === '+' || (text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '+');
  if (plus) start = text.lastIndexOf('+', start - 1);
  return { start, end: at, groups, digits: groups.join(''), gaps, plus };
}

/** A picture parts digits as a dash does. */
const isJoint = (text: string, at: number): boolean =>
  joints.includes(text.charAt(at)) || (text.charCodeAt(at) >= 0xd83c && text.charCodeAt(at) <= 0xdfff);

/** Where the next group begins; `from` where the run ends here. */
function gapEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && to - from < widestGap && isJoint(text, to)) to++;
  return to > from && to < text.length && isDigit(text.charCodeAt(to)) ? to : from;
}

/** Groups `from` to `to` of a run, as a run. */
export function partOf(run: DigitRun, from: number, to: number): DigitRun {
  let { end } = run;
  let behind = run.digits.length;
  for (let i = run.groups.length - 1; i >= to; i--) {
    end -= run.groups[i]!.length + run.gaps[i - 1]!.length;
    behind -= run.groups[i]!.length;
  }
  let start = end;
  let before = behind;
  for (let i = to - 1; i >= from; i--) {
    start -= run.groups[i]!.length + (i > from ? run.gaps[i - 1]!.length : 0);
    before -= run.groups[i]!.length;
  }
  return {
    start: from > 0 ? start : run.start,
    end,
    groups: run.groups.slice(from, to),
    digits: run.digits.slice(before, behind),
    gaps: run.gaps.slice(from, to - 1),
    plus: from === 0 ? run.plus : run.gaps[from - 1]!.endsWith('+'),
  };
}
