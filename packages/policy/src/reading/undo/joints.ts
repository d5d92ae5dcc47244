import { endsUnspaced, isLetter, isSpace, isUnspaced, isWord, partsUnspaced } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';

const fewest = 3;
const fewestDigits = 6;
const widestGap = 4;

/** Joins single characters that stand apart: p a y p a l, t*e*x*t. Punctuation among spaced letters stays: a @ b . c o m */
export function undoJoints(view: View, original: string): readonly Edit[] {
  const { text } = view;
  const edits: Edit[] = [];
  let run: number[] = [];
  for (let i = 0; i < text.length;) {
    if (!isWord(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    if (end - i > 1) {
      close(view, run, edits);
      run = [];
    } else {
      const last = run.at(-1);
      if (last !== undefined && !isJoint(view, last + 1, i)) {
        close(view, run, edits);
        run = [];
      }
      run.push(i);
    }
    i = end;
  }
  close(view, run, edits);
  return withSigns(view, original, edits);
}

/** 微~信, 카.톡: a lone sign between two characters of a script without spaces parts one word. */
function withSigns(view: View, original: string, edits: readonly Edit[]): readonly Edit[] {
  const { text } = view;
  const signs: Edit[] = [];
  let known = 0;
  for (let i = 1; i < text.length - 1; i++) {
    if (!partsUnspaced(text, i) || endsUnspaced(text, i, original.charAt(view.starts[i]!))) continue;
    while (known < edits.length && edits[known]!.end <= i) known++;
    if (known < edits.length && edits[known]!.start <= i) continue;
    signs.push({ start: i, end: i + 1, text: '', how: trace.joined });
  }
  return signs.length === 0 ? edits : [...edits, ...signs].sort((a, b) => a.start - b.start);
}

/** A wide run of spaces or a line break ends the word; its letters are joined apart. */
function isJoint(view: View, from: number, to: number): boolean {
  if (to - from > widestGap) return false;
  for (let i = from; i < to; i++) {
    const unit = view.text.charCodeAt(i);
    if (unit === 0x0a) return false;
    if (unit === 0x20 && view.ends[i]! - view.starts[i]! > 1) return false;
  }
  return true;
}

function close(view: View, run: readonly number[], edits: Edit[]): void {
  if (run.length < fewest) return;
  const { text } = view;
  const letters = run.filter((i) => isLetter(text.charCodeAt(i))).length;
  if (letters < 2 && run.length < fewestDigits) return;
  // "142 号 2 幢": a number between two characters of such a script is a number.
  if (letters < run.length && run.length < fewestDigits && run.some((i) => isUnspaced(text.charCodeAt(i)))) return;
  for (let k = 1; k < run.length; k++) {
    const from = run[k - 1]! + 1;
    const to = run[k]!;
    const kept = keptOf(text, from, to);
    if (kept !== text.slice(from, to)) edits.push({ start: from, end: to, text: kept, how: trace.joined });
  }
}

/** What stays of a gap: the sign between two joints (`a . b`, `5*-*0`), nothing of a joint alone. */
function keptOf(text: string, from: number, to: number): string {
  let kept = '';
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) kept += text.charAt(i);
  if (kept.length === to - from && kept.length === 1) return '';
  if (kept.length === 3 && kept.charAt(0) === kept.charAt(2)) return kept.charAt(1);
  return kept;
}
