import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords, type AlternativesOf } from '../lexicon/patterns.js';

const shape = (source: string): RegExp => new RegExp(source, 'u');
const branchNumber = ' ?(?:(?:№|no?) ?)?\\d{1,5}';
/** A branch of the post or a parcel machine, with its number: where parcels are sent to. */
const branch = (any: AlternativesOf): RegExp =>
  shape(
    `${any('address_carrier')}(?: (?=\\d{1,4}\\b)|[^\\d\\n!?]{0,32}?(?:${any('address_branch')}|№|no))${branchNumber}`,
  );
const branchFirst = (any: AlternativesOf): RegExp =>
  shape(`${any('address_branch_first')}${branchNumber}[^\\d\\n!?]{0,24}${any('address_carrier_behind')}`);

/** "г. Самара, Лесная 47, кв. 12": the town, then the number of a house and a flat; or a village, a street and a house. */
const townFirst = (any: AlternativesOf): RegExp =>
  shape(
    `(?:^|[\\s:,])(?:${any('address_village')} \\p{L}{3,20}, ?\\p{L}{3,20},? \\d{1,4}` +
      `|${any('address_town')}\\.? ?\\p{L}{2,20},[^\\n!?]{2,36}?\\d{1,4}[а-я]?(?:[/к-]\\d{1,3})?` +
      `,? ?${any('address_flat')}\\.? ?\\d{1,4})`,
  );

/** "Ленина 18, офис 204": a house, then a room in it. */
const roomBehind = (any: AlternativesOf): RegExp =>
  shape(
    `\\p{L}{3,20},? \\d{1,4}[а-яіa-z]?(?:[/к-]\\d{1,3})?, ?(?:${any('address_entrance')}` +
      `|(?:${any('address_flat')}|${any('address_storey')})\\.? ?\\d{1,4})`,
  );

/** "B-14, park road, town 440010": a house, then the town with a code of six digits. */
const pinned =
  /(?:^|[\s:,])(?:\p{L}\p{M}?-?)?\d{1,4}(?:[/-]\d{1,4})?[a-z]?, ?[^\d\n!?:]{3,40}, ?[^\d\n!?:,]{3,24}[ -]{1,3}[1-9]\d{5}(?!\d)/u;

/** "shop 12/4, new market, khulna": a number with a slash or its word, then two names with a comma between. */
const doorFirst = (any: AlternativesOf): RegExp =>
  shape(
    `${any('address_door')}\\.? ?(?:${any('address_door_number')})? ?\\d{1,4}(?:[/-]\\d{1,4})?[a-z]?,?،? ?` +
      `[^\\d\\n!?.:;,،]{3,24}(?:[,،] ?[^\\d\\n!?.:;,،]{2,24}|${any('address_market')})`,
  );

/** "118, station road, lucknow", "44/7 mirpur road, kalabagan": the number first, then the road. */
const roadBehind = (any: AlternativesOf): RegExp =>
  shape(
    `\\d{1,4}(?:\\/[\\d\\p{L}]\\p{M}?\\d?)?[,،]? (?:[^\\d\\s,،!?।]{2,16} ){1,3}${any('address_road')}(?=[\\s,،]|$)`,
  );

type Local = { readonly pattern: RegExp; readonly weight: number; readonly unspaced: boolean };
const local = (pattern: RegExp, weight: number, unspaced = false): Local => ({ pattern, weight, unspaced });

/** Written by other rules: by ward and lane number, by post office, by plot and market. The first that is found is taken. */
const locals = inWords((any): readonly Local[] => [
  // A branch of the post office with its number is nothing but an address.
  local(branch(any), 1.5),
  local(branchFirst(any), 1.5),
  local(townFirst(any), 0.8),
  local(roomBehind(any), 0.3),
  local(pinned, 0),
  local(shape(any('street_in_town')), 0.8),
  local(shape(any('street_of_blocks')), 0.8, true),
  local(shape(any('street_of_district')), 0.8, true),
  local(doorFirst(any), 0.3),
  local(roadBehind(any), 0.3),
]);

const mayHold = inWords((any) => shape(`${any('address_hint')}|[ -][1-9]\\d{5}(?!\\d)`));
const mostLookedAt = 4000;

/** A cheap look whether a text may hold any. */
export const mayHoldLocalAddress = (text: string, lexicon: Lexicon): boolean =>
  mayHold(lexicon).test(text.length > mostLookedAt ? text.slice(0, mostLookedAt) : text);

export type LocalSpan = {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly unspaced?: boolean;
};

/** The first such address in a window of text. */
export function localStreetIn(slice: string, lexicon: Lexicon): LocalSpan | undefined {
  if (!mayHold(lexicon).test(slice)) return undefined;
  for (const { pattern, weight, unspaced } of locals(lexicon)) {
    const match = pattern.exec(slice);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, weight, unspaced };
  }
  return undefined;
}
