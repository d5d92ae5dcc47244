import { isForeign, isLatin, isUnspaced, isWord } from '../chars.js';
import type { Edit } from '../edit.js';
import { lookalikeOf } from '../lookalike.js';
import { trace, type View } from '../reading.js';

const shortestWhole = 3;

/**
 * Reads letters of other scripts as the Latin ones they look like: in words of mixed scripts, and in words made of
 * look-alikes alone where the rest of the text is Latin.
 */
export function undoLookalikes(view: View): readonly Edit[] {
  const { text } = view;
  const edits: Edit[] = [];
  const whole: Edit[] = [];
  let latinLetters = 0;
  let nativeLetters = 0;
  for (let i = 0; i < text.length;) {
    if (!isWord(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i;
    let latin = 0;
    let foreign = 0;
    let alike = 0;
    // "Sкуpeで": a Latin word ends where an unspaced script begins.
    const unspaced = isUnspaced(text.charCodeAt(i));
    for (; end < text.length && isWord(text.charCodeAt(end)) && isUnspaced(text.charCodeAt(end)) === unspaced; end++) {
      const unit = text.charCodeAt(end);
      if (isLatin(unit)) latin++;
      else if (isForeign(unit)) {
        foreign++;
        if (lookalikeOf(unit) !== 0) alike++;
      }
    }
    if (foreign > 0 && alike === foreign && latin > 0) edits.push(toLatin(text, i, end));
    else if (alike === foreign && alike >= shortestWhole) whole.push(toLatin(text, i, end));
    else nativeLetters += foreign;
    latinLetters += latin;
    i = end;
  }
  if (whole.length === 0 || nativeLetters * 2 > latinLetters) return edits;
  return [...edits, ...whole].sort((a, b) => a.start - b.start);
}

function toLatin(text: string, start: number, end: number): Edit {
  let read = '';
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    read += String.fromCharCode(lookalikeOf(unit) === 0 ? unit : lookalikeOf(unit));
  }
  return { start, end, text: read, how: trace.lookalike };
}
