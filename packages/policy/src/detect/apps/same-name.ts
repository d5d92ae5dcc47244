import type { AppId } from './app-ids.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { alike, isForWork, nameFromHere } from './name-from-here.js';
import { firstHitFrom, longestWord } from '../sight.js';
import { matchesOf } from '../../reading/matches.js';

type Span = { readonly start: number; readonly end: number };

/** "the same name as here" */
const same = inWords((any) => new RegExp(any('name_same'), 'gu'));
/** "my handle here works on discord as well" */
const sameHere = inWords((any) => new RegExp(any('name_same_here'), 'gu'));

/** What is done to a name so that it is another one: a sign before it, a number behind it. */
const altered = inWords(
  (any) => new RegExp(`(?:^|[\\s"'(])(?:[_.][a-z]{1,4}|\\+ ?\\d{1,4}(?![ -]?\\d))\\b|${any('name_altered')}`, 'u'),
);
/** The name that somebody has here: of the shop, the profile, the account. */
const nameHere = inWords((any) => new RegExp(any('name_here'), 'u'));

/** "my user name and then gmail" */
export const isNamedHere = (sight: Sight, hit: Hit): boolean =>
  nameHere(sight.lexicon).test(
    sight.text.slice(Math.max(0, hit.start - reach), Math.min(sight.text.length, hit.end + reach)),
  ) || saidNear(sight, Math.max(0, hit.start - reach), hit.end + reach) !== undefined;

/** "idem, with a dot before it", "my user name and then _nl": the name used here, or one made from it. */
function madeFromHere(sight: Sight, hit: Hit): Span | undefined {
  if (!saidIn(sight).alike) return undefined;
  const from = Math.max(0, hit.start - reach);
  const to = Math.min(sight.text.length, hit.end + reach);
  const near = sight.text.slice(from, to);
  const named = nameHere(sight.lexicon).exec(near);
  const said = named ?? alike(sight.lexicon).exec(near);
  if (said === null) return undefined;
  const isMeant = altered(sight.lexicon).test(near) || (named !== null && alike(sight.lexicon).test(near));
  return isMeant ? { start: from + said.index, end: from + said.index + said[0].length } : undefined;
}

const reach = 60;

/** "same name as here": it can be found without being said. */
export function sameName(sight: Sight, hit: Hit): AppId | undefined {
  const said =
    saidNear(sight, Math.max(0, hit.start - reach), hit.end + reach) ??
    madeFromHere(sight, hit) ??
    nameFromHere(sight, hit);
  if (
    said === undefined ||
    sight.has('refuse_strong') ||
    ofOthers(sight.lexicon).test(sight.text.slice(said.end, said.end + 24)) ||
    isForWork(sight, hit, said) ||
    (said.end <= hit.start && isAsked(sight, hit))
  )
    return undefined;
  return {
    start: Math.min(said.start, hit.start),
    end: Math.max(said.end, hit.end),
    value: `${hit.value}: same name`,
    confidence: 0.9,
    how: `says that the name on ${hit.value} is the one used here`,
    disguised: true,
  };
}

/** "the same name as the magazine" */
const ofOthers = inWords(
  (any) => new RegExp(`^ ${any('name_alike_as')} ${any('name_of_others')} (?!${any('name_as_one')})`, 'u'),
);

/** "same name on Telegram?" asks, what follows "Telegram?" tells. */
const isAsked = (sight: Sight, hit: Hit): boolean => /^\s?[?？؟]/u.test(sight.text.slice(hit.end, hit.end + 2));

function saidNear(sight: Sight, from: number, to: number): Span | undefined {
  const { shapes, words } = saidIn(sight);
  for (const spans of shapes) {
    const span = spans[firstHitFrom(spans, from)];
    if (span !== undefined && span.end <= to) return span;
  }
  for (let i = firstHitFrom(words, from - longestWord); i < words.length && words[i]!.start <= to; i++)
    if (words[i]!.end >= from) return words[i];
  return undefined;
}

type Said = {
  readonly shapes: readonly (readonly Span[])[];
  readonly words: readonly Span[];
  /** It names what somebody is called here, or says "the same". */
  readonly alike: boolean;
};
const known = new WeakMap<Sight, Said>();

/** Where a text says so, by position; sought once, however many apps it names. */
function saidIn(sight: Sight): Said {
  const { text, lexicon } = sight;
  let said = known.get(sight);
  if (said === undefined) {
    const words = sight.hits.filter((hit) => hit.concept === 'same_name' || isSaidInPhrase(sight, hit));
    said = {
      shapes: [matches(text, same(lexicon)), matches(text, sameHere(lexicon))],
      words,
      alike: nameHere(lexicon).test(text) || alike(lexicon).test(text),
    };
    known.set(sight, said);
  }
  return said;
}

/** Phrases such as "यही नाम है" or "同じ名前で" are whole entries of the lexicon, of other meanings too. */
const saysSame = inWords((any) => new RegExp(any('name_same_phrase'), 'u'));
const phrases = new Set<string>(['move_strong', 'handle_noun', 'talk_me', 'add_me', 'named', 'reach_me']);
const isSaidInPhrase = ({ text, lexicon }: Sight, hit: Hit): boolean =>
  phrases.has(hit.concept) && hit.end - hit.start > 3 && saysSame(lexicon).test(text.slice(hit.start, hit.end));

const matches = (text: string, shape: RegExp): readonly Span[] =>
  matchesOf(text, shape).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
