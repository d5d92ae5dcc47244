import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';
import { contact } from './encoding.js';
import { matchesOf } from '../matches.js';

/** Pairs of hexadecimal digits told apart. */
const pairs = /(?<![\p{L}\p{N}])(?:0x|\\x)?[\da-f]{2}(?:[ :,]{1,2}(?:0x|\\x)?[\da-f]{2}){4,79}(?![\p{L}\p{N}])/gu;
const pair = /(?:0x|\\x)?([\da-f]{2})/gu;
const said = /\bhex|хекс|hexa|16 ?進|十六/u;
const handle = /^@?[a-z][\w.]{3,31}$/iu;

/** "68 65 78": reads bytes told one by one where they spell contact data, or a name where the text says that they are such. */
export function undoBytes(view: View): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of matchesOf(view.text, pairs)) {
    if (!/[a-fx]/u.test(run)) continue;
    let decoded = '';
    for (const [, byte] of matchesOf(run, pair)) decoded += String.fromCharCode(parseInt(byte!, 16));
    const read = contact(decoded) ?? (handle.test(decoded) && said.test(view.text) ? decoded : undefined);
    if (read !== undefined)
      edits.push({ start: index, end: index + run.length, text: read.toLowerCase(), how: trace.decoded });
  }
  return edits;
}
