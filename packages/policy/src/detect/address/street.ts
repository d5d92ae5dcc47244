import { matchesOf } from '../../reading/matches.js';
import { inWords, type AlternativesOf } from '../lexicon/patterns.js';
import type { Lexicon } from '../lexicon/lexicon.js';

export type StreetSpan = {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Nothing else tells that it is an address: it is to be said whose it is, or that somebody is to come or send there. */
  readonly weak?: boolean;
  readonly unspaced?: boolean;
};

const number = '\\d{1,5}(?:-?[a-z])?(?:[-/]\\d{1,4}[a-z]?)?(?:/[a-z])?';
const wordsBefore = "(?:[a-z.'’]+ ){1,4}";
const wordsBetween = "(?:[\\p{L}.'’]+\\s){0,4}?[\\p{L}.'’]+";
const shape = (source: string): RegExp => new RegExp(source, 'u');

/** "12 mill lane" */
const numberThenName = (any: AlternativesOf): RegExp =>
  shape(`\\b${number},? ${wordsBefore}${any('street_behind_name')}(?! ${any('street_no_name')}\\b)\\b`);

/** "rue du four, no 12" */
const nameThenNumber = (any: AlternativesOf): RegExp =>
  shape(
    `\\b${any('street_before_name')}\\s+${wordsBetween}(?:\\s?,\\s*|\\s+)(?:n[o°º.]*\\s*)?(?:nr\\.?\\s*)?` +
      `${any('street_number_of_block')}?(?:[a-z]-?)?${number}\\b`,
  );

/** "12 bis, rue du four" */
const numberThenStreet = (any: AlternativesOf): RegExp =>
  shape(
    `\\b(?:\\d{1,4}-){0,2}${number}(?: ${any('street_number_again')})?,? ${any('street_behind_number')}\\s[\\p{L}]`,
  );

/** "lindenstrasse 7" */
const compound = (any: AlternativesOf): RegExp =>
  shape(`\\b[\\p{L}.-]{2,}[ -]?${any('street_ending')}\\s?\\d{1,4}(?:\\s?[/-]\\s?\\d{1,4})?\\s?[a-z]?\\b`);

/** "ул. Лесная, дом 7", "Лесная ул., 7" */
function wordBesideName(any: AlternativesOf): RegExp {
  const word = any('street_beside_name');
  const house = any('address_house');
  return shape(
    `${word}\\s*[\\p{L}.\\s-]{2,30}?,?\\s*(?:${house}\\s*|№\\s*)?\\d{1,4}` +
      `|[\\p{L}-]{3,} ${word},?\\s*(?:${house}\\s*)?\\d{1,4}`,
  );
}

type Street = { readonly pattern: RegExp; readonly weight: number; readonly unspaced: boolean };
const street = (pattern: RegExp, weight = 0, unspaced = false): Street => ({ pattern, weight, unspaced });

/** Streets with their number; the first that is found is taken. */
const streets = inWords((any): readonly Street[] => [
  street(shape(any('street_in_grid')), 1.5),
  street(numberThenName(any)),
  street(nameThenNumber(any)),
  street(numberThenStreet(any)),
  street(shape(any('street_in_ward'))),
  street(shape(any('street_then_number'))),
  street(compound(any)),
  street(wordBesideName(any)),
  street(shape(any('street_in_characters')), 0.8, true),
]);

/** "3rd floor" and "floor 3" are one word. */
const floorFirst = inWords((any) => shape(`^${any('address_floor')}$`));

/** Parts of an address with their number, two different ones of which are an address. */
const rooms = inWords(
  (any) =>
    new RegExp(
      `\\b${any('address_room')}\\b\\.?\\s*(?:no\\.?\\s*|#\\s*)?(?:\\d[\\da-z-]{0,4}|[a-z]-?\\d{0,3})\\b` +
        `|\\b${any('address_floor')}\\b`,
      'gu',
    ),
);
const places = inWords((any) => [
  new RegExp(any('address_piece'), 'gu'),
  new RegExp(`${any('address_place')}\\s*${any('address_place_number')}?\\s*[-:]?\\s*\\d*`, 'gu'),
]);

const hint = inWords((any) => shape(any('street_hint')));
const mostLookedAt = 4000;

/** A cheap look whether a text may name a street. */
export const mayNameStreet = (text: string, lexicon: Lexicon): boolean =>
  hint(lexicon).test(text.length > mostLookedAt ? text.slice(0, mostLookedAt) : text);

/** The first street in a window of text. */
export function streetIn(slice: string, lexicon: Lexicon): StreetSpan | undefined {
  for (const { pattern, weight, unspaced } of streets(lexicon)) {
    const match = pattern.exec(slice);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, weight, unspaced };
  }
  const inRooms = partsIn(slice, rooms(lexicon), lexicon);
  if (inRooms !== undefined) return { ...inRooms, weak: inRooms.words === 2 };
  for (const pattern of places(lexicon)) {
    const span = partsIn(slice, pattern, lexicon);
    if (span !== undefined) return span;
  }
  return undefined;
}

function partsIn(slice: string, pattern: RegExp, lexicon: Lexicon): (StreetSpan & { words: number }) | undefined {
  const all = matchesOf(slice, pattern);
  const words = new Set(all.map((match) => wordOf(match[0], lexicon))).size;
  if (words < 2) return undefined;
  const last = all.at(-1)!;
  return {
    start: all[0]!.index,
    end: last.index + last[0].length,
    weight: 0.4 * Math.min(3, all.length - 1),
    words,
  };
}

/** "flat" of "flat 3b" */
const wordOf = (part: string, lexicon: Lexicon): string =>
  floorFirst(lexicon).test(part) ? part.slice(part.lastIndexOf(' ') + 1) : part.replace(/[\d\s].*$/u, '');
