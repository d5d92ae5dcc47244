import { isAlnum, isDigit } from '../../reading/chars.js';
import type { AppId } from './app-ids.js';
import { after, before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { isCommon } from './name-shape.js';
import { readId, type Id } from './read-id.js';
import { hasHitFrom, hasHitOver } from '../sight.js';

const reach = 44;
const longestName = 40;
/** Behind the end of the sentence that names the app its name comes at once, or not at all. */
const reachNext = 18;

/** Somebody tells a name of their own, or is to be found by it. */
const owners: readonly Concept[] = ['my', 'me', 'add_me', 'talk_me', 'reach_me', 'handle_noun', 'user_word', 'give_me'];

/** "tlgrm q: ayu_subtitle", "my insta? it's pixel.maren": a name that can be nothing else near its app, no work about either. */
export function nameNear(sight: Sight, hit: Hit): AppId | undefined {
  const { text } = sight;
  const from = Math.max(0, hit.start - reach);
  if (!mayHoldName(sight, from, hit.start) && !mayHoldName(sight, hit.end, hit.end + reach + longestName))
    return undefined;
  if (sight.has('password_word') || isInside(sight, hit.end)) return undefined;
  const around = [...before(sight, hit.start, reach), ...after(sight, hit.end, reach)];
  if (says(around, 'work_noun', 'work_verb', 'other_number')) return undefined;
  const isOwned = says(around, ...owners) || itIs(sight.lexicon).test(text.slice(hit.end, hit.end + reachNext));
  const id = behind(sight, hit, isOwned) ?? (isOwned ? ahead(sight, hit) : undefined);
  return id && { ...id, confidence: isOwned && isMarked(id.value) ? 0.9 : 0.75, how: `name near ${hit.value}` };
}

const itIs = inWords((any) => new RegExp(`\\b${any('name_it_is')}\\b`, 'u'));

/** "insta-account" is the app, "telegram-bot" and "discord.py" are none. */
const isInside = ({ lexicon, text }: Sight, end: number): boolean =>
  '-.'.includes(text.charAt(end) || ' ') &&
  isAlnum(text.charCodeAt(end + 1)) &&
  !compound(lexicon).test(text.slice(end, end + 9));
const compound = inWords((any) => new RegExp(`^-(?:${any('app_compound')}|${any('app_compound_number')})`, 'u'));

function behind(sight: Sight, hit: Hit, isOwned: boolean): Id | undefined {
  const { text } = sight;
  let to = Math.min(text.length, hit.end + reach);
  let crossed = false;
  for (let at = hit.end; at < to; at++) {
    if (endsSentence(text, at)) {
      if (endsSentence(text, at - 1) || text.charAt(at - 1) === '.') continue;
      if (crossed || !isOwned) return undefined;
      crossed = true;
      to = Math.min(to, at + reachNext);
      continue;
    }
    const id = readId(sight, at);
    if (id !== undefined) return isName(sight, id, isOwned) ? id : undefined;
  }
  return undefined;
}

/** A full stop inside a name ends nothing. */
function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== '.') return sign !== '' && '!?\n;。！？'.includes(sign);
  const next = text.charAt(at + 1);
  return next === '' || next === ' ' || next === '\n' || next === '.';
}

/** The last such name before the app, in the same sentence. */
function ahead(sight: Sight, hit: Hit): Id | undefined {
  const { text } = sight;
  for (let at = hit.start - 2; at >= Math.max(0, hit.start - reach); at--) {
    if (endsSentence(text, at)) return undefined;
    const id = readId(sight, at);
    if (id !== undefined && id.end <= hit.start)
      return !/^[a-z]+\d$/u.test(id.value) && isName(sight, id, true) ? id : undefined;
  }
  return undefined;
}

/** A sign, an underscore, letters with a number behind them, or words with dots between them that are no sentence's end. */
function isName(sight: Sight, { start, end, value }: Id, isOwned: boolean): boolean {
  const typed = sight.text.slice(start, end);
  if (isChatArabic(sight, value)) return false;
  if (/^@|[a-z]_[a-z\d]|_$|#\d{4}$|[a-z]{3}\d+$|^[a-z]{4,}\d+[a-z]$/u.test(typed))
    return !hasHitOver(sight.hits, start, end);
  if (!isOwned || !/^[a-z\d]{2,}(?:\.[a-z\d]+)+$/u.test(value) || !/[a-z]{3}/u.test(value)) return false;
  const parts = value.split('.');
  if (parts.length > 2) return true;
  if (parts.some((part) => isCommon(sight.lexicon, part))) return false;
  return (
    !hasHitFrom(sight.hits, start, start + parts[0]!.length) ||
    leads(sight.lexicon).test(sight.text.slice(start - 6, start))
  );
}

/** "mrta7", "3omala2": in Arabic typed in Latin letters a digit is a letter. */
const isChatArabic = ({ hits }: Sight, name: string): boolean =>
  /^[235-9]?[a-z]+[235-9]?[a-z]*[235-9]$/u.test(name) && hits.some((hit) => hit.lang === 'ar-Latn');

/** What stands right before a name. */
const leads = inWords((any) => new RegExp(`\\b${any('name_as')} $`, 'u'));

const isMarked = (value: string): boolean => /_|#\d{4}$|[a-z]\.[a-z\d]/u.test(value);

let last: Sight | undefined;
let next = new Int32Array(0);

/** Does what a name is known by stand there? Windows around the apps of a text overlap, so that it is looked through once. */
function mayHoldName(sight: Sight, from: number, to: number): boolean {
  if (sight !== last) {
    next = nextSigns(sight.text);
    last = sight;
  }
  return next[from]! < Math.min(to, sight.text.length);
}

/** Per character where the next sign, underscore, dot or digit stands; the end of the text where none does. */
function nextSigns(text: string): Int32Array<ArrayBuffer> {
  const signs = new Int32Array(text.length + 1);
  let at = text.length;
  signs[at] = at;
  for (let i = at - 1; i >= 0; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40 || unit === 0x5f || unit === 0x2e || isDigit(unit)) at = i;
    signs[i] = at;
  }
  return signs;
}
