import type { Lexicon } from './lexicon.js';

/**
 * What languages tell by the shape of words rather than by a list of them, for detectors that look right beside a find. A language's
 * file holds, under such a name, alternatives of a regular expression over folded text (`\bejemplo|de (?:prueba|muestra)`). Where the
 * line breaks behind a `|`, the pattern goes on.
 */
export const patternNames = [
  // Samples

  // Addresses

  // Phones

  // Apps

  // Mail
  'mail_in_one_word', // "without spaces"
  'mail_at_provider', // "at" between a mailbox and its provider

  // Payments, credentials, links

  // Intents
] as const;
export type PatternName = (typeof patternNames)[number];

export type Patterns = Readonly<Partial<Record<PatternName, string>>>;

/** Alternatives as one group, which matches nothing where no language has any. */
export type AlternativesOf = (name: PatternName) => string;

/** What a detector makes of the patterns of the languages that are read, made when it is first asked for. */
export function inWords<T>(make: (alternatives: AlternativesOf) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  let last: { readonly lexicon: Lexicon; readonly its: T } | undefined;
  return (lexicon) => {
    if (last?.lexicon === lexicon) return last.its;
    const its = made.get(lexicon) ?? make((name) => alternatives(lexicon, name));
    made.set(lexicon, its);
    last = { lexicon, its };
    return its;
  };
}

function alternatives({ sources }: Lexicon, name: PatternName): string {
  const all = sources.flatMap(({ patterns }) => patterns?.[name] ?? []);
  return all.length === 0 ? '(?!)' : `(?:${all.map(unbroken).join('|')})`;
}

/** As one line. */
export const unbroken = (pattern: string): string => pattern.replace(/\s*\n\s*/gu, '');
