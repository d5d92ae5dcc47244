import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** `sure`: nothing but an address, whoever is to write there. */
type Span = { readonly start: number; readonly end: number; readonly sure?: boolean };

/** Boxes at a post office, in the words of several countries. */
const box = inWords(
  (any) =>
    new RegExp(
      `\\b${any('address_box')}\\s?(?:n[o°.]{1,3}\\s?|#\\s?|:\\s?)?\\d[\\d ]{0,8}|\\b${any('address_box_coded')}`,
      'u',
    ),
);
/** "Apartado 12" is an apartment or a clause as well. */
const mayBeOther = inWords((any) => new RegExp(`^${any('address_box_or_other')} \\d`, 'u'));
/** "14, 3571 AB Utrecht", "Hof 3, 04109 Leipzig": a house number, then a postcode with its town. */
const housed = inWords(
  (any) =>
    new RegExp(
      `\\d{1,4}(?: ?[a-z]|-[ivx]{1,4}|\\/\\d{1,3}){0,2}(?: ${any('address_flat_behind')} ?\\d{0,3})?, ?` +
        '(?:[\\p{L}\\d][\\p{L}\\d .-]{2,20}, ?)?(?:\\d{4} ?[a-z]{2}\\b|\\d{4,5} \\p{L}{3})',
      'u',
    ),
);
/** "77 Harbour View, Bristol BS1 4QT": as Britain writes it. */
const british = /\b\d{1,4}[a-z]?,? \p{L}[\p{L}\d ,'’-]{3,60} [a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b/u;
/** "the old forge, mill lane, hathersage s32 1ba": a house with a name. */
const britishHouse = new RegExp(
  "(?:\\p{L}[\\p{L}'’]{1,14} ){1,3}\\p{L}[\\p{L}'’]{1,14}, (?:\\p{L}[\\p{L} '’-]{2,24}, ){1,3}" +
    "\\p{L}[\\p{L} '’-]{2,20},? [a-z]{1,2}\\d{1,2}[a-z]? ?\\d[a-z]{2}\\b",
  'u',
);
/** "Apt 4B, 390 Atlantic, Brooklyn 11217": a room, a house and a town with its code. */
const room = inWords(
  (any) =>
    new RegExp(
      `\\b${any('address_unit')}\\.? ?#?[\\da-z]{1,5}, ?\\d{1,5} \\p{L}[\\p{L} .'’-]{2,30}, ?` +
        "\\p{L}[\\p{L} .'’-]{2,20},? \\d{4,6}\\b",
      'u',
    ),
);
const britishCode = /[a-z]\d{1,2}[a-z]? ?\d[a-z]{2}\b/u;
const coded = /[a-z]\d[a-z] \d[a-z]\d|\d{4,5} \p{L}{3}|\d{4} ?[a-z]{2}\b|\p{L} \d{4,6}\b/u;
const streetBefore = /\p{L}[\p{L}.'’-]{1,24}(?: \p{L}[\p{L}.'’-]{1,24}){0,2} $/u;
const widestStreet = 60;
const fewestOfCode = 4;

/**
 * Where a letter reaches somebody although no word in it means a street: a box at a post office, a house known by the postcode
 * behind it.
 */
export function postedIn(slice: string, lexicon: Lexicon): Span | undefined {
  const boxed = box(lexicon).exec(slice);
  if (boxed !== null)
    return {
      start: boxed.index,
      end: boxed.index + boxed[0].length,
      sure: !mayBeOther(lexicon).test(boxed[0]),
    };
  const home = britishCode.test(slice) ? (british.exec(slice) ?? britishHouse.exec(slice)) : null;
  if (home !== null) return { start: home.index, end: home.index + home[0].length };
  if (!slice.includes(',') || !coded.test(slice)) return undefined;
  const house = housed(lexicon).exec(slice);
  if (house === null) {
    const unit = room(lexicon).exec(slice);
    return unit === null ? undefined : { start: unit.index, end: unit.index + unit[0].length };
  }
  const street = streetBefore.exec(slice.slice(Math.max(0, house.index - widestStreet), house.index));
  return street === null ? undefined : { start: house.index - street[0].length, end: house.index + house[0].length };
}

const boxHint = inWords((any) => new RegExp(any('address_box_hint'), 'u'));

/** A cheap look whether a text may hold either. */
export const mayBePosted = (text: string, digits: number, lexicon: Lexicon): boolean =>
  boxHint(lexicon).test(text) ||
  (digits >= fewestOfCode && text.includes(',') && (coded.test(text) || britishCode.test(text)));
