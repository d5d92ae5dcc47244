import { plainView } from '../../reading/plain.js';

/** Folds an entry of a language file the way texts are folded. */
export function foldKey(word: string): string {
  return plainAscii.test(word) ? word.toLowerCase().replaceAll("'", '') : plainView(word).text.trim();
}

const plainAscii = /^[\x20-\x7e]*$/;
