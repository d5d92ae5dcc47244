import { classOf, charClass } from './char-class.js';
import type { Concept } from './concepts.js';
import { foldKey } from './fold-key.js';
import type { Language } from './language.js';
import { packGroups, unpackGroups, type PackedLanguage } from './packed.js';
import { unbroken, type Patterns } from './patterns.js';
import { scriptOf, scripts } from './script.js';

/** A language as its file says it, or as a build has packed it. */
export type Source = Language | PackedLanguage;

export type Meant = readonly [concept: Concept, value: string];

/** The folded entries that mean one thing; sorted, each once. */
export type Group = { readonly meant: Meant; readonly keys: readonly string[] };

/** What a language's words that begin in a script mean; the script is an index into `scripts`. */
export function groupsOf(source: Source, script: number): readonly Group[] {
  if ('packed' in source) return unpackGroups(source.packed[script] ?? '');
  let parts = listed.get(source);
  if (parts === undefined) listed.set(source, (parts = scripts.map((_, index) => listGroups(source, index))));
  return parts[script]!;
}

/** Folded particles that a language writes together with the next word. */
export const prefixesOf = (source: Source): readonly string[] =>
  'packed' in source ? source.prefixes : split(source.prefixes);

/** What a build ships instead of a language's file. */
export const packLanguage = (language: Language): PackedLanguage => ({
  lang: language.lang,
  prefixes: prefixesOf(language),
  packed: scripts.map((_, script) => packGroups(groupsOf(language, script))),
  patterns: packPatterns(language.patterns ?? {}),
});

const packPatterns = (patterns: Patterns): Patterns =>
  Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, unbroken(pattern)]));

const listed = new WeakMap<Language, readonly (readonly Group[])[]>();
const folded = new WeakMap<Language, readonly Line[]>();

function listGroups(language: Language, script: number): readonly Group[] {
  let lines = folded.get(language);
  if (lines === undefined) {
    lines = [...withElisions(linesOf(language), split(language.elisions))];
    folded.set(language, lines);
  }
  const groups = new Map<string, { meant: Meant; keys: Set<string> }>();
  for (const [key, concept, value] of lines) {
    if (scriptOf(key.charCodeAt(0)) !== script) continue;
    const label = `${concept}:${value}`;
    let group = groups.get(label);
    if (group === undefined) groups.set(label, (group = { meant: [concept, value], keys: new Set() }));
    group.keys.add(key);
  }
  return Array.from(groups.values(), ({ meant, keys }) => ({ meant, keys: [...keys].sort() }));
}

type Line = readonly [key: string, concept: Concept, value: string];

function* linesOf(language: Language): Generator<Line> {
  for (const [concept, words] of Object.entries(language.words)) yield* each(words, concept as Concept, '');
  yield* numbered('digit', language.digits, (i) => i);
  yield* numbered('teen', language.teens, (i) => 10 + i);
  yield* numbered('ten', language.tens, (i) => 20 + 10 * i);
  yield* numbered('teen', language.between, (i) => 21 + i);
  yield* numbered('hundred', language.hundreds, (i) => 100 + 100 * i);
  yield* each(language.double, 'repeat', '2');
  yield* each(language.triple, 'repeat', '3');
  yield* each(language.quadruple, 'repeat', '4');
  for (const [app, words] of Object.entries(language.apps ?? {})) yield* each(words, 'app', app);
  for (const [app, words] of Object.entries(language.weakApps ?? {})) yield* each(words, 'app_weak', app);
  for (const [app, words] of Object.entries(language.looks ?? {})) yield* each(words, 'app_look', app);
  for (const [domain, words] of Object.entries(language.providers ?? {})) yield* each(words, 'provider', domain);
  for (const [domain, words] of Object.entries(language.mailMakers ?? {})) yield* each(words, 'mail_maker', domain);
  for (const [tld, words] of Object.entries(language.tlds ?? {})) yield* each(words, 'tld_word', tld);
}

const elided: ReadonlySet<Concept> = new Set<Concept>([
  'app',
  'app_look',
  'app_noun',
  'email_noun',
  'provider',
  'told_year',
]);

/** Each noun that begins with a vowel also with what may be glued to it. */
function* withElisions(lines: Iterable<Line>, elisions: readonly string[]): Generator<Line> {
  for (const line of lines) {
    yield line;
    const [key, concept, value] = line;
    if (elisions.length === 0 || !elided.has(concept) || !/^[aeiouh]/u.test(key)) continue;
    for (const elision of elisions) yield [elision + key, concept, value];
  }
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

/** A phrase may be broken over two lines. Folded as one text: a fold for each of some fifty thousand entries would take most of a second. */
const split = (words: string | undefined): string[] =>
  foldKey(words ?? '')
    .split(',')
    .map((word) => word.trim().replaceAll('\n', ' '))
    .filter((word) => word !== '');

/** Scripts without spaces need no `*`: an entry is found inside a run anyway. */
function toKey(word: string): string {
  const key = word.replaceAll('-', ' ');
  const unspaced = classOf[key.charCodeAt(0)] === charClass.han || classOf[key.charCodeAt(0)] === charClass.hangul;
  return unspaced ? key.replaceAll('*', '') : key;
}
