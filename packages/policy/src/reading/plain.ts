import { foldIndex, foldText, foldTrace } from './fold.js';
import { trace, type View } from './reading.js';
import { ViewBuilder } from './view-builder.js';

const newline = 0x0a;
const space = 0x20;
const keycap = 0x20e3;
const emojiStyle = 0xfe0f;

/** The first view: what everybody folds without thinking. */
export function plainView(text: string): View {
  const work = workIn(text);
  return work === 0 ? simpleView(text) : work === 1 ? asciiView(text) : foldedView(text);
}

/**
 * 0: printable ASCII without apostrophes and runs of spaces, which keeps its length: lower case is all. 1: printable ASCII
 * from which some characters go. 2: the rest.
 */
function workIn(text: string): 0 | 1 | 2 {
  let before = 0;
  let work: 0 | 1 = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x7f || unit < space) return 2;
    if (unit === 0x27 || unit === 0x60 || (unit === space && before === space)) work = 1;
    before = unit;
  }
  return work;
}

/** Leaves out apostrophes inside words and all but one of a run of spaces. */
function asciiView(text: string): View {
  const lower = text.toLowerCase();
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let kept = '';
  let from = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const repeated = unit === space && i > 0 && text.charCodeAt(i - 1) === space;
    if (repeated || (isApostrophe(unit) && isInsideWord(text, i))) {
      kept += lower.slice(from, i);
      from = i + 1;
      if (repeated) ends[length - 1] = i + 1;
      continue;
    }
    starts[length] = i;
    ends[length++] = i + 1;
  }
  const traces = text.length <= shared ? sharedTraces : new Uint16Array(text.length);
  return { text: kept + lower.slice(from), starts, ends, traces };
}

/** Most texts map onto themselves: they share one map, as long as it reaches. Nobody writes into a view. */
const shared = 8192;
const sharedStarts = Uint32Array.from({ length: shared + 1 }, (_, i) => i);
const sharedEnds = sharedStarts.subarray(1);
const sharedTraces = new Uint16Array(shared);

function simpleView(text: string): View {
  const { length } = text;
  if (length <= shared)
    return { text: text.toLowerCase(), starts: sharedStarts, ends: sharedEnds, traces: sharedTraces };
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: text.toLowerCase(), starts, ends, traces: new Uint16Array(length) };
}

function foldedView(text: string): View {
  const view = new ViewBuilder(text.length + 8);
  let skippedInvisible = false;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const codePoint = unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(i)! : unit;
    const end = i + (codePoint > 0xffff ? 2 : 1);
    const how = skippedInvisible ? trace.invisible : trace.none;
    skippedInvisible = false;
    if (codePoint < 0x80) putAscii(view, text, codePoint, i, how);
    else if (isApostrophe(codePoint) && isInsideWord(text, i)) view.markLast(trace.none);
    else if (codePoint === keycap) view.extendLast(end, trace.style | trace.emoji);
    else if (codePoint === emojiStyle || isSkinTone(codePoint)) view.extendLast(end, trace.none);
    else {
      const index = foldIndex(codePoint);
      if (index < 0) putUnits(view, text, i, end, how);
      else if (foldText(index) !== '') putText(view, foldText(index), i, end, how | foldTrace(index));
      else if (!compose(view, codePoint, end) && foldTrace(index) === trace.invisible) {
        view.markLast(trace.invisible);
        skippedInvisible = true;
      }
    }
    i = end;
  }
  return view.finish();
}

function putAscii(view: ViewBuilder, text: string, unit: number, i: number, how: number): void {
  if (unit <= space || unit === 0x7f) putSpace(view, unit === newline ? newline : space, i, i + 1);
  else if (isApostrophe(unit) && isInsideWord(text, i)) return;
  else view.put(unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit, i, i + 1, how);
}

/** A run of white space becomes one character that covers the run; a line break among it stays one. */
function putSpace(view: ViewBuilder, unit: number, start: number, end: number): void {
  const last = view.last();
  if (last !== space && last !== newline) view.put(unit, start, end, trace.none);
  else if (unit === newline) view.replaceLast(newline, end);
  else view.extendLast(end, trace.none);
}

function putText(view: ViewBuilder, folded: string, start: number, end: number, how: number): void {
  if (folded === ' ') return putSpace(view, space, start, end);
  const first = folded.charCodeAt(0);
  if (folded.length === 1 && composeOnto(view, first, end)) return;
  for (let k = 0; k < folded.length; k++) view.put(folded.charCodeAt(k), start, end, how);
}

function putUnits(view: ViewBuilder, text: string, start: number, end: number, how: number): void {
  if (end - start === 1 && composeOnto(view, text.charCodeAt(start), end)) return;
  for (let k = start; k < end; k++) view.put(text.charCodeAt(k), start, end, how);
}

const breve = 0x306;
const diaeresis = 0x308;
const composed: Readonly<Record<string, string>> = {
  [`и${breve}`]: 'й',
  [`у${breve}`]: 'ў',
  [`і${diaeresis}`]: 'ї',
};

/** Marks that make another letter of the one before, in texts that come decomposed. */
function compose(view: ViewBuilder, mark: number, end: number): boolean {
  if (mark !== breve && mark !== diaeresis) return false;
  const made = composed[String.fromCharCode(view.last()) + String(mark)];
  if (made !== undefined) view.replaceLast(made.charCodeAt(0), end);
  return made !== undefined;
}

/** Voiced kana and Hangul syllables written in pieces. */
function composeOnto(view: ViewBuilder, unit: number, end: number): boolean {
  const last = view.last();
  if (unit === 0x3099 || unit === 0x309a) {
    if (last < 0x3046 || last > 0x30ef) return false;
    const voiced = last === 0x3046 || last === 0x30a6 ? last + 0x4e : last + unit - 0x3098;
    view.replaceLast(voiced, end);
    return true;
  }
  if (unit >= 0x1161 && unit <= 0x1175 && last >= 0x1100 && last <= 0x1112) {
    view.replaceLast(0xac00 + ((last - 0x1100) * 21 + (unit - 0x1161)) * 28, end);
    return true;
  }
  if (unit >= 0x11a8 && unit <= 0x11c2 && last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 === 0) {
    view.replaceLast(last + unit - 0x11a7, end);
    return true;
  }
  return false;
}

const isApostrophe = (codePoint: number): boolean =>
  codePoint === 0x27 ||
  codePoint === 0x2019 ||
  codePoint === 0x2018 ||
  codePoint === 0x02bc ||
  codePoint === 0x60 ||
  codePoint === 0xb4;

const isInsideWord = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));

const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit > 0xbf && !(unit >= 0x2000 && unit < 0x2c00));

const isSkinTone = (codePoint: number): boolean => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
