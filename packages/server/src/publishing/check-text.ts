import { maxTextLength, type ErrorCode } from '@parley/contract';

// C0 controls that no keyboard types. Tab and line ends stay; bidirectional marks are ordinary in Arabic and Hebrew.
const unstorable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

// Space, marks without a letter, controls, ignorable characters, Braille blank: nothing a reader would see.
const visible = /[^\s\p{Z}\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

// In `u` mode a whole pair is one character, so this finds halves only.
const halfPair = /\p{Cs}/u;

/** How many characters of a text a reader would see. */
export const visibleLength = (text: string): number => text.match(visible)?.length ?? 0;

/** What is wrong with a text before it is even read, or undefined. The limit is in UTF-16 code units. */
export function checkText(
  text: string,
): Extract<ErrorCode, 'empty_text' | 'text_too_long' | 'bad_characters'> | undefined {
  if (text.length > maxTextLength) return 'text_too_long';
  if (unstorable.test(text) || halfPair.test(text)) return 'bad_characters';
  if (text.search(visible) === -1) return 'empty_text';
  return undefined;
}
