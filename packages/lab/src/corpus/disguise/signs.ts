import type { Phrasebook } from '../phrasebook.js';
import type { Random } from '../random.js';

/** "mona at example dot com", "mona (at) example (dot) com": the signs of an address as words. */
export function asWords(value: string, book: Phrasebook, rng: Random): string {
  const words = rng.of([
    [` ${book.at} `, ` ${book.dot} `],
    [' (at) ', ' (dot) '],
    ['[at]', '[dot]'],
    [` ${book.at} `, ` ${book.dot} `],
    [' @ ', ' . '],
  ]);
  return value
    .replace(/^https?:\/\/|^www\./u, '')
    .replaceAll('@', words[0]!)
    .replaceAll('.', words[1]!);
}

const base64 = (value: string): string => Buffer.from(value, 'utf8').toString('base64');
const hex = (value: string): string => Buffer.from(value, 'utf8').toString('hex');
const percents = (value: string): string => hex(value).replace(/../gu, (byte) => `%${byte}`);
const entities = (value: string): string => [...value].map((c) => `&#${c.codePointAt(0)};`).join('');

export const encoded = (value: string, rng: Random): string => rng.of([base64, hex, percents, entities])(value);
