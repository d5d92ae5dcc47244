import type { Concept } from './concepts.js';
import { groupsOf, type Meant, type Source } from './source.js';
import { buildTrie, type Trie } from './trie.js';

export type Meaning = {
  readonly concept: Concept;
  readonly value: string;
  /** First language that means this by the word; '' where it is known everywhere. */
  readonly lang: string;
  /** Number of the list of languages that do; `everywhere` for a name. */
  readonly list: number;
};

/** The list of a meaning that no language owns. */
export const everywhere = 0;

/** What entries mean, by number, in few arrays: a text names a dozen of them, far apart. */
export type Entries = {
  /** Per entry, and once more behind the last, where its meanings begin; none for an entry that only keeps other words from being read. */
  readonly starts: Uint32Array;
  readonly meanings: readonly Meaning[];
  /** Per entry the number of the list of all languages that have the word, with whatever meaning. */
  readonly lists: Uint16Array;
  /** Per entry 1 where it means a digit. */
  readonly digits: Uint8Array;
  /** Per list, and once more behind the last, where its languages begin. */
  readonly listStarts: Uint32Array;
  /** Indexes of languages. */
  readonly languages: Uint8Array;
};

export type Compiled = { readonly trie: Trie; readonly entries: Entries };

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
  const pool = newPool();
  const entries = Array.from(words.values(), (draft) => pool.numberOf(draft, drafts.all[draft]!));
  return { trie: buildTrie([...words.keys()], entries), entries: pool.finish() };
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

/** Fifty thousand words share some thousands of entries, and these some hundred lists of languages. */
function newPool(): { readonly numberOf: (index: number, draft: Draft) => number; readonly finish: () => Entries } {
  const numbers = new Map<string, number>();
  const byIndex: number[] = [];
  const starts = [0];
  const meanings: Meaning[] = [];
  const lists: number[] = [];
  const digits: number[] = [];
  const listNumbers = new Map<string, number>([['', everywhere]]);
  const listStarts = [0, 0];
  const languages: number[] = [];
  const listOf = (langs: readonly number[]): number => {
    const name = langs.join();
    let list = listNumbers.get(name);
    if (list === undefined) {
      list = listNumbers.size;
      listNumbers.set(name, list);
      languages.push(...langs);
      listStarts.push(languages.length);
    }
    return list;
  };
  const numberAnew = (draft: Draft): number => {
    const key = keyOf(draft);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      for (const { concept, value, lang, langs } of draft.meanings)
        meanings.push({ concept, value, lang, list: listOf(langs) });
      starts.push(meanings.length);
      lists.push(listOf(draft.langs));
      digits.push(draft.meanings.some(({ concept }) => concept === 'digit') ? 1 : 0);
    }
    return number;
  };
  return {
    numberOf: (index, draft) => (byIndex[index] ??= numberAnew(draft)),
    finish: () => ({
      starts: Uint32Array.from(starts),
      meanings,
      lists: Uint16Array.from(lists),
      digits: Uint8Array.from(digits),
      listStarts: Uint32Array.from(listStarts),
      languages: Uint8Array.from(languages),
    }),
  };
}

const keyOf = ({ meanings, langs }: Draft): string =>
  `${meanings.map(({ concept, value, lang, langs }) => `${concept} ${value} ${lang} ${langs.join()}`).join(';')}|${langs.join()}`;
