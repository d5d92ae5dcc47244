import { trace } from './reading.js';

/** Folded form of one code point outside ASCII, and how it was read. '' where nothing is left of it. */
export type Fold = { readonly text: string; readonly trace: number };

const known = new Map<number, Fold>();

export function fold(codePoint: number): Fold {
  let found = known.get(codePoint);
  if (found === undefined) known.set(codePoint, (found = compute(codePoint)));
  return found;
}

function compute(codePoint: number): Fold {
  const ch = String.fromCodePoint(codePoint);
  if (/^[\p{Cf}\u034f\ufe0e\ufe0f\u3164]$/u.test(ch)) return { text: '', trace: trace.invisible };
  const digit = /^\p{Nd}$/u.test(ch);
  let text = ch
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Latin}\p{M}*/gu, (c) => c.normalize('NFD').replace(/\p{M}/gu, ''));
  text = text.replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ı', 'i').replaceAll('ё', 'е');
  if (/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c\u09bc]/u.test(ch)) return { text: '', trace: trace.none };
  text = text.replace(/[أإآٱ]/gu, 'ا').replace(/[ىی]/gu, 'ي').replaceAll('ة', 'ه').replaceAll('ک', 'ك');
  if (digit && text === ch) return { text: String(digitValue(codePoint)), trace: trace.nativeDigit };
  const styled = ch.normalize('NFC') !== ch.normalize('NFKC');
  return { text, trace: styled ? trace.style : trace.none };
}

function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (codePoint - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
}
