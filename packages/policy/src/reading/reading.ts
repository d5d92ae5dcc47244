import type { Marks } from './survey.js';

/**
 * A text as a careful person reads it.
 *
 * A reading holds one or two views. A view is a folded string with a map back to the text as typed. `plain` folds only
 * what everybody folds without thinking (case, width, styles, accents, invisible characters, runs of space). `clear`
 * undoes disguises besides (look-alikes, leet, spaced or punctuated letters, reversed or encoded runs) and exists only
 * where there is something to undo, so that harmless text costs one pass.
 */
export type Reading = {
  readonly original: string;
  readonly plain: View;
  readonly clear: View | undefined;
  /** What the plain view holds. */
  readonly marks: Marks;
};

export type View = {
  readonly text: string;
  /** The arrays may be longer than the text. `starts[i]` is the UTF-16 offset in the original where the character that became `text[i]` begins. */
  readonly starts: Uint32Array;
  /** `ends[i]` is the offset behind it. Several view characters may share one original character, and vice versa. */
  readonly ends: Uint32Array;
  /** Per character of `text`: an OR of `trace` bits that says how it was read. */
  readonly traces: Uint16Array;
};

/** How a character of a view came about. Bits from `lookalike` up are disguises. */
export const trace = {
  /** Lower-cased, or as typed. */
  none: 0,
  /** Fullwidth, circled, mathematical, superscript, keycap and other styles of the same character. */
  style: 1,
  /** A digit of another script (Devanagari, Arabic-Indic …): ordinary in its language. */
  nativeDigit: 2,
  /** Invisible characters or combining marks stood beside it. */
  invisible: 4,
  /** A letter of another script that looks like this one, in a word of mixed scripts. */
  lookalike: 8,
  /** A digit or symbol standing for a letter (leet), or a letter for a digit. */
  leet: 16,
  /** Single characters with space or punctuation between them, joined. */
  joined: 32,
  /** Emoji standing for a letter or digit. */
  emoji: 64,
  /** Read from an encoded run: base64, hex, percent, entities, rot13. */
  decoded: 128,
  /** Read backwards. */
  reversed: 256,
} as const;

/** The bits that mean: somebody went out of their way to be misread by a machine. */
export const disguise = trace.lookalike | trace.leet | trace.joined | trace.emoji | trace.decoded | trace.reversed;
