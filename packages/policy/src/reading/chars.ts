/** Tests of folded characters by code unit. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
export const isAlnum = (unit: number): boolean => isLatin(unit) || isDigit(unit);
export const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

/** Letters of any script, roughly: what lies beyond ASCII and is neither punctuation nor a symbol; 〇 is a zero. */
export const isForeign = (unit: number): boolean =>
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x2c00 && unit < 0xd800 && !(unit >= 0x3000 && unit <= 0x3040 && unit !== 0x3007)) ||
  (unit >= 0xf900 && unit < 0xfe00);
export const isLetter = (unit: number): boolean => isLatin(unit) || isForeign(unit);
/** Han, kana and Hangul: scripts whose words need no space between them. */
export const isUnspaced = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd800;

/** A full stop, tilde, asterisk, underscore, bar, caret or plus right between two characters of such a script. */
export const partsUnspaced = (text: string, at: number): boolean =>
  isUnspaced(text.charCodeAt(at - 1)) && isUnspaced(text.charCodeAt(at + 1)) && signs.includes(text.charAt(at));

const signs = '.~*_|^+';

/** 。 folds to a full stop. It parts a word that only a character or two follow (微。信); what goes on longer is the next sentence. */
export const endsUnspaced = (text: string, at: number, typed: string): boolean =>
  typed === '。' && isUnspaced(text.charCodeAt(at + 2)) && isUnspaced(text.charCodeAt(at + 3));

export const isWord = (unit: number): boolean => isAlnum(unit) || isForeign(unit);

/** The same by table, for passes over whole texts. */
export const kind = { other: 0, latin: 1, digit: 2, foreign: 3 } as const;
export const kindOf = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isLatin(unit) ? kind.latin : isDigit(unit) ? kind.digit : isForeign(unit) ? kind.foreign : kind.other,
);
