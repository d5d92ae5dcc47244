import { classOf, charClass } from './char-class.js';
import type { Concept } from './concepts.js';
import { foldKey } from './fold-key.js';
import type { Language } from './language.js';
import { buildTrie, type Trie } from './trie.js';

export type Meaning = { readonly concept: Concept; readonly value: string };

export type Entry = {
  /** None for an entry that only keeps other words from being read. */
  readonly meanings: readonly Meaning[];
  /** First language that has it; '' for names known everywhere. */
  readonly lang: string;
  /** Indexes of the languages that have it; none where it is known everywhere. */
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
    for (const [key, meaning] of meaningsOf(language)) {
      let draft = drafts.get(key);
      if (draft === undefined)
        drafts.set(key, (draft = { meanings: [], lang: language.lang, langs: new Set(), everywhere: false }));
      if (language.lang === '') draft.everywhere = true;
      else draft.langs.add(index);
      const silent = meaning.concept === 'idiom' || meaning.concept === 'filler';
      if (!silent && !draft.meanings.some((m) => m.concept === meaning.concept && m.value === meaning.value))
        draft.meanings.push(meaning);
    }
    prefixes.push(...split(language.prefixes).map(foldKey));
  });
  const keys = [...drafts.keys()];
  return {
    trie: buildTrie(keys),
    entries: [...drafts.values()].map(toEntry),
    prefixes: prefixes.sort((a, b) => b.length - a.length),
  };
}

type Draft = { meanings: Meaning[]; lang: string; langs: Set<number>; everywhere: boolean };

const toEntry = (draft: Draft): Entry => ({
  meanings: draft.meanings,
  lang: draft.everywhere ? '' : draft.lang,
  langs: draft.everywhere ? [] : [...draft.langs],
  digit: draft.meanings.some((m) => m.concept === 'digit'),
});

function* meaningsOf(language: Language): Generator<readonly [key: string, meaning: Meaning]> {
  for (const [concept, words] of Object.entries(language.words)) yield* each(words, concept as Concept, '');
  yield* numbered('digit', language.digits, (i) => i);
  yield* numbered('teen', language.teens, (i) => 10 + i);
  yield* numbered('ten', language.tens, (i) => 20 + 10 * i);
  yield* each(language.double, 'repeat', '2');
  yield* each(language.triple, 'repeat', '3');
  for (const [app, words] of Object.entries(language.apps ?? {})) yield* each(words, 'app', app);
  for (const [app, words] of Object.entries(language.weakApps ?? {})) yield* each(words, 'app_weak', app);
  for (const [domain, words] of Object.entries(language.providers ?? {})) yield* each(words, 'provider', domain);
  for (const [tld, words] of Object.entries(language.tlds ?? {})) yield* each(words, 'tld_word', tld);
}

function* numbered(
  concept: Concept,
  lists: readonly string[] | undefined,
  value: (index: number) => number,
): Generator<readonly [string, Meaning]> {
  for (const [i, words] of (lists ?? []).entries()) yield* each(words, concept, String(value(i)));
}

function* each(words: string | undefined, concept: Concept, value: string): Generator<readonly [string, Meaning]> {
  for (const word of split(words)) yield [toKey(word), { concept, value }];
}

const split = (words: string | undefined): string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Scripts without spaces need no `*`: an entry is found inside a run anyway. */
function toKey(word: string): string {
  const key = word.split('*').map(foldKey).join('*').replaceAll('-', ' ');
  const unspaced = classOf[key.charCodeAt(0)] === charClass.han || classOf[key.charCodeAt(0)] === charClass.hangul;
  return unspaced ? key.replaceAll('*', '') : key;
}
