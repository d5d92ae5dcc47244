import { isDigit, isSpace } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';

/** Emoji that stand for digits where digits stand around them. */
const digits: Readonly<Record<string, string>> = {
  '☝': '1',
  '👆': '1',
  '🥇': '1',
  '✌': '2',
  '🥈': '2',
  '🤟': '3',
  '🥉': '3',
  '🖐': '5',
  '🎱': '8',
  '🔟': '10',
  '💯': '100',
  '⭕': '0',
};
const firstIndicator = 0x1f1e6;
const fewestIndicators = 3;

/** Reads emoji among digits as digits, and flags' letters in a row as letters. */
export function undoEmoji(view: View): readonly Edit[] {
  const { text } = view;
  const edits: Edit[] = [];
  let indicators: Edit[] = [];
  let lastDigit = -9;
  let pending: Edit[] = [];
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      edits.push(...pending);
      pending = [];
      lastDigit = i;
    }
    if (unit < 0x2000) {
      i++;
      continue;
    }
    const codePoint = text.codePointAt(i)!;
    const end = i + (codePoint > 0xffff ? 2 : 1);
    const digit = digits[String.fromCodePoint(codePoint)];
    if (digit !== undefined) {
      const edit = { start: i, end, text: digit, how: trace.emoji };
      if (i - lastDigit <= 3) {
        edits.push(edit);
        lastDigit = i + 1;
      } else pending = pending.length > 0 && i - pending.at(-1)!.end <= 2 ? [...pending.slice(-8), edit] : [edit];
    }
    if (codePoint >= firstIndicator && codePoint < firstIndicator + 26) {
      const letter = String.fromCharCode(0x61 + codePoint - firstIndicator);
      const near = indicators.length > 0 && gapIsSmall(text, indicators.at(-1)!.end, i);
      if (!near && indicators.length >= fewestIndicators) edits.push(...indicators);
      indicators = near
        ? [...indicators.slice(-40), { start: i, end, text: letter, how: trace.emoji }]
        : [{ start: i, end, text: letter, how: trace.emoji }];
    }
    i = end;
  }
  if (indicators.length >= fewestIndicators) edits.push(...indicators);
  return edits.sort((a, b) => a.start - b.start);
}

const gapIsSmall = (text: string, from: number, to: number): boolean =>
  to === from || (to === from + 1 && isSpace(text.charCodeAt(from)));
