import { isWord } from '../../reading/chars.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { scripts } from '../lexicon/script.js';
import { groupsOf } from '../lexicon/source.js';
import { tableWords } from './number-words.js';
import { kindOfNumber, type NumberToken } from './number-tokens.js';
import { hasHitOver } from '../sight.js';

const numeric: ReadonlySet<Concept> = new Set<Concept>(['digit', 'teen', 'ten', 'hundred', 'repeat']);
const fewestTold = 3;
const widestGap = 14;
const widestBetween = 44;
const shortestSlip = 4;

type Near = { readonly value: number; readonly repeat: boolean };

/** Adds numbers misspelled among others that are told in words: "seben eigth too for nine". */
export function withNear(sight: Sight, tokens: readonly NumberToken[]): readonly NumberToken[] {
  if (tokens.filter(({ kind }) => kind !== 'digits').length < fewestTold) return tokens;
  const lang = languageOf(sight);
  if (lang === undefined) return tokens;
  const all: NumberToken[] = [];
  const { text } = sight;
  for (let i = 0; i <= tokens.length; i++) {
    const from = i === 0 ? Math.max(0, tokens[0]!.start - widestGap) : tokens[i - 1]!.end;
    const to = tokens[i]?.start ?? Math.min(text.length, from + widestGap);
    if (to - from <= (i === 0 || i === tokens.length ? widestGap : widestBetween))
      for (const token of nearIn(sight, from, to, lang)) all.push(token);
    if (i < tokens.length) all.push(tokens[i]!);
  }
  return all;
}

/** The language of most number words. */
function languageOf(sight: Sight): string | undefined {
  const counts = new Map<string, number>();
  for (const hit of sight.hits) if (numeric.has(hit.concept)) counts.set(hit.lang, (counts.get(hit.lang) ?? 0) + 1);
  let best: string | undefined;
  for (const [lang, count] of counts) if (best === undefined || count > counts.get(best)!) best = lang;
  return best;
}

function nearIn(sight: Sight, from: number, to: number, lang: string): readonly NumberToken[] {
  const { text } = sight;
  const found: NumberToken[] = [];
  for (let at = from; at < to; at++) {
    if (!isWord(text.charCodeAt(at)) || isWord(text.charCodeAt(at - 1))) continue;
    let end = at;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    const isMeant = (end <= to || end - at <= widestGap) && !hasHitOver(sight.hits, at, end);
    const near = isMeant ? nearNumber(sight.lexicon, lang, text.slice(at, end)) : undefined;
    if (near !== undefined)
      found.push({
        start: at,
        end,
        digits: String(near.value),
        kind: near.repeat ? 'repeat' : kindOfNumber(near.value),
        glued: false,
      });
    at = end;
  }
  return found;
}

/** Everyday words of other languages that are numbers among the misspelled ones of this. */
const foreign: Readonly<Record<string, Readonly<Record<string, number>>>> = { tl: { tu: 2, tri: 3, por: 4 } };

/** The number words of a language by what is left of them however they are spelled. */
type Sounds = {
  readonly whole: ReadonlyMap<string, Near>;
  /** By their first letter, which a slip leaves as it is. */
  readonly alike: ReadonlyMap<string, readonly (readonly [string, Near])[]>;
};

const known = new WeakMap<Lexicon, Map<string, Sounds>>();

function soundsOf(lexicon: Lexicon, lang: string): Sounds {
  const byLanguage = known.get(lexicon) ?? new Map<string, Sounds>();
  known.set(lexicon, byLanguage);
  const before = byLanguage.get(lang);
  if (before !== undefined) return before;
  const sounds = new Map<string, Near>();
  for (const source of lexicon.sources.filter((one) => one.lang === lang))
    for (let script = 0; script < scripts.length; script++)
      for (const { meant, keys } of groupsOf(source, script)) {
        const [concept, value] = meant;
        if (!numeric.has(concept)) continue;
        for (const key of keys)
          if (!key.includes(' ')) sounds.set(soundOf(key), { value: Number(value), repeat: concept === 'repeat' });
      }
  for (const [word, value] of Object.entries(foreign[lang] ?? {})) sounds.set(word, { value, repeat: false });
  for (const [word, value] of tableWords(lang))
    if (!sounds.has(soundOf(word))) sounds.set(soundOf(word), { value, repeat: false });
  const made = { whole: sounds, alike: byFirstLetter(sounds) };
  byLanguage.set(lang, made);
  return made;
}

function byFirstLetter(sounds: ReadonlyMap<string, Near>): Sounds['alike'] {
  const alike = new Map<string, (readonly [string, Near])[]>();
  for (const one of sounds) {
    const first = one[0].charAt(0);
    const others = alike.get(first);
    if (others === undefined) alike.set(first, [one]);
    else others.push(one);
  }
  return alike;
}

function nearNumber(lexicon: Lexicon, lang: string, word: string): Near | undefined {
  if (word.length < 2) return word === 'o' && lang === 'en' ? { value: 0, repeat: false } : undefined;
  const sounds = soundsOf(lexicon, lang);
  const sound = soundOf(word);
  const same = sounds.whole.get(sound);
  if (same !== undefined || sound.length < shortestSlip - 1) return same ?? pairOf(lexicon, lang, word);
  for (const [other, near] of sounds.alike.get(sound.charAt(0)) ?? [])
    if (Math.max(sound.length, other.length) >= shortestSlip && isSlip(sound, other)) return near;
  return pairOf(lexicon, lang, word);
}

const pair = inWords((any) => new RegExp(`^(\\p{L}{3,7}?)${any('number_pair_and')}(\\p{L}{5,8})$`, 'u'));
/** "fierundzwansig": units and tens in one word, as German and Dutch have them. */
function pairOf(lexicon: Lexicon, lang: string, word: string): Near | undefined {
  const parts = pair(lexicon).exec(word);
  if (parts === null) return undefined;
  const unit = nearNumber(lexicon, lang, parts[1]!);
  const ten = nearNumber(lexicon, lang, parts[2]!);
  const isPair = unit !== undefined && unit.value < 10 && ten !== undefined && ten.value % 10 === 0;
  return isPair ? { value: ten.value + unit.value, repeat: false } : undefined;
}

/** Spellings that sound alike become one: doubled letters, silent h, c and k, b, v and f, z and s. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/gu, 'f')
    .replace(/a[ouw]/gu, 'o')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/qu(?=[ei])/gu, 'k')
    .replace(/[ckq]+/gu, 'k')
    .replace(/[bvw]/gu, 'f')
    .replace(/[zx]/gu, 's')
    .replace(/y/gu, 'i')
    .replace(/h/gu, '')
    .replace(/(.)\1+/gu, '$1');

/** One letter lost, added, changed or swapped with its neighbour; the first stays. */
function isSlip(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  if (a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i + 1)) return true;
  return a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2);
}
