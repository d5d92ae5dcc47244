import { foldIndex, foldText, foldTrace } from './fold.js';
import { trace, type View } from './reading.js';
import { ViewBuilder } from './view-builder.js';

const newline = 0x0a;
const space = 0x20;
export const keycap = 0x20e3;
export const emojiStyle = 0xfe0f;

/** Folds a text character by character, and says of each where it came from and how it was read. */
export function foldedView(text: string): View {
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

export const breve = 0x306;
export const diaeresis = 0x308;
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

/** May a character of the folded text join the one before it? */
export const mayCompose = (unit: number): boolean =>
  unit === 0x3099 || unit === 0x309a || (unit >= 0x1161 && unit <= 0x1175) || (unit >= 0x11a8 && unit <= 0x11c2);

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

export const isApostrophe = (codePoint: number): boolean =>
  codePoint === 0x27 ||
  codePoint === 0x2019 ||
  codePoint === 0x2018 ||
  codePoint === 0x02bc ||
  codePoint === 0x60 ||
  codePoint === 0xb4;

export const isInsideWord = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));

const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit > 0xbf && !(unit >= 0x2000 && unit < 0x2c00));

export const isSkinTone = (codePoint: number): boolean => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
