import { plainView } from '../../reading/plain.js';
import { numberWords } from '../../tables/number-words.js';
import { charClass, classOf } from '../lexicon/char-class.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { scripts } from '../lexicon/script.js';
import { groupsOf, type Source } from '../lexicon/source.js';

/** A node of the trie of all number words of all languages. `values[lang]` is the number, for the languages that end here. */
type Node = { readonly next: Map<number, Node>; readonly values: Map<number, number> };

let root: Node | undefined;
let names: readonly string[] = [];

const newNode = (): Node => ({ next: new Map(), values: new Map() });

function build(): Node {
  const made = newNode();
  const rows = numberWords.split(';');
  names = rows.map((row) => row.slice(0, row.indexOf('=')));
  rows.forEach((row, lang) => {
    row
      .slice(row.indexOf('=') + 1)
      .split(',')
      .forEach((forms, value) => {
        for (const form of forms.split('/'))
          if (form.length > 1) add(made, plainView(form).text.replaceAll('-', ' '), lang, value);
      });
  });
  return made;
}

function add(to: Node, word: string, lang: number, value: number): void {
  let node = to;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    let next = node.next.get(unit);
    if (next === undefined) node.next.set(unit, (next = newNode()));
    node = next;
  }
  if (!node.values.has(lang)) node.values.set(lang, value);
}

export type NumberWord = { readonly end: number; readonly values: ReadonlyMap<number, number> };

/** The longest number word that begins at `at`; a hyphen counts as a space. With `lang` only that language's words. */
export function numberWordAt(text: string, at: number, lang?: number): NumberWord | undefined {
  let node = (root ??= build());
  let best: NumberWord | undefined;
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const next = node.next.get(unit === 0x2d ? 0x20 : unit);
    if (next === undefined) break;
    node = next;
    if (node.values.size > 0 && (lang === undefined || node.values.has(lang)))
      best = { end: i + 1, values: node.values };
  }
  return best;
}

/** The numbers of a language that are one word. */
export function* tableWords(lang: string): Generator<readonly [word: string, value: number]> {
  const row = numberWords.split(';').find((one) => one.startsWith(`${lang}=`));
  if (row === undefined) return;
  for (const [value, forms] of row
    .slice(lang.length + 1)
    .split(',')
    .entries())
    for (const form of forms.split('/'))
      if (form.length > 3 && !/[ -]/u.test(form)) yield [plainView(form).text, value];
}

export const numberLanguages = (): readonly string[] => {
  root ??= build();
  return names;
};

export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit < 0xd7a4;

const glued = new WeakMap<Lexicon, Node>();

/** Hangul numbers are syllables, and words of other scripts letters. */
const isGlued = (form: string): boolean =>
  isHangul(form.charCodeAt(0)) || (form.length > 1 && classOf[form.charCodeAt(0)] === charClass.word);

/** As values below zero: "triple5". */
const repeats = [
  ['double', 2],
  ['dubble', 2],
  ['triple', 3],
  ['tripple', 3],
] as const;

/** Number words of the lexicon, with the spellings that people use; those of scripts without spaces are found without it. */
function buildGlued(sources: readonly Source[]): Node {
  const made = newNode();
  sources.forEach((source, lang) => {
    for (let script = 0; script < scripts.length; script++)
      for (const { meant, keys } of groupsOf(source, script)) {
        const [concept, value] = meant;
        if (concept !== 'digit' && concept !== 'teen' && concept !== 'ten') continue;
        for (const form of keys) if (isGlued(form)) add(made, form, lang, Number(value));
      }
  });
  for (const [word, times] of repeats) add(made, word, sources.length, -times);
  return made;
}

function gluedOf(lexicon: Lexicon): Node {
  const known = glued.get(lexicon) ?? buildGlued(lexicon.sources);
  glued.set(lexicon, known);
  return known;
}

/** The longest number word of any language at `at`, inside a word that digits are mixed into: "nau8saat6". */
export function gluedNumberAt(
  text: string,
  at: number,
  lexicon: Lexicon,
): { readonly end: number; readonly value: number } | undefined {
  let node = gluedOf(lexicon);
  let best: { readonly end: number; readonly value: number } | undefined;
  for (let i = at; i < text.length; i++) {
    const next = node.next.get(text.charCodeAt(i));
    if (next === undefined) break;
    node = next;
    for (const value of node.values.values()) {
      best = { end: i + 1, value };
      break;
    }
  }
  return best;
}
