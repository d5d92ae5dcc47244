import type { App, Concept } from './concepts.js';
import type { Patterns } from './patterns.js';

/** Concepts whose entries carry a value and therefore have fields of their own in a language file. */
type Valued =
  | 'digit'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'repeat'
  | 'app_look'
  | 'app'
  | 'app_weak'
  | 'provider'
  | 'mail_maker'
  | 'tld_word';

/**
 * The words of one language. Every field holds entries separated by commas, written naturally, with accents and capitals
 * as people write them: they are folded the way texts are.
 *
 * `foo*` stands for every word that begins with foo; `get in touch` is one entry of three words; `-` equals a space.
 * In Chinese, Japanese and Korean an entry is found anywhere, also inside a run of characters. The longest entry wins,
 * and an entry listed under several concepts carries them all.
 */
export type Language = {
  /** BCP 47 language, with a script where the file holds one script only. */
  readonly lang: string;
  readonly words: Partial<Record<Exclude<Concept, Valued>, string>>;
  /** Index 0 holds the words for 0, and so on to 9. */
  readonly digits?: readonly string[];
  /** Index 0 holds the words for 10, and so on to 19. */
  readonly teens?: readonly string[];
  /** Index 0 holds the words for 20, then 30, to 90. */
  readonly tens?: readonly string[];
  /** Words for 21 to 99 where they are no tens and units put together; index 0 holds those for 21, round tens are left empty. */
  readonly between?: readonly string[];
  /** Index 0 holds the words for 100, then 200, to 900; those for 100 multiply as well ("nine hundred"). */
  readonly hundreds?: readonly string[];
  readonly double?: string;
  readonly triple?: string;
  readonly quadruple?: string;
  readonly apps?: Partial<Record<App, string>>;
  /** Names of apps that are everyday words as well: read as apps only where the neighbours say so. */
  readonly weakApps?: Partial<Record<App, string>>;
  /** Colours and pictures that stand for an app where a word for apps is beside them: "the green app". */
  readonly looks?: Partial<Record<App, string>>;
  /** Mail providers by domain. */
  readonly providers?: Readonly<Record<string, string>>;
  /** Companies that give everybody a mailbox, by its domain: "the usual one of Google". */
  readonly mailMakers?: Readonly<Record<string, string>>;
  readonly tlds?: Readonly<Record<string, string>>;
  /** Articles and prepositions that lose their vowel before the nouns of this language (l'appli, sull'app): folding takes the apostrophe. */
  readonly elisions?: string;
  /** Particles written together with the next word (Arabic wa-, bi-, al-): skipped where the word is unknown with them. */
  readonly prefixes?: string;
  /** What is told by the shape of words; written folded, as alternatives of regular expressions. */
  readonly patterns?: Patterns;
};
