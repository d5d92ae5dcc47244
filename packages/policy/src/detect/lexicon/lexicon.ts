import type { View } from '../../reading/reading.js';
import { charClass, classOf } from './char-class.js';
import { compile, type Compiled, type Entry } from './compile.js';
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
      const behind = afterPrefix(lexicon, text, at, match);
      found = behind !== undefined;
      part = behind ?? part;
    } else if (found && cls !== charClass.word) found = mayStand(text, at, match, part.entries);
    if (found) {
      keep(count++, part.entries[match.entry]!, at, match.end);
      at = match.end;
    } else if (cls === charClass.word) {
      const end = wordEnd(text, at);
      const name = nearName(text, at, end) ?? heardName(text, at, end);
      part = name === undefined ? part : lexicon.part(scriptOf(name.charCodeAt(0)));
      if (name !== undefined && longest(part.trie, name, 0, match)) keep(count++, part.entries[match.entry]!, at, end);
      at = end;
    } else at++;
  }
  return count === 0 ? noHits : spoken(text, count, lexicon);
}

/** Where `longest` writes, and the words found so far: filled anew by every scan, which calls nobody. */
const match: Match = { entry: -1, end: 0 };
const foundEntries: Entry[] = [];
let foundAt = new Uint32Array(512);

function keep(index: number, entry: Entry, start: number, end: number): void {
  if (2 * index + 2 > foundAt.length) {
    const wider = new Uint32Array(2 * foundAt.length);
    wider.set(foundAt);
    foundAt = wider;
  }
  foundEntries[index] = entry;
  foundAt[2 * index] = start;
  foundAt[2 * index + 1] = end;
}

const isArabic = (unit: number): boolean => unit >= 0x0600 && unit <= 0x06ff;

/** The part of the lexicon that knows the word behind a particle. */
function afterPrefix(lexicon: Lexicon, text: string, start: number, match: Match): Compiled | undefined {
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
function mayStand(text: string, at: number, match: Match, entries: readonly Entry[]): boolean {
  if (match.end - at > 1 || classOf[text.charCodeAt(at)] !== charClass.hangul) return true;
  const before = at > 0 ? classOf[text.charCodeAt(at - 1)]! : charClass.other;
  const after = at + 1 < text.length ? classOf[text.charCodeAt(at + 1)]! : charClass.other;
  if (before === charClass.other && after === charClass.other) return true;
  return entries[match.entry]!.digit && isNumberRun(text, at);
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
    const { langs } = foundEntries[i]!;
    const weight = Math.min(foundAt[2 * i + 1]! - foundAt[2 * i]!, certainLength) / langs.length;
    for (let k = 0; k < langs.length; k++) {
      const sum = (support[langs[k]!]! += weight);
      if (sum > most) most = sum;
    }
  }
  const needed = most * neededShare;
  const hits: Hit[] = [];
  let described = false;
  let others = false;
  for (let i = 0; i < count; i++) {
    const { meanings, langs: all } = foundEntries[i]!;
    if (meanings.length === 0) continue;
    const start = foundAt[2 * i]!;
    const end = foundAt[2 * i + 1]!;
    // Of the languages that share a word those are believed that the text speaks most.
    const strongest = best(support, all);
    const floor = Math.max(end - start >= certainLength ? 0 : needed, strongest * rivalShare);
    for (let k = 0; k < meanings.length; k++) {
      const { concept, value, lang, langs } = meanings[k]!;
      if (langs.length > 0 && (langs === all ? strongest : best(support, langs)) < floor) continue;
      hits.push({ concept, value, start, end, lang });
      if (concept === 'app_look') described = true;
      else if (concept === 'other_word') others = true;
    }
  }
  const placed = others ? withOtherPlaces(hits) : hits;
  return described ? nameDescribed(text, placed) : placed;
}

function best(support: Float64Array, langs: readonly number[]): number {
  let most = 0;
  for (let k = 0; k < langs.length; k++) if (support[langs[k]!]! > most) most = support[langs[k]!]!;
  return most;
}
