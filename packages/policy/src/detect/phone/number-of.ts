import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** Where a number is told by one word, what it is of stands in the same word: 診察券番号, 등록번호, 学籍号. */
const compound = inWords(
  (any) => new RegExp(`${any('number_of_thing')}(?:[:：]|${any('number_of_thing_is')}|\\s){0,3}$`, 'u'),
);
/** Those by which somebody is reached, or that point at one told before. */
const reached = inWords((any) => new RegExp(`${any('number_reached_by')}${any('number_reached_word')}`, 'u'));

/** Does what leads to some digits call them the number of something that nobody is reached by? */
export const isNumberOfThing = (lexicon: Lexicon, lead: string): boolean =>
  compound(lexicon).test(lead) && !reached(lexicon).test(lead);
