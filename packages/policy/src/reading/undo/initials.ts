import { isWord } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';
import { mayHoldAlphabet, undoAlphabet } from './alphabets.js';
import { cue } from './initials-cue.js';
import { matchesOf } from '../matches.js';

const longestText = 2000;
const isCued = (text: string): boolean => cue.test(text.length > longestText ? text.slice(0, longestText) : text);

/** For texts that hold a word of the cues: see `hints.ts`. */
export const mayHoldInitials = (text: string): boolean => isCued(text) || mayHoldAlphabet(text);

/** Names that are worth finding among other words. */
const longNames =
  'whatsapp telegram instagram facebook discord messenger signal viber skype wechat paypal venmo zelle gmail hotmail outlook yahoo outside ватсап вотсап телеграм телега вайбер инстаграм واتساب واتسب تلجرام تليجرام تلغرام انستا'.split(
    ' ',
  );
/** Names so short that the whole sentence must say them. */
const shortNames = new Set(
  'телег imo zap wapp insta kik line zoom cash bizum pix wise upi snap telega тг телега вотсап ватсап вайбер'.split(
    ' ',
  ),
);
/** Who gives people mailboxes, as initials spell it. */
const providers: readonly (readonly [name: string, domain: string])[] = [
  ['gmail', 'gmail.com'],
  ['hotmail', 'hotmail.com'],
  ['outlook', 'outlook.com'],
  ['yahoo', 'yahoo.com'],
  ['icloud', 'icloud.com'],
  ['proton', 'proton.me'],
  ['yandex', 'yandex.ru'],
  ['яндекс', 'yandex.ru'],
  ['жмейл', 'gmail.com'],
  ['жмеил', 'gmail.com'],
  ['гмейл', 'gmail.com'],
  ['джимейл', 'gmail.com'],
];

const fewest = 3;
const most = 24;
const shortestBox = 2;
const sentences = /[^.:;!?\n"«»“”„()。！？：—–]+/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Words of these cues say that capitals count wherever they stand. */
const ofCapitals = /\bcap(?:ital)?s\b|mai?yuscul|maiuscol|majuscul|gross|hoofd|заглавн|больш/u;
type Word = { readonly start: number; readonly end: number };

/** Reads the first letters of words where the text says so: "first letters: When Has A Tiger Seen A Purple Parrot". */
export function undoInitials(view: View, original: string): readonly Edit[] {
  if (!isCued(view.text)) return undoAlphabet(view);
  const text = view.text.slice(0, longestText);
  const words = wordsIn(text, 0);
  const lines = words.filter(({ start }, i) => i === 0 || text.slice(words[i - 1]!.end, start).includes('\n'));
  const whole = mailbox(lines, text) ?? named(words, text) ?? named(lines, text);
  if (whole !== undefined) return [whole];
  const edits: Edit[] = [];
  const shown = ofCapitals.test(text);
  for (const { 0: sentence, index } of matchesOf(text, sentences)) {
    const own = wordsIn(sentence, index);
    const found =
      (shown ? widened(mailbox(capitalsIn(text, view, original, index, sentence.length), text), text) : undefined) ??
      mailbox(own, text) ??
      shortName(own, text) ??
      (cue.test(sentence) ? undefined : inCapitals(own, text, view, original));
    if (found !== undefined) edits.push(found);
  }
  return edits.length > 0 ? edits : undoAlphabet(view);
}

const wordsIn = (part: string, from: number): readonly Word[] =>
  matchesOf(part, word).map(({ 0: found, index }) => ({ start: from + index, end: from + index + found.length }));

const initialsOf = (words: readonly Word[], text: string): string =>
  words.map(({ start }) => text.charAt(start)).join('');

const editOf = (words: readonly Word[], text: string, read = initialsOf(words, text)): Edit => ({
  start: words[0]!.start,
  end: glued(text, words.at(-1)!.end),
  text: read,
  how: trace.joined,
});

/** The words whose initials are a known name, over all sentences. */
function named(words: readonly Word[], text: string): Edit | undefined {
  const initials = initialsOf(words, text);
  for (const name of longNames) {
    const at = initials.indexOf(name);
    if (at >= 0 && !providers.some(([provider]) => provider === name))
      return editOf(words.slice(at, at + name.length), text);
  }
  return undefined;
}

/** Initials that end in a provider: "Lemurs Invent Zany Games, Maybe All In Laos" is liz@gmail.com. */
function mailbox(words: readonly Word[], text: string): Edit | undefined {
  if (words.length > 3 * most) return undefined;
  const initials = initialsOf(words, text);
  for (const [name, domain] of providers) {
    const at = initials.indexOf(name);
    if (at < 0) continue;
    const box = initials.slice(Math.max(0, at - most), at);
    if (box.length < shortestBox) return editOf(words.slice(at, at + name.length), text);
    return editOf(words.slice(at - box.length, at + name.length), text, `${box}@${domain}`);
  }
  return undefined;
}

/** A short name that a whole sentence spells, or what stands before its last comma: "Zebra, Amora, Pato, read the initials". */
function shortName(words: readonly Word[], text: string): Edit | undefined {
  const last = words.findLastIndex(({ end }) => text.charAt(end) === ',');
  for (const part of [words, words.slice(0, last + 1)])
    if (shortNames.has(initialsOf(part, text))) return editOf(part, text);
  return undefined;
}

/** Words written with capitals one and all, as nobody does but to show them. */
function inCapitals(words: readonly Word[], text: string, view: View, original: string): Edit | undefined {
  if (words.length < fewest || words.length > most) return undefined;
  const shown = words.every(({ start }) => isCapital(view, original, start));
  return shown ? editOf(words, text) : undefined;
}

/** Every capital of a part of the text, within words too. */
function capitalsIn(text: string, view: View, original: string, from: number, length: number): readonly Word[] {
  const letters: Word[] = [];
  for (let at = from; at < from + length; at++)
    if (text.charCodeAt(at) > 0x40 && isCapital(view, original, at)) letters.push({ start: at, end: at + 1 });
  return letters;
}

/** To the ends of the words that the capitals stand in. */
function widened(edit: Edit | undefined, text: string): Edit | undefined {
  if (edit === undefined) return undefined;
  let { start, end } = edit;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return { ...edit, start, end };
}

const isCapital = (view: View, original: string, at: number): boolean =>
  /\p{Lu}/u.test(original.charAt(view.starts[at]!));

/** "… glue it, then @example.com": on to the sign. */
function glued(text: string, end: number): number {
  const match = /^["'.,;:!?\s]+(?:[a-z]+[\s,]+){0,5}(?=@)/u.exec(text.slice(end, end + 48));
  return match === null ? end : end + match[0].length;
}
