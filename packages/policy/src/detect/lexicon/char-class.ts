/** Classes of characters, for word boundaries. */
export const charClass = { other: 0, word: 1, han: 2, hangul: 3 } as const;

const wordChar = /[\p{L}\p{N}\p{M}_]/u;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (isHangul(unit)) classes[unit] = charClass.hangul;
    else if (isHanOrKana(unit)) classes[unit] = charClass.han;
    else if (isSurrogate(unit)) classes[unit] = charClass.other;
    else if (wordChar.test(String.fromCharCode(unit))) classes[unit] = charClass.word;
  }
  return classes;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
const isHangul = (unit: number): boolean => (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
const isHanOrKana = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  unit === 0x3005 ||
  unit === 0x3007;

/** Per UTF-16 code unit. Scripts written without spaces have classes of their own: a word may begin anywhere there. */
export const classOf: Uint8Array = buildClasses();
