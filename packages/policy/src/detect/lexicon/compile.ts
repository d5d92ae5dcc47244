import { classOf, charClass } from './char-class.js';
import type { Concept } from './concepts.js';
import { foldKey } from './fold-key.js';
import type { Language } from './language.js';
import { buildTrie, type Trie } from './trie.js';

export type Meaning = {
  readonly concept: Concept;
  readonly value: string;
  /** First language that means this by the word; '' where it is known everywhere. */
  readonly lang: string;
  /** Indexes of the languages that do; none where it is known everywhere. */
  readonly langs: readonly number[];
};

export type Entry = {
  /** None for an entry that only keeps other words from being read. */
  readonly meanings: readonly Meaning[];
  /** Indexes of all languages that have the word, with whatever meaning. */
  readonly langs: readonly number[];
  readonly digit: boolean;
};

export type Compiled = {
  readonly trie: Trie;
  readonly entries: readonly Entry[];
  /** Folded particles, longest first. */
  readonly prefixes: readonly string[];
};

/** Words of the language '' (names of apps and providers) belong to every language. */
export function compile(languages: readonly Language[]): Compiled {
  const drafts = new Map<string, Draft>();
  const prefixes: string[] = [];
  languages.forEach((language, index) => {
    for (const [key, concept, value] of withElisions(meaningsOf(language), split(language.elisions))) {
      let draft = drafts.get(key);
      if (draft === undefined) drafts.set(key, (draft = { meanings: [], langs: new Set() }));
      if (language.lang !== '') draft.langs.add(index);
      if (concept !== 'idiom' && concept !== 'filler') addMeaning(draft, concept, value, language.lang, index);
    }
    prefixes.push(...split(language.prefixes));
  });
  const stems = new Map<string, Draft>();
  for (const [key, draft] of drafts) if (key.endsWith('*')) stems.set(key.slice(0, -1), draft);
  for (const [key, draft] of drafts) inherit(key, draft, stems);
  const entries = newPool();
  const numbers = Array.from(drafts.values(), (draft) => entries.numberOf(draft));
  return {
    trie: buildTrie([...drafts.keys()], numbers),
    entries: entries.all,
    prefixes: prefixes.sort((a, b) => b.length - a.length),
  };
}

const elided: ReadonlySet<Concept> = new Set<Concept>(['app', 'app_look', 'app_noun', 'email_noun', 'provider']);

/** Each noun that begins with a vowel also with what may be glued to it. */
function* withElisions(lines: Iterable<Line>, elisions: readonly string[]): Generator<Line> {
  for (const line of lines) {
    yield line;
    const [key, concept, value] = line;
    if (elisions.length === 0 || !elided.has(concept) || !/^[aeiouh]/u.test(key)) continue;
    for (const elision of elisions) yield [elision + key, concept, value];
  }
}

type DraftMeaning = { concept: Concept; value: string; lang: string; langs: number[] };
type Draft = { meanings: DraftMeaning[]; langs: Set<number> };

function addMeaning(draft: Draft, concept: Concept, value: string, lang: string, index: number): void {
  const same = draft.meanings.find((m) => m.concept === concept && m.value === value);
  if (same === undefined) draft.meanings.push({ concept, value, lang, langs: lang === '' ? [] : [index] });
  else if (same.lang !== '' && !same.langs.includes(index)) same.langs.push(index);
}

/** The longest entry wins; what other languages mean by a shorter stem of it (`mail*`) has to be said by it too. */
function inherit(key: string, draft: Draft, stems: ReadonlyMap<string, Draft>): void {
  const own = new Set(draft.langs);
  const lastWord = key.lastIndexOf(' ');
  for (let length = key.length; length > lastWord + 1; length--) {
    const stem = stems.get(key.slice(0, length));
    if (stem === undefined || stem === draft) continue;
    for (const meaning of stem.meanings) {
      for (const index of meaning.langs) {
        if (!own.has(index) || meaning.concept === 'app')
          addMeaning(draft, meaning.concept, meaning.value, meaning.lang, index);
      }
    }
    for (const index of stem.langs) draft.langs.add(index);
  }
}

/** Fifty thousand words share some thousands of entries, and these some hundred lists of languages, which are then always at hand. */
function newPool(): { readonly all: readonly Entry[]; readonly numberOf: (draft: Draft) => number } {
  const all: Entry[] = [];
  const numbers = new Map<string, number>();
  const lists = new Map<string, readonly number[]>();
  const shared = (langs: readonly number[]): readonly number[] => {
    const list = lists.get(langs.join()) ?? langs;
    lists.set(langs.join(), list);
    return list;
  };
  const toEntry = ({ meanings, langs }: Draft): Entry => ({
    meanings: meanings.map((meaning) => ({ ...meaning, langs: shared(meaning.langs) })),
    langs: shared([...langs]),
    digit: meanings.some((m) => m.concept === 'digit'),
  });
  const numberOf = (draft: Draft): number => {
    const key = keyOf(draft);
    let number = numbers.get(key);
    if (number === undefined) {
      number = all.push(toEntry(draft)) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  return { all, numberOf };
}

const keyOf = ({ meanings, langs }: Draft): string =>
  `${meanings.map(({ concept, value, lang, langs }) => `${concept} ${value} ${lang} ${langs.join()}`).join(';')}|${[...langs].join()}`;

type Line = readonly [key: string, concept: Concept, value: string];

function* meaningsOf(language: Language): Generator<Line> {
  for (const [concept, words] of Object.entries(language.words)) yield* each(words, concept as Concept, '');
  yield* numbered('digit', language.digits, (i) => i);
  yield* numbered('teen', language.teens, (i) => 10 + i);
  yield* numbered('ten', language.tens, (i) => 20 + 10 * i);
  yield* numbered('teen', language.between, (i) => 21 + i);
  yield* numbered('hundred', language.hundreds, (i) => 100 + 100 * i);
  yield* each(language.double, 'repeat', '2');
  yield* each(language.triple, 'repeat', '3');
  for (const [app, words] of Object.entries(language.apps ?? {})) yield* each(words, 'app', app);
  for (const [app, words] of Object.entries(language.weakApps ?? {})) yield* each(words, 'app_weak', app);
  for (const [app, words] of Object.entries(language.looks ?? {})) yield* each(words, 'app_look', app);
  for (const [domain, words] of Object.entries(language.providers ?? {})) yield* each(words, 'provider', domain);
  for (const [tld, words] of Object.entries(language.tlds ?? {})) yield* each(words, 'tld_word', tld);
}

function* numbered(
  concept: Concept,
  lists: readonly string[] | undefined,
  value: (index: number) => number,
): Generator<Line> {
  for (const [i, words] of (lists ?? []).entries()) yield* each(words, concept, String(value(i)));
}

function* each(words: string | undefined, concept: Concept, value: string): Generator<Line> {
  for (const word of split(words)) yield [toKey(word), concept, value];
}

/** Folded as one text: a fold for each of some fifty thousand entries would take most of a second. */
const split = (words: string | undefined): string[] =>
  foldKey(words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Scripts without spaces need no `*`: an entry is found inside a run anyway. */
function toKey(word: string): string {
  const key = word.replaceAll('-', ' ');
  const unspaced = classOf[key.charCodeAt(0)] === charClass.han || classOf[key.charCodeAt(0)] === charClass.hangul;
  return unspaced ? key.replaceAll('*', '') : key;
}
