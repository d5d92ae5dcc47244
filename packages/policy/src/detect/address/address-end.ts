import { isDigit } from '../../reading/chars.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

const reach = 60;
const stateAndZip = '[a-z]{2} \\d{5}(?:-\\d{4})?\\b';
const rest = inWords(
  (any) => new RegExp(`^(?:,? ?(?:${stateAndZip}|(?!${any('address_goes_not_on')} )[\\p{L}\\d#.'’-]{2,20})){0,6}`, 'u'),
);
/** The dot of "St." is none. */
const stop = /(?:(?<!(?:^|[\s,])\p{L}{1,4})[.]|[!?\n])(?:\s|$)/u;

/** On through city and postcode to the end of the sentence. */
export function endOfAddress(text: string, from: number, lexicon: Lexicon): number {
  const sentence = text.slice(from, from + reach).split(stop)[0]!;
  const candidate = rest(lexicon).exec(sentence)?.[0] ?? '';
  return /,|\d{4}/u.test(candidate) && (isDigit(candidate.charCodeAt(candidate.length - 1)) || candidate.includes(','))
    ? from + candidate.length
    : from;
}
