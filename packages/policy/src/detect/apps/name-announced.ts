import type { AppId } from './app-ids.js';
import { before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords, type AlternativesOf } from '../lexicon/patterns.js';
import { isCommon, isStrong } from './name-shape.js';
import { hasHitFrom } from '../sight.js';
import { sought } from '../sought.js';

const reach = 80;
const reachLeads = 48;
const shortest = 5;

const word = '([a-z][\\w.-]{3,38}\\w)';
const ends = '(?=$|[\\s,!?;)"”]|\\.(?:\\s|$))';

/** Words that say that a name follows, folded; some of them in the same breath as the owner. */
const telling = (any: AlternativesOf): string =>
  `(?:${any('name_told')}(?: ${any('name_told_there')})?(?:\\s?${any('name_told_is')}\\b|\\s?[:=-])?|${any('name_called')})`;
const announced = inWords(
  (any) => new RegExp(`^(?:[^.!?;\\n]|\\.{2,3}){0,30}?\\b${telling(any)}\\s?["“]?@?${word}${ends}`, 'u'),
);
const mayTell = inWords((any) => sought(new RegExp(telling(any), 'u')));
/** "…, corwinlane is the name" */
const called = inWords((any) => new RegExp(`^[\\s,:–-]{1,3}["“]?${word}["”]? ${any('name_told_behind')}\\b`, 'u'));

/** "my nick on", "me encuentras en": said before the app. */
const leading = (any: AlternativesOf): string =>
  `\\b(?:${any('name_my')} ${any('name_my_noun')}\\b|${any('name_found_on')})`;
const leads = inWords((any) => new RegExp(`${leading(any)}[^.!?\\n]{0,8}$`, 'u'));
const mayLead = inWords((any) => sought(new RegExp(leading(any), 'u')));
const follows = inWords(
  (any) => new RegExp(`^(?:[ -]?${any('name_suffix')})?(?: ${any('name_led_is')}| ?[:=])? ["“]?@?${word}${ends}`, 'u'),
);

/** "telegram-bot", which is another word than "telegram-name". */
const isPartOf = inWords((any) => new RegExp(`^-(?!${any('app_compound')})\\w`, 'u'));

/** "ping me on Signal instead, user name is ana.88": a name said to be one, in the same sentence as the app. */
export function nameAnnounced(sight: Sight, hit: Hit): AppId | undefined {
  if (sight.has('password_word') || isPartOf(sight.lexicon).test(sight.text.slice(hit.end, hit.end + 9)))
    return undefined;
  const window = sight.text.slice(hit.end, hit.end + reach);
  const named = called(sight.lexicon).exec(window);
  const match = named ?? told(sight, hit, window) ?? led(sight, hit, window);
  if (match === null) return undefined;
  const value = match[1]!;
  const start = hit.end + match[0].lastIndexOf(value);
  const near = sight.text.slice(Math.max(0, hit.start - 24), start);
  const isWhole = hit.start < 2 && start + value.length >= sight.text.length - 1 && /\bid\b/u.test(near);
  const isOwned = (): boolean => isWhole || own(sight.lexicon).test(near) || says(said, ...owners);
  const said = before(sight, start, start - hit.start + 48);
  if (says(said, 'work_noun', 'work_verb') || (!isStrong(value) && !isOwned())) return undefined;
  if (!isStrong(value) && !(isUnknown(sight, start, value) && (named !== null || isLast(sight, start + value.length))))
    return undefined;
  return { start, end: start + value.length, value, confidence: 0.9, how: `name on ${hit.value}` };
}

const told = (sight: Sight, hit: Hit, window: string): RegExpExecArray | null =>
  mayTell(sight.lexicon)(sight, hit.end, hit.end + window.length) ? announced(sight.lexicon).exec(window) : null;

function led(sight: Sight, hit: Hit, window: string): RegExpExecArray | null {
  const from = Math.max(0, hit.start - reachLeads);
  const { lexicon, text } = sight;
  const isLed = mayLead(lexicon)(sight, from, hit.start) && leads(lexicon).test(text.slice(from, hit.start));
  return isLed ? follows(lexicon).exec(window) : null;
}

const own = inWords((any) => new RegExp(`\\b${any('name_own')}\\b`, 'u'));
const owners: readonly Concept[] = ['my', 'me', 'add_me', 'talk_me', 'reach_me', 'named'];

/** A word of its own that no lexicon knows. */
const isUnknown = (sight: Sight, start: number, word: string): boolean =>
  word.length >= shortest &&
  /^[a-z\d]+$/u.test(word) &&
  !isCommon(sight.lexicon, word) &&
  !hasHitFrom(sight.hits, start, start + word.length);

/** Nothing more is said in the same breath. */
const isLast = (sight: Sight, end: number): boolean =>
  end >= sight.text.length || /[,!?;)".]/u.test(sight.text.charAt(end));
