import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';

/** What tells a reader to take the first letter of each word. */
const cue =
  /(?:first|1st|initial|starting|opening) (?:letter|char)|initials|the capitals|capital letters|capitals only|mayusculas|maiusculas|majuscules|maiuscole|grossbuchstaben|hoofdletters|заглавн\S+ букв|больш\S+ букв|acrosti|inicia(?:l|les|is)\b|iniziali|initiales|primera letra|primeira letra|prima lettera|premiere lettre|premieres lettres|anfangsbuchstab|erste[rnm]? buchstab|(?:eerste|begin) ?letter|перв\S+ букв|начальн\S+ букв|перш\S+ (?:літер|букв)|ilk harf|bas harf|huruf (?:depan|pertama|awal)|una(?:ng)? (?:letra|titik)|pehl[aei] (?:akshar|harf|letter)|prothom (?:okkhor|letter)|पहल\S* अक्षर|প্রথম অক্ষর|پہل\S حرف|(?:اول|أول) (?:حرف|الحروف)|الحروف الاولي|chu cai dau|首字|头一个字|第一个字|頭文字|最初の(?:文字|字)|앞 ?글자|첫 ?글자/u;

/** Beginnings of words in these cues, four letters long: see `needsOf`. */
export const initialsWords = [
  'letter',
  'lettre',
  'lettera',
  'letra',
  'initials',
  'acrostic',
  'inicial',
  'iniciais',
  'iniziali',
  'capitals',
  'mayusculas',
  'maiusculas',
  'majuscules',
  'grossbuchstaben',
  'hoofdletters',
  'buchstaben',
  'anfangsbuchstaben',
  'букв',
  'літер',
  'harf',
  'huruf',
  'titik',
  'akshar',
  'okkhor',
  'अक्षर',
  'অক্ষর',
  'حروف',
  'الحروف',
  '首',
  '頭',
  '첫',
  '글자',
];

export const mayHoldInitials = (text: string): boolean => cue.test(text.length > 2000 ? text.slice(0, 2000) : text);

/** Names that are worth finding among other words. */
const longNames =
  'whatsapp telegram instagram facebook discord messenger signal viber skype wechat paypal venmo zelle gmail hotmail outlook yahoo outside'.split(
    ' ',
  );
/** Names so short that the whole sentence must say them. */
const shortNames = new Set(
  'телег imo zap wapp insta kik line zoom cash bizum pix wise upi snap telega тг телега вотсап ватсап вайбер'.split(
    ' ',
  ),
);

const fewest = 3;
const most = 24;
const sentences = /[^.:;!?\n"«»“”„()]+/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
type Word = { readonly start: number; readonly end: number };

/** Reads the first letters of words where the text says so: "first letters: When Has A Tiger Seen A Purple Parrot". */
export function undoInitials(view: View, original: string): readonly Edit[] {
  const { text } = view;
  if (!mayHoldInitials(text)) return [];
  const edits: Edit[] = [];
  for (const sentence of text.slice(0, 2000).matchAll(sentences)) {
    const words = Array.from(sentence[0].matchAll(word), (match) => ({
      start: sentence.index + match.index,
      end: sentence.index + match.index + match[0].length,
    }));
    const run = hiddenIn(words, text) ?? (cue.test(sentence[0]) ? undefined : capitals(words, view, original));
    if (run === undefined) continue;
    const start = run[0]!.start;
    const end = glued(text, run.at(-1)!.end);
    edits.push({ start, end, text: initialsOf(run, text), how: trace.joined });
  }
  return edits;
}

const initialsOf = (words: readonly Word[], text: string): string =>
  words.map(({ start }) => text.charAt(start)).join('');

/** The words whose initials are a known name. */
function hiddenIn(words: readonly Word[], text: string): readonly Word[] | undefined {
  const initials = initialsOf(words, text);
  for (const name of longNames) {
    const at = initials.indexOf(name);
    if (at >= 0) return words.slice(at, at + name.length);
  }
  for (const part of [words, untilComma(words, text)]) if (shortNames.has(initialsOf(part, text))) return part;
  return undefined;
}

/** "Zebra, Amora, Pato, read the initials": what stands before the longest word-free gap is not told apart; commas are. */
function untilComma(words: readonly Word[], text: string): readonly Word[] {
  const last = words.findLastIndex(({ end }) => text.charAt(end) === ',');
  return words.slice(0, last + 1);
}

/** Words written with capitals one and all, as nobody does but to show them. */
function capitals(words: readonly Word[], view: View, original: string): readonly Word[] | undefined {
  if (words.length < fewest || words.length > most) return undefined;
  const shown = words.every(({ start }) => /\p{Lu}/u.test(original.charAt(view.starts[start]!)));
  return shown ? words : undefined;
}

/** "… glue it, then @example.com": on to the sign. */
function glued(text: string, end: number): number {
  const match = /^["'.,;:!?\s]+(?:[a-z]+[\s,]+){0,5}(?=@)/u.exec(text.slice(end, end + 48));
  return match === null ? end : end + match[0].length;
}
