import { describe, expect, it, vi } from 'vitest';
import { en } from './en.js';
import { es } from './es.js';
import { languages } from './languages.js';
import { newLexicon } from './lexicon.js';
import { names } from './names.js';
import { inWords, patternNames, unbroken, type AlternativesOf } from './patterns.js';

const held = languages.flatMap(({ lang, patterns = {} }) =>
  Object.entries(patterns).map(([name, pattern]) => [lang || 'names', name, unbroken(pattern)] as const),
);

/** What an expression of it alone catches in nothing: itself, and a group for each that it has of its own. */
const inNothing = (pattern: string) => new RegExp(`^(?:${pattern})?$`, 'u').exec('');

describe('the patterns of languages', () => {
  it.each(held)(
    'of %s: %s compiles alone and captures nothing, as detectors count their own groups',
    (_, __, pattern) => {
      expect(inNothing(pattern)).toHaveLength(1);
    },
  );

  it.each(held)(
    'of %s: %s wants at least one character, as an empty alternative would be found everywhere',
    (_, __, pattern) => {
      expect(new RegExp(`^(?:${pattern})$`, 'u').test('')).toBe(false);
    },
  );

  it('have names that detectors know', () => {
    const known = new Set<string>(patternNames);
    expect(held.filter(([, name]) => !known.has(name))).toEqual([]);
  });

  it('have no name that no language uses', () => {
    const used = new Set<string>(held.map(([, name]) => name));
    expect(patternNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it('have each name once', () => {
    expect(new Set(patternNames).size).toBe(patternNames.length);
  });
});

describe('an expression in words', () => {
  const english = newLexicon([names, en]);
  const spanish = newLexicon([names, es]);
  const inOneWord = inWords((any) => new RegExp(`^${any('mail_in_one_word')}$`, 'u'));

  it('knows the words of the languages that are read, and of no other', () => {
    expect(inOneWord(english).test('no spaces')).toBe(true);
    expect(inOneWord(english).test('sin espacios')).toBe(false);
    expect(inOneWord(spanish).test('no spaces')).toBe(false);
    expect(inOneWord(spanish).test('sin espacios')).toBe(true);
    const both = inOneWord(newLexicon([names, en, es]));
    expect(both.test('no spaces') && both.test('sin espacios')).toBe(true);
  });

  it('matches nothing where no language has any, and may be optional all the same', () => {
    const nobody = newLexicon([names]);
    const alone = inWords((any) => new RegExp(any('mail_in_one_word'), 'u'))(nobody);
    for (const text of ['', 'no spaces', 'sin espacios']) expect(alone.test(text)).toBe(false);
    const optional = inWords((any) => new RegExp(`^mail${any('mail_in_one_word')}?$`, 'u'))(nobody);
    expect(optional.test('mail')).toBe(true);
    expect(optional.test('mail no spaces')).toBe(false);
  });

  it('is made once for each lexicon, whichever was asked for last', () => {
    const make = vi.fn((any: AlternativesOf) => any('mail_in_one_word'));
    const its = inWords(make);
    const asked = [english, spanish, english, spanish, spanish].map(its);
    expect(make).toHaveBeenCalledTimes(2);
    expect(asked[0]).toBe(asked[2]);
    expect(asked[0]).not.toBe(asked[1]);
  });
});
