import { isAlnum, isLatin, isSpace } from '../../reading/chars.js';
import { trace } from '../../reading/reading.js';
import { phraseApps } from './app-phrases.js';
import { before, overlaps, says } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import { apps, type App, type AppClass } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { nameAnnounced } from './name-announced.js';
import { nameNear } from './name-near.js';
import { isCommon, isStrong } from './name-shape.js';
import { isIdChar, readId, trimmed, type Id } from './read-id.js';
import { sameName } from './same-name.js';
import { firstHitFrom, hasHitOver } from '../sight.js';

export type AppId = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly confidence: number;
  readonly how: string;
  readonly disguised?: boolean;
};

export const classOfApp = (hit: Hit): AppClass | undefined =>
  hit.concept === 'app' || hit.concept === 'app_weak' ? apps[hit.value as App] : undefined;

/** Words that may stand between an app's name and the name used there. */
const links = inWords(
  (any) =>
    new RegExp(`^(?:[\\s:=>\\-–~"'(),.!?→👉*/]|${any('app_link_glued')}|${any('app_link')}(?=[\\s:=@"'(\\-]|$))`, 'u'),
);
/** Those of them that say that a name follows. */
const telling = inWords((any) => new RegExp(`[:=>→👉"]|^${any('app_link_telling')}$`, 'u'));
const mostWords = 7;

let lastHits: readonly Hit[] = [];
let lastNamed: readonly Hit[] = [];

type Named = Pick<Sight, 'hits' | 'text' | 'lexicon'>;

/** Hits that name an app, those inside longer phrases among them; several detectors ask for those of the same text. */
export function appHits(said: Named): readonly Hit[] {
  if (said.hits !== lastHits) {
    lastNamed = findNamed(said);
    lastHits = said.hits;
  }
  return lastNamed;
}

function findNamed(said: Named): readonly Hit[] {
  const { text, hits } = said;
  const named: Hit[] = [];
  const apps = phraseApps(said);
  for (const hit of hits) {
    if (hit.concept === 'app' || hit.concept === 'app_weak') named.push(whole(text, hit));
    else {
      const app = apps(hit);
      if (app !== undefined) named.push(app);
    }
  }
  return named;
}

/** "insta-gramm", "tele graham": the rest of a name that is written in two. */
const rest = /^[ ._-]?(?:gr[ae]h?m+e?s?|apps?|book|chat|cord)\b/u;
const halves = /^(?:insta|tele|whats?|wats|face|fb|snap|disc?)$/u;

function whole(text: string, hit: Hit): Hit {
  if (hit.end - hit.start > 6 || !halves.test(text.slice(hit.start, hit.end))) return hit;
  const more = rest.exec(text.slice(hit.end, hit.end + 9));
  return more === null ? hit : { ...hit, concept: 'app', end: hit.end + more[0].length };
}

/** The name or number that a text gives for an app named at `hit`, before or behind it. */
export function idFor(sight: Sight, hit: Hit): AppId | undefined {
  return (
    idBehind(sight, hit) ??
    idAhead(sight, hit) ??
    sameName(sight, hit) ??
    undoneName(sight, hit) ??
    nameAnnounced(sight, hit) ??
    nameNear(sight, hit)
  );
}

const reachUndone = 64;
const shortestUndone = 4;
const undone = trace.joined | trace.decoded | trace.reversed;

/** A word that had to be undone first, near the app and known to no lexicon: nobody disguises anything else there. */
function undoneName(sight: Sight, hit: Hit): AppId | undefined {
  if (sight.name !== 'clear') return undefined;
  const { text } = sight;
  const { starts, traces } = sight.view;
  const to = Math.min(text.length, hit.end + reachUndone);
  for (let at = Math.max(0, hit.start - reachUndone); at < to; at++) {
    if ((traces[at]! & undone) === 0 || !isAlnum(text.charCodeAt(at))) continue;
    // What was undone as one with the app is the sentence around it.
    if (starts[at] === starts[hit.start]) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && isIdChar(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isIdChar(text.charCodeAt(end))) end++;
    const value = trimmed(text.slice(start, end));
    if (
      value.length >= shortestUndone &&
      !hasHitOver(sight.hits, start, end) &&
      !isCommon(sight.lexicon, value) &&
      /[a-z]{2}/u.test(value)
    )
      return {
        start,
        end: start + value.length,
        value,
        confidence: 0.7,
        how: `disguised name beside ${hit.value}`,
        disguised: true,
      };
    at = end;
  }
  return undefined;
}

function idBehind(sight: Sight, hit: Hit): AppId | undefined {
  const { text } = sight;
  let at = hit.end;
  let explicit = false;
  const isArabicText = (): boolean => sight.hits.some((one) => one.lang === 'ar-Latn');
  for (let words = 0; words < mostWords && at < text.length;) {
    const strong = readId(sight, at);
    if (strong !== undefined && !isWord(sight, strong) && !(isArabizi(strong.value) && isArabicText()))
      return nameOn(hit, strong);
    const part = links(sight.lexicon).exec(text.slice(at, at + 16));
    if (part === null) break;
    const isGap = isSpace(part[0].charCodeAt(0));
    if (!isGap && telling(sight.lexicon).test(part[0])) explicit = true;
    if (!isGap) words++;
    at += part[0].length;
  }
  return (explicit || isSelf(sight, at) ? plainWord(sight, hit, at, !explicit) : undefined) ?? markedName(sight, hit);
}

/** "discord pe nikhilbeats hu": a word that somebody is, where the verb comes last. */
const isSelf = ({ lexicon, text }: Sight, at: number): boolean => selfNamed(lexicon).test(text.slice(at, at + 40));
const selfNamed = inWords((any) => new RegExp(`^[a-z\\d]{5,30} ${any('name_then_am')}\\b`, 'u'));

const reachMarked = 28;

/** "füg mich auf Telegram hinzu, @nebelwerk": a name with its sign in the same sentence, whatever words stand between. */
function markedName(sight: Sight, hit: Hit): AppId | undefined {
  if (!sight.marks.at) return undefined;
  const window = sight.text.slice(hit.end, hit.end + reachMarked);
  const sign = window.indexOf('@');
  if (sign < 1 || !/[\s(:"]/u.test(window.charAt(sign - 1)) || /[.!?;\n]/u.test(window.slice(0, sign)))
    return undefined;
  const id = readId(sight, hit.end + sign);
  return id && nameOn(hit, id);
}

const nameOn = (hit: Hit, { start, end, value }: Id): AppId => ({
  start,
  end,
  value,
  confidence: 0.9,
  how: `name on ${hit.value}`,
});

/** "asra3": what looks like a name is a word that a lexicon knows. */
const isWord = ({ hits }: Sight, { start, end, value }: Id): boolean => {
  if (!/^[a-z\d]+$/u.test(value)) return false;
  for (let i = firstHitFrom(hits, start); i < hits.length && hits[i]!.start === start; i++)
    if (hits[i]!.end === end) return true;
  return false;
};

/** Digits stand for letters there: "5aleena", "yeb3at". */
const isArabizi = (word: string): boolean => /^[a-z]*(?:[235-9][a-z]+)+[235-9]?$/u.test(word);

/** A word that no lexicon knows, right where a name was announced. */
function plainWord(sight: Sight, hit: Hit, at: number, isSelf: boolean): AppId | undefined {
  const { text } = sight;
  let end = at;
  while (end < text.length && end - at < 40 && isIdChar(text.charCodeAt(end))) end++;
  const word = trimmed(text.slice(at, end));
  if (
    word.length < 4 ||
    !/^[a-z\u00c0-\u05ff]/u.test(word) ||
    isCommon(sight.lexicon, word) ||
    text.charAt(at + word.length) === "'" ||
    hasHitOver(sight.hits, at, at + word.length)
  )
    return undefined;
  const closes = at + word.length >= text.length || /[\s.,!?;)"']/u.test(text.charAt(at + word.length));
  const owner =
    isSelf ||
    says(before(sight, hit.start, 16), 'my', 'me', 'add_me', 'talk_me', 'our') ||
    owned(sight.lexicon).test(text.slice(hit.end, hit.end + 10));
  if (!closes || !owner) return undefined;
  return { start: at, end: at + word.length, value: word, confidence: 0.7, how: `name on ${hit.value}` };
}

/** "… id", "… minh:": the app's name is followed by whose name is told there. */
const owned = inWords((any) => new RegExp(`^\\s*(?:${any('app_owner')}\\s*)?(?::|${any('app_handle_noun')})`, 'u'));

/** A name at the end of what stands before an app, with a few words that lead from it there. */
const leadingName = inWords(
  (any) =>
    new RegExp(
      `(?:^|[\\s:("'])(@?[\\w.-]{3,40}(?:#\\d{4})?)["')]?\\s*(?:\\(${any('app_my')}?\\s*)?,?\\s*` +
        `(?:(?:${any('app_lead')}|[-/:—])\\s+){0,3}(?:${any('app_article')}['’ ])?[("]?$`,
      'u',
    ),
);

/** "@x on telegram", "wolf_09 no discord" */
function idAhead(sight: Sight, hit: Hit): AppId | undefined {
  const { text } = sight;
  if (isBehindWord(sight, hit.start)) return undefined;
  const lead = text.slice(Math.max(0, hit.start - 48), hit.start);
  const match = leadingName(sight.lexicon).exec(lead);
  if (match === null) return undefined;
  const name = match[1]!.replace(/[.-]+$/u, '');
  const at = hit.start - lead.length + match.index + match[0].indexOf(name);
  if (
    !(isStrong(name) || (/\S/u.test(text.slice(at + name.length, hit.start)) && isSought(sight, at, name))) ||
    isMailTail(text, at) ||
    (isArabizi(name) && sight.hits.some(({ lang }) => lang === 'ar-Latn'))
  )
    return undefined;
  return {
    start: at,
    end: at + name.length,
    value: name.replace(/^@/u, ''),
    confidence: isStrong(name) ? 0.85 : 0.9,
    how: `name on ${hit.value}`,
  };
}

/** Words that may stand between a name and the app behind it; shorter ones are not asked for. */
const leading = inWords((any) => new RegExp(`^(?:${any('app_lead')}|${any('app_lead_only')})$`, 'u'));
const longestName = 40;

/** Right behind a word of mere letters that leads nowhere: it is no name, and what stands before it is none of the app's. */
function isBehindWord({ lexicon, text }: Sight, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false;
  let start = at - 1;
  while (start > 0 && isLatin(text.charCodeAt(start - 1))) start--;
  const length = at - 1 - start;
  return (
    length >= 3 &&
    length <= longestName &&
    isSpace(text.charCodeAt(start - 1)) &&
    !leading(lexicon).test(text.slice(start, at - 1))
  );
}

/** "look for wrenandink on …": a word that no lexicon knows, behind one that bids to seek it. */
const isSought = (sight: Sight, at: number, name: string): boolean =>
  name.length >= 5 &&
  /^\p{L}[\p{L}\d]*$/u.test(name) &&
  !isCommon(sight.lexicon, name) &&
  !hasHitOver(sight.hits, at, at + name.length) &&
  seeks(sight.lexicon).test(sight.text.slice(Math.max(0, at - 24), at));

const seeks = inWords((any) => new RegExp(`${any('name_sought')}\\s["']?$`, 'u'));

/** The part of a mail address or link behind its sign is no name of its own. */
const isMailTail = (text: string, at: number): boolean => at > 0 && /[\w@/]/u.test(text.charAt(at - 1));

/** "no." right before the digits is a number's own word. */
const negates = inWords(
  (any) => new RegExp(`\\b(?!no\\.?:?\\s*(?:${any('app_number_is')}\\s*)?[:=-]?\\s*$)${any('app_not')}\\b`, 'u'),
);
/** "tel. ": its full stop ends no sentence. */
const shortened = inWords((any) => new RegExp(`\\b${any('app_number_short')}\\.\\s*$`, 'u'));

/** A number found near the app's name and in the same sentence. */
export function numberFor(sight: Sight, hit: Hit, numbers: readonly Found[], reach = 44): Found | undefined {
  for (const number of numbers) {
    const [from, to] = number.start >= hit.end ? [hit.end, number.start] : [number.end, hit.start];
    if (to - from > reach || to < from || overlaps(number, hit.start, hit.end)) continue;
    const between = sight.text.slice(from, to).replace(shortened(sight.lexicon), '');
    if (!/[.!?]\s|\n/u.test(between) && !negates(sight.lexicon).test(between)) return number;
  }
  return undefined;
}
