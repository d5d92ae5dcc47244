import { before, overlaps, says, textAfter, textBefore } from '../cues.js';
import type { Detector, Found, Sight } from '../detector.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { isPrinted } from '../sample/sample-placed.js';
import { isSample } from '../sample/sample.js';
import { endOfAddress } from './address-end.js';
import { localStreetIn, mayHoldLocalAddress } from './address-local.js';
import { mayBePosted, postedIn } from './address-posted.js';
import { addressByWords } from './address-words.js';
import { mayNameStreet, streetIn, type StreetSpan } from './street.js';

const enough = 1.7;
/** Where words are characters, more places are told of as they are told to guests. */
const enoughUnspaced = 2.2;
/** On a design, and of somebody else, more are told of as well. */
const enoughDrawn = 2.5;
const widest = 90;
/** Where words are characters, the first of them may belong to the sentence. */
const longestLead = 6;
/** Texts are read in windows, so that no pattern runs further than a window. */
const windowStep = 240;

/** What says that somebody is to come or send something there. */
const wanted = inWords((any) => new RegExp(`\\bc/o\\b|${any('address_wanted')}`, 'u'));
const isSought = (sight: Sight, words: string): boolean => wanted(sight.lexicon).test(words);
/** Somebody is to send samples there, which makes no sample of the place. */
const sends = inWords((any) => new RegExp(any('address_to_send'), 'u'));
/** "Pick-up point:", right before it. */
const labelled = /\p{L}\s?[:：]\s?$/u;
/** "Musterstraße 1, Musterstadt", "1 Test Lane", "Calle Falsa 123": nobody lives there. */
const nobodys = inWords((any) => new RegExp(any('address_nobodys'), 'u'));
/** Places of others: what a guide or a booking says. */
const others = inWords((any) => new RegExp(any('address_of_others'), 'u'));
const parts = inWords((any) => new RegExp(`\\b${any('address_part')}\\b`, 'gu'));

/** Of Britain, America, India, the Netherlands, Poland, Brazil, Canada, … */
const postcodes = [
  /[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}/u,
  /\d{5}(?:-\d{4})?/u,
  /\d{6}/u,
  /\d{3} ?\d{2}/u,
  /\d{4} ?[a-z]{2}/u,
  /\d{4,6} \p{L}{3,}/u,
  /\d{2}-\d{3}/u,
  /\d{5}-\d{3}/u,
  /[a-z]\d[a-z] ?\d[a-z]\d/u,
  /[a-z]\d[\dw] [a-z\d]{4}/u,
];
const postcode = new RegExp(`\\b(?:${postcodes.map(({ source }) => source).join('|')})\\b`, 'u');
/** ", OR 97201": nobody names a state and a zip code but to be found. */
const stateAndZip = /,? [a-z]{2} \d{5}(?:-\d{4})?$/u;

type Span = StreetSpan & {
  /** Somebody is to come or send there, said in so many words. */
  readonly told?: boolean;
};

/** Street addresses that somebody is to come or send something to; the address of a hotel in a booking is nobody's own. */
export const detectAddresses: Detector = (sight, found) => {
  if (sight.marks.digits === 0) return [];
  const { text, lexicon } = sight;
  const named = sight.has('street_word') || mayNameStreet(text, lexicon);
  if (!named && !mayHoldLocalAddress(text, lexicon) && !mayBePosted(text, sight.marks.digits, lexicon)) return [];
  const addresses: Found[] = [];
  for (let from = 0; from < text.length; from += windowStep) {
    const slice = text.slice(from, from + windowStep + widest);
    for (const span of [
      named ? streetIn(slice, lexicon) : undefined,
      localStreetIn(slice, lexicon),
      postIn(slice, lexicon),
      from === 0 ? wordsIn(sight) : undefined,
    ]) {
      const address = span && judge(sight, from, span, found);
      if (address === undefined || addresses.some((other) => overlaps(other, address.start, address.end))) continue;
      addresses.push(address);
      break;
    }
  }
  return addresses;
};

function judge(sight: Sight, from: number, span: Span, found: readonly Found[]): Found | undefined {
  const { text } = sight;
  const start = from + span.start;
  const end = endOfAddress(text, from + span.end, sight.lexicon);
  const whole = text.slice(Math.max(0, start - 30), end);
  let score = 1 + span.weight;
  const lead = textBefore(sight, span.unspaced === true ? start + longestLead : start, 70);
  const isWanted =
    isSought(sight, lead) ||
    (span.told !== true && isOurs(sight, start)) ||
    isSought(sight, textAfter(sight, from + span.end, 40)) ||
    isSought(sight, textAfter(sight, end, 30));
  if (isWanted) score += 1.5;
  else if (labelled.test(lead)) score += 0.8;
  else if (span.told === true || span.weak === true) return undefined;
  if (isOfOthers(sight, start, end)) score -= 2.5;
  if (whole.includes('〒')) score += 0.7;
  if (postcode.test(whole.slice(-40)) && /,/u.test(whole)) score += stateAndZip.test(whole) ? 1.4 : 1.1;
  score +=
    Math.min(1.2, (whole.match(parts(sight.lexicon)) ?? []).length * 0.4) +
    Math.min(0.9, (whole.match(/,/gu) ?? []).length * 0.3);
  if (
    score < leastOf(sight, start, span, isWanted) ||
    (!isWanted && nobodys(sight.lexicon).test(text.slice(start, end))) ||
    (isSample(sight, start, end) &&
      !(isWanted && sends(sight.lexicon).test(textBefore(sight, start, 70) + textAfter(sight, from + span.end, 40)))) ||
    found.some((other) => overlaps(other, start, end) && other.kind !== 'phone')
  )
    return undefined;
  return {
    kind: 'address',
    start,
    end,
    value: text.slice(start, end),
    confidence: Math.min(0.95, 0.4 + score * 0.12),
    how: 'street address',
  };
}

function leastOf(sight: Sight, start: number, span: Span, isWanted: boolean): number {
  if (
    !isWanted &&
    (says(before(sight, start, 60), 'work_noun', 'third_party') || isPrinted(sight, textBefore(sight, start, 60)))
  )
    return enoughDrawn;
  return span.unspaced === true ? enoughUnspaced : enough;
}

function isOfOthers(sight: Sight, start: number, end: number): boolean {
  const areOthers = others(sight.lexicon);
  const lead = textBefore(sight, start, 60) + sight.text.slice(start, start + 8);
  return areOthers.test(lead) || areOthers.test(textAfter(sight, end, 30));
}

/** "my studio is at", in the same sentence. */
function isOurs(sight: Sight, start: number): boolean {
  const lead = textBefore(sight, start, 60);
  const stop = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('! '), lead.lastIndexOf('? '));
  return says(before(sight, start, lead.length - stop - 1), 'my', 'our', 'meet_strong', 'in_person');
}

/** A place known by its postcode may be anybody's, until somebody is to come or send there. */
function postIn(slice: string, lexicon: Lexicon): Span | undefined {
  const found = mayBePosted(slice, slice.length, lexicon) ? postedIn(slice, lexicon) : undefined;
  return found && { ...found, weight: found.sure === true ? 1.5 : 0.3, told: found.sure !== true };
}

/**
 * Such words alone, without somebody who is to come or send there, may be about anything. Each more of them weighs as much as a comma
 * and a half.
 */
function wordsIn(sight: Sight): Span | undefined {
  const found = addressByWords(sight);
  return found && { start: found.start, end: found.end, weight: 0.45 * Math.min(4, found.words - 1), told: true };
}
