import type { Phrasebook } from '../phrasebook.js';
import type { Random } from '../random.js';

const digitsIn = (value: string): string => value.replace(/\D/gu, '');
const unspaced = /^(?:zh|ja|ko)/u;
const join = (book: Phrasebook, words: readonly string[]): string => words.join(unspaced.test(book.lang) ? '' : ' ');

export const spelled = (value: string, book: Phrasebook): string =>
  join(
    book,
    [...digitsIn(value)].map((digit) => book.digits[Number(digit)]!),
  );

/** Words and digits by turns. */
export const mixed = (value: string, book: Phrasebook, rng: Random): string => {
  const digits = [...digitsIn(value)];
  const always = rng.int(digits.length);
  const words = digits.map((digit, i) =>
    i === always || i === (always + 3) % digits.length || rng.chance(0.3) ? book.digits[Number(digit)]! : digit,
  );
  return rng.chance(0.5) ? words.join('') : words.join(' ').replace(/(?<=\d) (?=\d)/gu, '');
};

export const spaced = (value: string): string => [...digitsIn(value)].join(' ');

export const punctuated = (value: string, rng: Random): string => [...digitsIn(value)].join(rng.of(['-', '.', '*', '_', ' . ', ' - ', '/', '~'])); // prettier-ignore

export const keycaps = (value: string): string => [...digitsIn(value)].map((digit) => `${digit}\ufe0f\u20e3`).join('');

export const native = (value: string, book: Phrasebook): string => {
  const own = [...book.native];
  return value.replace(/\d/gu, (digit) =>
    own.length === 10 ? own[Number(digit)]! : String.fromCodePoint(0xff10 + Number(digit)),
  );
};

const lettersFor: Readonly<Record<string, string>> = { 0: 'O', 1: 'l', 5: 'S', 8: 'B' };

/** Letters that look like digits, for some of them. */
export const lettered = (value: string): string =>
  value.replace(/[0158]/gu, (digit, at: number) => (at % 2 === 0 || digit === '0' ? lettersFor[digit]! : digit));
