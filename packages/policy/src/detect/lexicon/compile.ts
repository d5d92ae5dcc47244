import type { Concept } from './concepts.js';
import { groupsOf, type Meant, type Source } from './source.js';
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
  const drafts = newDrafts();
  const words = new Map<string, number>();
  sources.forEach((source, index) => {
    for (const { meant, keys } of groupsOf(source, script)) {
      const add = drafts.adderOf(meant, source.lang, index);
      for (const key of keys) words.set(key, add(words.get(key) ?? 0));
    }
  });
  const stems = new Map<string, string>();
  for (const key of words.keys()) if (key.endsWith('*')) stems.set(key.slice(0, -1), key);
  for (const key of words.keys()) inherit(key, words, stems, drafts);
  const entries = newPool();
  const numbers = Array.from(words.values(), (draft) => entries.numberOf(draft, drafts.all[draft]!));
  return { trie: buildTrie([...words.keys()], numbers), entries: entries.all };
}

type DraftMeaning = { concept: Concept; value: string; lang: string; langs: number[] };
type Draft = { meanings: DraftMeaning[]; langs: number[] };

/** What words mean, by number, 0 for nothing yet. Few differ, so each way from one to the next is gone once for all its words. */
type Drafts = {
  readonly all: readonly Draft[];
  readonly adderOf: (meant: Meant, lang: string, index: number) => (draft: number) => number;
  readonly inherited: (draft: number, own: number, stem: number) => number;
};

/** More than there are of them. */
const mostDrafts = 1 << 17;

function newDrafts(): Drafts {
  const all: Draft[] = [{ meanings: [], langs: [] }];
  const heirs = new Map<number, number>();
  const copyOf = ({ meanings, langs }: Draft): Draft => ({
    meanings: meanings.map((meaning) => ({ ...meaning, langs: meaning.langs.slice() })),
    langs: langs.slice(),
  });
  return {
    all,
    adderOf: ([concept, value], lang, index) => {
      const says = concept !== 'idiom' && concept !== 'filler';
      const known = new Map<number, number>();
      return (draft) => {
        let next = known.get(draft);
        if (next !== undefined) return next;
        const made = copyOf(all[draft]!);
        if (lang !== '' && made.langs.at(-1) !== index) made.langs.push(index);
        if (says) addMeaning(made, concept, value, lang, index);
        next = all.push(made) - 1;
        known.set(draft, next);
        return next;
      };
    },
    inherited: (draft, own, stem) => {
      const way = (draft * mostDrafts + own) * mostDrafts + stem;
      let next = heirs.get(way);
      if (next !== undefined) return next;
      const made = copyOf(all[draft]!);
      addInherited(made, all[own]!.langs, all[stem]!);
      next = all.push(made) - 1;
      heirs.set(way, next);
      return next;
    },
  };
}

function addMeaning(draft: Draft, concept: Concept, value: string, lang: string, index: number): void {
  const same = draft.meanings.find((m) => m.concept === concept && m.value === value);
  if (same === undefined) draft.meanings.push({ concept, value, lang, langs: lang === '' ? [] : [index] });
  else if (same.lang !== '' && !same.langs.includes(index)) same.langs.push(index);
}

/** The longest entry wins; what other languages mean by a shorter stem of it (`mail*`) has to be said by it too. */
function inherit(key: string, words: Map<string, number>, stems: ReadonlyMap<string, string>, drafts: Drafts): void {
  const own = words.get(key)!;
  const lastWord = key.lastIndexOf(' ');
  let draft = own;
  for (let length = key.length; length > lastWord + 1; length--) {
    const stem = stems.get(key.slice(0, length));
    if (stem !== undefined && stem !== key) draft = drafts.inherited(draft, own, words.get(stem)!);
  }
  if (draft !== own) words.set(key, draft);
}

function addInherited(draft: Draft, own: readonly number[], stem: Draft): void {
  for (const meaning of stem.meanings) {
    for (const index of meaning.langs) {
      if (!own.includes(index) || meaning.concept === 'app')
        addMeaning(draft, meaning.concept, meaning.value, meaning.lang, index);
    }
  }
  for (const index of stem.langs) if (!draft.langs.includes(index)) draft.langs.push(index);
}

/** Fifty thousand words share some thousands of entries, and these some hundred lists of languages, which are then always at hand. */
function newPool(): { readonly all: readonly Entry[]; readonly numberOf: (index: number, draft: Draft) => number } {
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
  const byIndex: number[] = [];
  const numberOf = (index: number, draft: Draft): number => (byIndex[index] ??= numberAnew(draft));
  const numberAnew = (draft: Draft): number => {
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
