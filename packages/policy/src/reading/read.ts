import { fold } from './fold.js';
import { trace, type Reading, type View } from './reading.js';

/** Reads a text. Linear in its length; never throws. */
export function read(text: string): Reading {
  return { original: text, plain: plainView(text), clear: undefined };
}

function plainView(text: string): View {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const traces: number[] = [];
  const put = (s: string, start: number, end: number, how: number): void => {
    for (let i = 0; i < s.length; i++) {
      units.push(s.charAt(i));
      starts.push(start);
      ends.push(end);
      traces.push(how);
    }
  };
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i)!;
    const end = i + (codePoint > 0xffff ? 2 : 1);
    const last = units.length - 1;
    if (codePoint === 0x0a) {
      if (units[last] === ' ') units[last] = '\n';
      else if (units[last] !== '\n') put('\n', i, end, trace.none);
    } else if (codePoint === 0x20 || codePoint === 0x09 || codePoint === 0x0d || codePoint === 0xa0) {
      if (units[last] !== ' ' && units[last] !== '\n') put(' ', i, end, trace.none);
    } else if (isApostrophe(codePoint) && isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(end))) {
      // An apostrophe inside a word says nothing to the lexicon.
    } else if (codePoint < 0x80) {
      put(String.fromCharCode(codePoint).toLowerCase(), i, end, trace.none);
    } else {
      const { text: folded, trace: how } = fold(codePoint);
      if (folded === '' && last >= 0) traces[last]! |= how;
      put(folded, i, end, how);
    }
    i = end;
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), traces: Uint16Array.from(traces) };
}

const isApostrophe = (codePoint: number): boolean =>
  codePoint === 0x27 || codePoint === 0x2019 || codePoint === 0x02bc || codePoint === 0x60;
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit > 0xbf;
