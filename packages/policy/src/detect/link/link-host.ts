import { isAlnum, isForeign, isLetter } from '../../reading/chars.js';
import type { View } from '../../reading/reading.js';
import { isTld } from './link-tlds.js';

export type Host = { readonly start: number; readonly end: number; readonly host: string; readonly tld: string };

export const longestHost = 120;
const dot = 0x2e;
const hyphen = 0x2d;

export const isLabelChar = (unit: number): boolean => isAlnum(unit) || unit === hyphen || isForeign(unit);

/** The labels and dots before `from` have been walked already, and none of these labels ends a host. */
export type Looked = { from: number };

/**
 * The host that begins at `at`: labels with dots between them, the last of them a top-level domain. `looked` spares a walk over
 * many dots to look anything up twice.
 */
export function readHost(view: View, at: number, looked: Looked = { from: 0 }): Host | undefined {
  const { text } = view;
  let end = Math.max(at, looked.from);
  let best: Host | undefined;
  let labelStart = at;
  const limit = Math.min(text.length, at + longestHost);
  while (end <= limit) {
    const unit = end < text.length ? text.charCodeAt(end) : 0;
    if (end < limit && isLabelChar(unit)) {
      end++;
      continue;
    }
    if (end === labelStart) break;
    if (labelStart > at) best = hostUpTo(view, at, labelStart, end) ?? best;
    if (end < limit) looked.from = end;
    if (unit !== dot) break;
    end++;
    labelStart = end;
  }
  return best;
}

/** A suffix that a language glues on behind an apostrophe (gmail.com'a) is no part of the host. */
function hostUpTo(view: View, start: number, labelStart: number, labelEnd: number): Host | undefined {
  const { text } = view;
  let end = labelEnd;
  let tld = text.slice(labelStart, end);
  if (!isTld(tld)) {
    end = labelStart + 1;
    while (end < labelEnd && view.starts[end]! === view.ends[end - 1]!) end++;
    tld = text.slice(labelStart, end);
    if (end === labelEnd || !isTld(tld)) return foreignTail(text, start, labelStart, labelEnd);
  }
  return { start, end, host: text.slice(start, end), tld };
}

/** In scripts without spaces the sentence goes on right behind the host. */
function foreignTail(text: string, start: number, labelStart: number, labelEnd: number): Host | undefined {
  let end = labelStart;
  while (end < labelEnd && isAlnum(text.charCodeAt(end))) end++;
  const tld = text.slice(labelStart, end);
  if (end === labelEnd || end - labelStart < 2 || !isLetter(text.charCodeAt(end)) || !isTld(tld)) return undefined;
  return { start, end, host: text.slice(start, end), tld };
}

/** Where the host around `at` begins: back over labels and dots, no further than `floor`. */
export function hostStart(text: string, at: number, floor: number): number {
  let start = at;
  const least = Math.max(floor, at - longestHost);
  while (start > least) {
    const unit = text.charCodeAt(start - 1);
    if (!isLabelChar(unit) && unit !== dot) break;
    if (isForeign(unit) && start < at && isAlnum(text.charCodeAt(start)) && unit >= 0x2e80) break;
    start--;
  }
  while (start < at && (text.charCodeAt(start) === dot || text.charCodeAt(start) === hyphen)) start++;
  return start;
}
