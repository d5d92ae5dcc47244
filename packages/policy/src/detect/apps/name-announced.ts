import type { AppId } from './app-ids.js';
import { before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { commonWords, isStrong } from './name-shape.js';
import { hasHitFrom } from '../sight.js';
import { sought } from '../sought.js';

const reach = 80;
const reachLeads = 48;
const shortest = 5;

/** Words that say that a name follows, folded; some of them in the same breath as the owner. */
const telling =
  /(?:(?:user ?name|user|handle|nick(?:name)?|pseudo|usuari[oa]|utente|gebruikersnaam|benutzername|tag|pangalan|username ko|nama(?:ku|nya)|ten(?: minh)?|id)(?: (?:there|dort|da|alli|ahi|la|daar|li))?(?:\s?(?:is|es|e|est|ist|ay|la|mi|saya|aku|ko|nya)\b|\s?[:=-])?|(?:my |the )?name (?:is|ist)|ich heisse?(?: da| dort)?|heisse? ich(?: da| dort)?|me llamo|mi chiamo|je m['’ ]?appelle|ik heet(?: daar)?|ako si|ko si|minh la|(?:bin|soy|sou|sono|je suis|ik ben)(?: ich)?(?: da| dort| daar| ali| alli)?)/u;
const announced = new RegExp(
  `^(?:[^.!?;\\n]|\\.{2,3}){0,30}?\\b${telling.source}\\s?["“]?@?([a-z][\\w.-]{3,38}\\w)(?=$|[\\s,!?;)"”]|\\.(?:\\s|$))`,
  'u',
);
const mayTell = sought(telling);
/** "…, corwinlane is the name" */
const called =
  /^[\s,:–-]{1,3}["“]?([a-z][\w.-]{3,38}\w)["”]? (?:is (?:the|my) (?:user ?)?(?:name|handle|nick)|es mi (?:usuario|nick|nombre)|c['’ ]?est mon (?:pseudo|nom)|ist mein (?:name|nick)|e (?:o )?meu (?:nome|user|nick|usuario)|e il mio (?:nome|nick|utente)|is mijn (?:naam|nick))\b/u;

/** "my nick on", "me encuentras en": said before the app. */
const leading =
  /(?:\b(?:my|mein|il mio|meu|mon|mijn|mi|el) (?:user ?name|user|handle|nick(?:name)?|pseudo|usuario|nome|utente|naam|gebruikersnaam|name)\b|\b(?:user ?name|nick|nama|pangalan) (?:ko|ku|aku|saya|minh)\b|\bme encuentras|\bmi trov\w{1,4}|\bme acha\w*|\btu me trouves)/u;
const leads = new RegExp(`${leading.source}[^.!?\\n]{0,8}$`, 'u');
const mayLead = sought(leading);
const follows =
  /^(?:[ -]?(?:name|naam))?(?: (?:is|ist|e|es|est|heet|la|ay|como|come|as|sous|minh la|ko|aku|ku)| ?[:=])? ["“]?@?([a-z][\w.-]{3,38}\w)(?=$|[\s,!?;)"”]|\.(?:\s|$))/u;

/** "ping me on Signal instead, user name is ana.88": a name said to be one, in the same sentence as the app. */
export function nameAnnounced(sight: Sight, hit: Hit): AppId | undefined {
  if (
    sight.has('password_word') ||
    /^-(?!account|konto|profil|name|user|handle|nick|id)\w/u.test(sight.text.slice(hit.end, hit.end + 9))
  )
    return undefined;
  const window = sight.text.slice(hit.end, hit.end + reach);
  const named = called.exec(window);
  const match = named ?? told(sight, hit, window) ?? led(sight, hit, window);
  if (match === null) return undefined;
  const value = match[1]!;
  const start = hit.end + match[0].lastIndexOf(value);
  const near = sight.text.slice(Math.max(0, hit.start - 24), start);
  const isWhole = hit.start < 2 && start + value.length >= sight.text.length - 1 && /\bid\b/u.test(near);
  const isOwned = (): boolean => isWhole || own.test(near) || says(said, ...owners);
  const said = before(sight, start, start - hit.start + 48);
  if (says(said, 'work_noun', 'work_verb') || (!isStrong(value) && !isOwned())) return undefined;
  if (!isStrong(value) && !(isUnknown(sight, start, value) && (named !== null || isLast(sight, start + value.length))))
    return undefined;
  return { start, end: start + value.length, value, confidence: 0.9, how: `name on ${hit.value}` };
}

const told = (sight: Sight, hit: Hit, window: string): RegExpExecArray | null =>
  mayTell(sight, hit.end, hit.end + window.length) ? announced.exec(window) : null;

function led(sight: Sight, hit: Hit, window: string): RegExpExecArray | null {
  const from = Math.max(0, hit.start - reachLeads);
  const isLed = mayLead(sight, from, hit.start) && leads.test(sight.text.slice(from, hit.start));
  return isLed ? follows.exec(window) : null;
}

const own = /\b(?:my|mine|me|i ?m|ich|mein|mi|mio|je|mon|meu|ik|mijn|ako|ko|aku|ku|saya|minh|sou|soy|sono|bin)\b/u;
const owners: readonly Concept[] = ['my', 'me', 'add_me', 'talk_me', 'reach_me', 'named'];

/** A word of its own that no lexicon knows. */
const isUnknown = (sight: Sight, start: number, word: string): boolean =>
  word.length >= shortest &&
  /^[a-z\d]+$/u.test(word) &&
  !commonWords.has(word) &&
  !hasHitFrom(sight.hits, start, start + word.length);

/** Nothing more is said in the same breath. */
const isLast = (sight: Sight, end: number): boolean =>
  end >= sight.text.length || /[,!?;)".]/u.test(sight.text.charAt(end));
