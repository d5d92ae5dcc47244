import { clearView } from './clear.js';
import { isAsTyped, plainView } from './plain.js';
import type { Reading } from './reading.js';
import { survey } from './survey.js';

/** Reads a text, a well-formed one or not. Linear in its length. */
export function read(text: string): Reading {
  const plain = plainView(text);
  const { marks, needs } = survey(plain.text, isAsTyped(plain) ? text : plain.text);
  return { original: text, plain, clear: clearView(text, plain, needs), marks };
}
