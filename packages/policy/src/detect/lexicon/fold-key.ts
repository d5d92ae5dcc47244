import { read } from '../../reading/read.js';

/** Folds an entry of a language file the way texts are folded. */
export function foldKey(word: string): string {
  return plainAscii.test(word) ? word.toLowerCase().replaceAll("'", '') : read(word).plain.text.trim();
}

const plainAscii = /^[\x20-\x7e]*$/;
