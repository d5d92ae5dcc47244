import type { Effect, Way } from '../../decision.js';
import type { Level, Need, OrderState, Origin, Place, Side } from '../../facts.js';
import type { SignalKind } from '../../signal.js';
import type { Condition, WhenUnknown } from '../rulebook.js';
import type { Cue } from '../vocabulary.js';
import { en } from './en.js';
import { es } from './es.js';

/** The vocabulary of rulebooks in the words of one language. Placeholders stand in braces. */
export type Words = {
  /** One of a kind, as in "these words look like …". */
  readonly kind: Record<SignalKind, string>;
  /** Many of a kind, as the subject of a rule. */
  readonly kinds: Record<SignalKind, string>;
  /** What becomes of the text, before a list of situations. */
  readonly effect: Record<Effect, string>;
  readonly way: Record<Way, string>;
  readonly place: Record<Place, string>;
  readonly side: Record<Side, string>;
  readonly origin: Record<Origin, string>;
  readonly order: Record<OrderState, string>;
  readonly need: Record<Need, string>;
  readonly level: Record<Level, string>;
  readonly cue: Partial<Record<Cue, string>>;
  readonly whenUnknown: Record<WhenUnknown, string>;
  /** Each part of a condition; `{values}` is the list of its words. */
  readonly condition: Record<
    Exclude<keyof Condition, 'kinds' | 'any' | 'not' | 'disguised' | 'quoted' | 'ownHost' | 'clearance'>,
    string
  > &
    Record<'disguised' | 'plain' | 'quoted' | 'own' | 'ownHost' | 'otherHost' | 'cleared' | 'uncleared', string> &
    Record<'size' | 'noSize' | 'checksum' | 'noChecksum' | 'file' | 'not' | 'either', string>;
  readonly sentence: Record<
    | 'becomes'
    | 'everywhere'
    | 'clause'
    | 'clauses'
    | 'excuses'
    | 'softens'
    | 'allows'
    | 'allowsNone'
    | 'unknown'
    | 'needs',
    string
  >;
  readonly and: string;
  readonly or: string;
};

const languages: Readonly<Record<string, Words>> = { en, es };

/** The words of a locale; of its language where the region has none; English where the language is not spoken. */
export function wordsFor(locale: string): Words {
  return pickLocale(languages, locale) ?? en;
}

/** The entry for a BCP 47 locale, its language, English, or whatever there is, in this order. */
export function pickLocale<T>(entries: Readonly<Record<string, T>>, locale: string): T | undefined {
  const own = (key: string) => (Object.hasOwn(entries, key) ? entries[key] : undefined);
  return own(locale) ?? own(locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? own('en') ?? Object.values(entries)[0];
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last: string): string {
  const head = items.slice(0, -1).join(', ');
  return head === '' ? (items[0] ?? '') : `${head} ${last} ${items.at(-1) ?? ''}`;
}

/** Fills `{name}` placeholders; one without a value stays visible, so that a test can find it. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : placeholder,
  );
}
