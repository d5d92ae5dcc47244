import type { Concept } from './concepts.js';
import { groupsOf, type Source } from './source.js';
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
};

/**
 * The words of several languages that begin in one script, as one trie. Words of the language '' (names of apps and providers)
 * belong to every language.
 */
export function compile(sources: readonly Source[], script: number): Compiled {
  const drafts = new Map<string, Draft>();
  sources.forEach((source, index) => {
    for (const { meant, keys } of groupsOf(source, script)) {
      const [concept, value] = meant;
      const says = concept !== 'idiom' && concept !== 'filler';
      for (const key of keys) {
        let draft = drafts.get(key);
        if (draft === undefined) drafts.set(key, (draft = { meanings: [], langs: [] }));
        if (source.lang !== '' && draft.langs.at(-1) !== index) draft.langs.push(index);
        if (says) addMeaning(draft, concept, value, source.lang, index);
      }
    }
  });
  const stems = new Map<string, Draft>();
  for (const [key, draft] of drafts) if (key.endsWith('*')) stems.set(key.slice(0, -1), draft);
  for (const [key, draft] of drafts) inherit(key, draft, stems);
  const entries = newPool();
  const numbers = Array.from(drafts.values(), (draft) => entries.numberOf(draft));
  return { trie: buildTrie([...drafts.keys()], numbers), entries: entries.all };
}

type DraftMeaning = { concept: Concept; value: string; lang: string; langs: number[] };
type Draft = { meanings: DraftMeaning[]; langs: number[] };

function addMeaning(draft: Draft, concept: Concept, value: string, lang: string, index: number): void {
  const same = draft.meanings.find((m) => m.concept === concept && m.value === value);
  if (same === undefined) draft.meanings.push({ concept, value, lang, langs: lang === '' ? [] : [index] });
  else if (same.lang !== '' && !same.langs.includes(index)) same.langs.push(index);
}

/** The longest entry wins; what other languages mean by a shorter stem of it (`mail*`) has to be said by it too. */
function inherit(key: string, draft: Draft, stems: ReadonlyMap<string, Draft>): void {
  const own = draft.langs.slice();
  const lastWord = key.lastIndexOf(' ');
  for (let length = key.length; length > lastWord + 1; length--) {
    const stem = stems.get(key.slice(0, length));
    if (stem === undefined || stem === draft) continue;
    for (const meaning of stem.meanings) {
      for (const index of meaning.langs) {
        if (!own.includes(index) || meaning.concept === 'app')
          addMeaning(draft, meaning.concept, meaning.value, meaning.lang, index);
      }
    }
    for (const index of stem.langs) if (!draft.langs.includes(index)) draft.langs.push(index);
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
    langs: shared(langs),
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
  `${meanings.map(({ concept, value, lang, langs }) => `${concept} ${value} ${lang} ${langs.join()}`).join(';')}|${langs.join()}`;
