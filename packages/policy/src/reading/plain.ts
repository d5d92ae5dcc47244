import {
  breve,
  diaeresis,
  emojiStyle,
  foldedView,
  isApostrophe,
  isInsideWord,
  isSkinTone,
  keycap,
  mayCompose,
} from './folded-view.js';
import { foldIndex, foldText, foldTrace } from './fold.js';
import { trace, type View } from './reading.js';

/**
 * The first view: what everybody folds without thinking. Most texts hold nothing to find, so that only the folded text is
 * made at once; where each character came from is worked out when somebody asks.
 */
export function plainView(text: string): View {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return foldedView(text);
  const roles = (known ??= roleOfUnits());
  let kept = '';
  let from = 0;
  let last = 0;
  let mapped = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const role = roles[unit]!;
    if (role === as.lower) {
      last = unit;
      continue;
    }
    if (role === as.space) {
      const isNew = last !== space && last !== newline;
      last = isNew ? space : last;
      if (isNew && unit === space) continue;
      kept += isNew ? `${lower.slice(from, i)} ` : lower.slice(from, i);
      mapped ||= !isNew || unit > 0x7f;
    } else if (role === as.newline) {
      if (last === space) return foldedView(text);
      if (last !== newline) {
        last = newline;
        continue;
      }
      kept += lower.slice(from, i);
      mapped = true;
    } else if (role === as.apostrophe && isInsideWord(text, i)) {
      kept += lower.slice(from, i);
      mapped = true;
    } else if (role === as.apostrophe && unit < 0x80) {
      last = unit;
      continue;
    } else if (role === as.nothing) {
      kept += lower.slice(from, i);
      mapped = true;
    } else if (role === as.half) {
      const codePoint = text.codePointAt(i)!;
      last = unit;
      if (codePoint < 0x10000) continue;
      mapped = true;
      if (isSkinTone(codePoint)) {
        kept += lower.slice(from, i++);
        // A runtime may know capitals of a newer Unicode than the tables; these decide.
      } else if (foldIndex(codePoint) < 0 && lower.codePointAt(i) === codePoint) {
        i++;
        continue;
      } else return foldedView(text);
    } else if (role === as.slow) return foldedView(text);
    else {
      const index = foldIndex(unit);
      const folded = index < 0 ? text.charAt(i) : foldText(index);
      kept += lower.slice(from, i) + folded;
      mapped ||= folded.length !== 1 || (index >= 0 && foldTrace(index) !== trace.none);
      last = folded.charCodeAt(folded.length - 1);
    }
    from = i + 1;
  }
  const folded = from === 0 ? lower : kept + lower.slice(from);
  return mapped || text.length > shared ? new MappedOnDemand(folded, text) : new SameView(folded);
}

/** Every character stands where it was typed. */
export const isAsTyped = (view: View): boolean => view instanceof SameView;

const newline = 0x0a;
const space = 0x20;

/** What a character does to the folded text. */
const as = { lower: 0, space: 1, newline: 2, apostrophe: 3, nothing: 4, folded: 5, half: 6, slow: 7 } as const;
let known: Uint8Array | undefined;

/** Per UTF-16 code unit one of `as`; made when the first text comes. */
function roleOfUnits(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x80; unit++) if (unit <= space || unit === 0x7f) roles[unit] = as.space;
  for (let unit = 0x80; unit < 0x10000; unit++) roles[unit] = roleOf(unit);
  roles[newline] = as.newline;
  for (const unit of [0x27, 0x60, 0xb4, 0x2bc, 0x2018, 0x2019]) if (isApostrophe(unit)) roles[unit] = as.apostrophe;
  return roles;
}

function roleOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return as.half;
  if (unit === keycap || unit === emojiStyle) return as.nothing;
  if (unit === breve || unit === diaeresis || mayCompose(unit)) return as.slow;
  const index = foldIndex(unit);
  const read = index < 0 ? String.fromCharCode(unit) : foldText(index);
  if (read === '') return as.nothing;
  if (read === ' ') return as.space;
  if (mayCompose(read.charCodeAt(0))) return as.slow;
  return String.fromCharCode(unit).toLowerCase() === read ? asLower(unit, index) : as.folded;
}

/** The sigma of a word's end is another letter, which its neighbours decide on. */
const asLower = (unit: number, index: number): number =>
  unit === 0x3a3 || (index >= 0 && foldTrace(index) !== trace.none) ? as.folded : as.lower;

/** Views that map onto their texts share one map, as long as it reaches. Nobody writes into a view. */
const shared = 8192;
const sharedStarts = Uint32Array.from({ length: shared + 1 }, (_, i) => i);
const sharedEnds = sharedStarts.subarray(1);
const sharedTraces = new Uint16Array(shared);

class SameView implements View {
  constructor(readonly text: string) {}
  readonly starts = sharedStarts;
  readonly ends = sharedEnds;
  readonly traces = sharedTraces;
}

class MappedOnDemand implements View {
  private mapped: View | undefined;
  constructor(
    readonly text: string,
    private readonly original: string,
  ) {}
  private get map(): View {
    return (this.mapped ??= foldedView(this.original));
  }
  get starts(): Uint32Array {
    return this.map.starts;
  }
  get ends(): Uint32Array {
    return this.map.ends;
  }
  get traces(): Uint16Array {
    return this.map.traces;
  }
}
