import type { Slot } from '../groups.js';
import type { Phrasebook } from '../phrasebook.js';
import type { Random } from '../random.js';
import { keycaps, lettered, mixed, native, punctuated, spaced, spelled } from './digits.js';
import { fullwidth, homoglyphs, leet, reversed, spacedLetters, zeroWidth } from './letters.js';
import { asWords, encoded } from './signs.js';

/** A way to write a value so that a person reads it and a filter of words does not. */
export type Disguise = {
  readonly class: string;
  readonly difficulty: number;
  readonly write: (value: string, book: Phrasebook, rng: Random) => string;
};

const way = (cls: string, difficulty: number, write: Disguise['write']): Disguise => ({
  class: cls,
  difficulty,
  write,
});

const invisible = way('zero_width', 4, (value, _book, rng) => zeroWidth(value, rng));
const twins = way('homoglyph', 4, homoglyphs);
const backwards = way('reversed', 4, reversed);
const inCode = way('encoded', 5, (value, _book, rng) => encoded(value, rng));
const words = way('dot_at_words', 2, asWords);

const ofNumbers: readonly Disguise[] = [
  way('spelled_digits', 3, spelled),
  way('mixed_digits', 3, mixed),
  way('spaced', 2, spaced),
  way('punctuation', 2, (value, _book, rng) => punctuated(value, rng)),
  way('emoji_digits', 3, keycaps),
  way('fullwidth_or_native_digits', 3, native),
  way('leet', 4, lettered),
  invisible,
  inCode,
];
const ofMails: readonly Disguise[] = [
  words,
  invisible,
  way('spaced', 3, (value) => [...value].join(' ')),
  twins,
  way('fullwidth_or_native_digits', 3, fullwidth),
  backwards,
  inCode,
  words,
];
const ofLinks: readonly Disguise[] = [words, invisible, way('spaced', 3, (value) => value.replaceAll('.', ' . '))];
const ofNames: readonly Disguise[] = [
  way('misspelled_app', 2, (_value, book, rng) => rng.of(book.misspelled)),
  way('leet', 3, leet),
  twins,
  invisible,
  way('spaced', 3, (value, _book, rng) => spacedLetters(value, rng)),
];

/** Which value of a sentence is disguised, and how. The first of a sentence's slots that is listed here counts. */
export const disguises: ReadonlyMap<Slot, readonly Disguise[]> = new Map([
  ['phone', ofNumbers],
  ['email', ofMails],
  ['link', ofLinks],
  ['meet', [words, invisible]],
  ['file', [words, invisible]],
  ['pay', [invisible]],
  ['app', ofNames],
]);

/** For intents that name nothing to disguise: the whole sentence. */
export const ofSentences: readonly Disguise[] = [
  way('leet', 3, leet),
  way('zero_width', 4, (value, _book, rng) =>
    value.replace(/\p{L}{4,}/gu, (word) => (rng.chance(0.5) ? zeroWidth(word, rng) : word)),
  ),
  way('homoglyph', 4, (value) => value.replace(/\p{L}{4,}/gu, (word, at: number) => (at % 2 === 0 ? homoglyphs(word) : word))),
]; // prettier-ignore
