import { after, before, says, textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { apps, type App } from '../lexicon/concepts.js';
import { inWords } from '../lexicon/patterns.js';
import { isNumberOfThing } from './number-of.js';

const strong: readonly Concept[] = [
  'phone_noun',
  'talk_me',
  'reach_me',
  'add_me',
  'call_verb',
  'call_noun',
  'call_strong',
];
const weak: readonly Concept[] = ['contact_noun', 'talk_verb', 'give_verb', 'there', 'my', 'our'];

/** More cues than the lexicon needs for proposals: how numbers are introduced. */
const introduces = inWords((any) => new RegExp(`${any('phone_introduced')}[^\\d\\n]{0,14}$`, 'u'));
/** "order number 447", "invoice 447", "ticket ab2 447": the digits count something else. */
const negated = inWords((any) => {
  const number = ` ${any('phone_of_other_number')}\\b[^\\d\\n]{0,22}`;
  return new RegExp(
    `${any('phone_of_other')}(?:${number}|[^\\d\\n]{0,16}|[^\\d\\n]{0,10}\\b\\d?[a-z]{1,3}\\d? )$`,
    'u',
  );
});
const symbols = 'usd|eur|gbp|inr|rs|rub|tl|rb|k|mm|cm|km|m|px|pt|dpi|kb|mb|gb|tb|ms|fps|hz|khz|mhz';
const unitAfter = inWords(
  (any) => new RegExp(`^\\s?(?:[%°€$£¥₹₽₺₴₦元円원]|(?:${symbols}|${any('phone_unit')})(?![a-z]))`, 'u'),
);
const currencyBefore = /(?:[€$£¥₹₽₺₴₦#]|\b(?:usd|eur|gbp|inr|rs\.?|php|ngn|pkr|rp|r\$|brl|mxn|cop|clp|tl)|×|\bx)\s?$/u;

/** Area codes belong to numbers that are dialled, and some texts say what to do with one. */
const dialled = inWords((any) => new RegExp(any('phone_area_code'), 'u'));

/** Nobody dials a code or a serial number. */
const dial = inWords((any) => new RegExp(any('phone_dial'), 'u'));

/** What follows this is said of the next number. */
const nextNumber = inWords(
  (any) => new RegExp(`\\s${any('phone_next_and')}\\s(?=.{0,20}${any('phone_next_number')})`, 'u'),
);

/** An amount: a currency before the digits, or a unit behind them. */
export const isPricedAt = (sight: Sight, start: number, end: number): boolean =>
  currencyBefore.test(textBefore(sight, start, 40)) || unitAfter(sight.lexicon).test(textAfter(sight, end, 28));

/** "order 44719026 and 44719031": what is said of the first goes for the second. */
const firstOfTwo = inWords((any) => new RegExp(`\\d[\\d /.-]*\\s?(?:&|${any('phone_second_and')})\\s$`, 'u'));

/** Most leads end in no such word, and a flood of digits is slow to be looked through for one. */
const withoutFirst = ({ lexicon }: Sight, lead: string): string =>
  /[^\d /.-]\s$/u.test(lead) ? lead.replace(firstOfTwo(lexicon), '') : lead;

export type CueScore = { readonly score: number; readonly how: string };

/** What stands around a run, in words. */
type Around = {
  readonly lead: string;
  readonly tail: string;
  readonly hitsBefore: readonly Hit[];
  readonly hitsAfter: readonly Hit[];
};

/** What the words around a run say: a number to reach somebody by, or a number of something else. */
export function cueScore(sight: Sight, start: number, end: number): CueScore {
  const { lexicon } = sight;
  const lead = textBefore(sight, start, 40);
  const tail = textAfter(sight, end, 28);
  if (currencyBefore.test(lead) || unitAfter(lexicon).test(tail)) return { score: -5, how: 'an amount' };
  if (dial(lexicon).test(tail)) return { score: 2, how: 'said to be dialled' };
  const hitsBefore = before(sight, start, 36);
  const another = nextNumber(lexicon).exec(tail);
  const hitsAfter = after(sight, end, another === null ? 24 : another.index);
  if (
    says(hitsAfter, 'refund_word', 'other_number') &&
    !says(hitsBefore, 'my', 'reach_me', 'talk_me') &&
    !hitsBefore.some(isMessenger)
  )
    return { score: -3, how: 'the number of something sent or paid back' };
  const around = { lead, tail, hitsBefore, hitsAfter };
  const own = toReach(sight, around);
  return ofOther(sight, around, own) ?? own;
}

/** A number that somebody is to be reached by, as far as it is said. */
function toReach({ lexicon }: Sight, { lead, tail, hitsBefore, hitsAfter }: Around): CueScore {
  if (says(hitsBefore, ...strong) || hitsBefore.some(isMessenger) || introduces(lexicon).test(lead))
    return { score: 2.5, how: 'introduced as a number to reach somebody' };
  if (
    says(hitsAfter, 'phone_noun', 'talk_me', 'call_verb') ||
    hitsAfter.some(isMessenger) ||
    dialled(lexicon).test(tail) ||
    dialled(lexicon).test(lead)
  )
    return { score: 2, how: 'said to be a number to reach somebody' };
  return { score: says(hitsBefore, ...weak) || says(hitsAfter, ...weak) ? 0.5 : 0, how: '' };
}

/** The number of an order, a policy, a patient, unless a word nearer to it says that somebody is reached by it. */
function ofOther(sight: Sight, { lead, hitsBefore, hitsAfter }: Around, { score }: CueScore): CueScore | undefined {
  const { lexicon } = sight;
  const other = nearest(hitsBefore, ['other_number', 'order_word']);
  const nearestOwn = nearest(hitsBefore, strong);
  const isOrderNumber =
    other !== undefined && nearestOwn !== undefined && isBareNumberOf(sight.text, other, nearestOwn);
  const own = isOrderNumber ? undefined : nearestOwn;
  const itself = isNumberOfThing(lexicon, lead);
  const otherSaid = itself || isOfOther(sight, lead, own);
  const isNearer = other !== undefined && (own === undefined || other.end >= own.end);
  if (!isNearer && !(otherSaid && (own === undefined || !ends(lexicon).test(lead)))) return undefined;
  // "NHS number": the word for a number is that of the other thing then, and introduces nothing.
  const its = otherSaid && (itself || bareNumber(lexicon).test(lead)) && !says(hitsAfter, 'talk_me', 'call_verb');
  return { score: (its ? 0 : score) - 4, how: 'the number of something else' };
}

/** A thing with numbers of its own is named, and not so far ahead of a word that introduces a phone. */
function isOfOther(sight: Sight, lead: string, own: Hit | undefined): boolean {
  const { lexicon } = sight;
  if (!negated(lexicon).test(withoutFirst(sight, lead))) return false;
  const isIntroduced = introduces(lexicon).test(lead) && own !== undefined;
  return !(isIntroduced && lead.search(negated(lexicon)) < lead.length - 24);
}

const bareNumber = inWords(
  (any) => new RegExp(`\\b${any('phone_bare_number')}\\W{0,3}(?:${any('phone_bare_is')} )?$`, 'u'),
);

/** "order number", "pesanan nomor": the word for a number right behind what it counts. */
const isBareNumberOf = (text: string, other: Hit, own: Hit): boolean =>
  own.concept === 'phone_noun' &&
  own.start >= other.end &&
  own.start - other.end <= 2 &&
  !/[,:;.]/u.test(text.slice(other.end, own.start));

/** The words right before the digits name a phone after all: "order 12, phone 555…" */
const ends = inWords((any) => new RegExp(`${any('phone_led')}\\W{0,6}$`, 'u'));

const nearest = (hits: readonly Hit[], concepts: readonly Concept[]): Hit | undefined =>
  hits.find((hit) => concepts.includes(hit.concept));

export const isMessenger = (hit: Hit): boolean =>
  (hit.concept === 'app' || hit.concept === 'app_weak') && apps[hit.value as App] === 'messenger';
