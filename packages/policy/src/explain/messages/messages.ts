import type { Way } from '../../decision.js';
import { pickLocale } from '../../rulebook/words/words.js';
import { en } from './en.js';
import { es } from './es.js';

/** The frames of what people read; the words within them come from the rulebook. Placeholders stand in braces. */
export type Messages = {
  readonly words: string;
  readonly clause: string;
  readonly writer: Record<'notice' | 'mask' | 'hold' | 'bounce' | 'excused' | 'softened', string>;
  /** Of a clause that asks for less than what is done with the text. */
  readonly alone: Record<'deliver' | 'notice' | 'mask' | 'hold', string>;
  readonly recipient: Record<'hold', string>;
  readonly agent: Record<'applied' | 'softened' | 'excused' | 'unknown' | 'signal' | 'history', string>;
  readonly statement: Record<'mask' | 'hold' | 'bounce' | 'basis' | 'unknown' | 'objection', string>;
  /** A sentence for each way on. */
  readonly ways: Record<Way, string>;
  readonly quote: string;
  readonly more: string;
  readonly and: string;
};

const languages: Readonly<Record<string, Messages>> = { en, es };

/** English where the language is not spoken. */
export function messagesFor(locale: string): Messages {
  return pickLocale(languages, locale) ?? en;
}
