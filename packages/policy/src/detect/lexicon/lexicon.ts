import type { View } from '../../reading/reading.js';
import { charClass, classOf } from './char-class.js';
import { compile, everywhere, type Compiled, type Entries } from './compile.js';
import type { Concept } from './concepts.js';
import { nameDescribed } from './described.js';
import { heardName, nearName } from './near-names.js';
import { withOtherPlaces } from './other-places.js';
import { scriptOf } from './script.js';
import { prefixesOf, type Source } from './source.js';
import { longest, type Match } from './trie.js';

/** A known word or phrase in a view. A word of several concepts is several hits over the same span. */
export type Hit = {
  readonly concept: Concept;
  /** Canonical app, digit, provider's domain … ; '' where the concept alone says it. */
  readonly value: string;
  /** Offsets into the view's text. */
  readonly start: number;
  readonly end: number;
  /** BCP 47 language of the file it came from, the first of them where several share the word; '' for names known everywhere. */
  readonly lang: string;
};

/** The words of some languages; those of a script are made ready when the first text in it comes. */
export type Lexicon = {
  readonly sources: readonly Source[];
  readonly part: (script: number) => Compiled;
  /** Folded particles that stand before a word without a space, longest first. */
  readonly prefixes: readonly string[];
  /** Index of English among the languages; -1 where it is not read. */
  readonly english: number;
  /** Per language how much a text speaks it; filled anew for every text. */
  readonly support: Float64Array;
};

export function newLexicon(sources: readonly Source[]): Lexicon {
  const parts: Compiled[] = [];
  return {
    sources,
    part: (script) => (parts[script] ??= compile(sources, script)),
    prefixes: sources.flatMap(prefixesOf).sort((a, b) => b.length - a.length),
    english: sources.findIndex(({ lang }) => lang === 'en'),
    support: new Float64Array(sources.length),
  };
}

/**
 * Known words by position, found in one linear pass. Entries do not overlap: the longest one wins.
 * Words that only a language says which the rest of the text does not speak are left out.
 */
export function scan({ text }: View, lexicon: Lexicon): readonly Hit[] {
  const latin = lexicon.part(0);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const cls = classOf[unit]!;
    if (cls === charClass.other && !isEmoji(unit)) {
      at++;
      continue;
    }
    const script = scriptOf(unit);
    let part = script === 0 ? latin : lexicon.part(script);
    let found = longest(part.trie, text, at, match);
    if (cls === charClass.word && !found && isArabic(unit)) {
      const behind = afterPrefix(lexicon, text, at);
      found = behind !== undefined;
      part = behind ?? part;
    } else if (found && cls !== charClass.word) found = mayStand(text, at, part.entries);
    if (found) {
      keepFound(count++, part.entries, at, match.end);
      at = match.end;
    } else if (cls === charClass.word) {
      const end = wordEnd(text, at);
      const name = nearName(text, at, end) ?? heardName(text, at, end);
      part = name === undefined ? part : lexicon.part(scriptOf(name.charCodeAt(0)));
      if (name !== undefined && longest(part.trie, name, 0, match)) keepFound(count++, part.entries, at, end);
      at = end;
    } else at++;
  }
  return count === 0 ? noHits : spoken(text, count, lexicon);
}

/** Where the longest entry at a place is written, and the words found so far: filled anew by every scan, which calls nobody. */
const match: Match = { entry: -1, end: 0 };
const foundIn: Entries[] = [];
/** Three fields for each: the entry, start and end. */
let foundAt = new Int32Array(768);

function keepFound(index: number, entries: Entries, start: number, end: number): void {
  if (3 * index + 3 > foundAt.length) {
    const wider = new Int32Array(2 * foundAt.length);
    wider.set(foundAt);
    foundAt = wider;
  }
  foundIn[index] = entries;
  foundAt[3 * index] = match.entry;
  foundAt[3 * index + 1] = start;
  foundAt[3 * index + 2] = end;
}

const isArabic = (unit: number): boolean => unit >= 0x0600 && unit <= 0x06ff;

/** The part of the lexicon that knows the word behind a particle. */
function afterPrefix(lexicon: Lexicon, text: string, start: number): Compiled | undefined {
  for (const prefix of lexicon.prefixes) {
    const at = start + prefix.length;
    if (at >= text.length || !text.startsWith(prefix, start)) continue;
    const part = lexicon.part(scriptOf(text.charCodeAt(at)));
    if (longest(part.trie, text, at, match)) return part;
  }
  return undefined;
}

const noHits: readonly Hit[] = [];

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && classOf[text.charCodeAt(end)] === charClass.word) end++;
  return end;
}

/** Emoji and other symbols can be entries (an airplane for Telegram); spaces and punctuation never begin one. */
const isEmoji = (unit: number): boolean => unit >= 0x2190;

/**
 * One Hangul syllable is a word only where it stands alone, or among number syllables: as a part of other words it means nothing.
 */
function mayStand(text: string, at: number, entries: Entries): boolean {
  if (match.end - at > 1 || classOf[text.charCodeAt(at)] !== charClass.hangul) return true;
  const before = at > 0 ? classOf[text.charCodeAt(at - 1)]! : charClass.other;
  const after = at + 1 < text.length ? classOf[text.charCodeAt(at + 1)]! : charClass.other;
  if (before === charClass.other && after === charClass.other) return true;
  return entries.digits[match.entry] === 1 && isNumberRun(text, at);
}

/** 5오5오: syllables among digits. */
const numberSigns = '공영일이삼사오육륙칠팔구0123456789';

function isNumberRun(text: string, at: number): boolean {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < 3 && numberSigns.includes(text.charAt(start - 1))) start--;
  while (end < text.length && end - at < 4 && numberSigns.includes(text.charAt(end))) end++;
  let syllables = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x39) syllables++;
  // "오555": before a digit one syllable is enough; behind it it may be a unit ("15일").
  return end - start >= 3 && (syllables >= 2 || /\d/u.test(text.charAt(at + 1)));
}

const certainLength = 7;
/** English words stand in texts of every language, and short English texts hold many words that others have as well. */
const englishHead = 1;
const neededShare = 0.34;
const rivalShare = 0.75;

/** Short words mean different things in different languages: keep those of the languages that this text speaks. */
function spoken(text: string, count: number, { support, english }: Lexicon): readonly Hit[] {
  support.fill(0);
  if (english >= 0) support[english] = englishHead;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const { lists, listStarts, languages } = foundIn[i]!;
    const list = lists[foundAt[3 * i]!]!;
    const to = listStarts[list + 1]!;
    const from = listStarts[list]!;
    const weight = Math.min(foundAt[3 * i + 2]! - foundAt[3 * i + 1]!, certainLength) / (to - from);
    for (let k = from; k < to; k++) {
      const sum = (support[languages[k]!]! += weight);
      if (sum > most) most = sum;
    }
  }
  const needed = most * neededShare;
  const hits: Hit[] = [];
  let described = false;
  let others = false;
  for (let i = 0; i < count; i++) {
    const entries = foundIn[i]!;
    const entry = foundAt[3 * i]!;
    const to = entries.starts[entry + 1]!;
    let k = entries.starts[entry]!;
    if (k === to) continue;
    const start = foundAt[3 * i + 1]!;
    const end = foundAt[3 * i + 2]!;
    // Of the languages that share a word those are believed that the text speaks most.
    const all = entries.lists[entry]!;
    const strongest = best(support, entries, all);
    const floor = Math.max(end - start >= certainLength ? 0 : needed, strongest * rivalShare);
    for (; k < to; k++) {
      const { concept, value, lang, list } = entries.meanings[k]!;
      const heard = list === everywhere || list === all ? strongest : best(support, entries, list);
      if (list !== everywhere && heard < floor) continue;
      if (concept === 'negation' && heard < strongest && leadsElsewhere(entries, entry)) continue;
      hits.push({ concept, value, start, end, lang });
      if (concept === 'app_look') described = true;
      else if (concept === 'other_word') others = true;
    }
  }
  const placed = others ? withOtherPlaces(hits) : hits;
  return described ? nameDescribed(text, placed) : placed;
}

/** "no zap", "no telegram": what denies in one language is the way to a place in another, and a no is heard only in the language that is spoken most. */
function leadsElsewhere({ starts, meanings }: Entries, entry: number): boolean {
  for (let k = starts[entry]!; k < starts[entry + 1]!; k++) if (meanings[k]!.concept === 'via') return true;
  return false;
}

function best(support: Float64Array, { listStarts, languages }: Entries, list: number): number {
  let most = 0;
  for (let k = listStarts[list]!; k < listStarts[list + 1]!; k++) {
    const sum = support[languages[k]!]!;
    if (sum > most) most = sum;
  }
  return most;
}
