import type { Signal } from '../signal.js';
import { detectIn, type DetectOptions } from './detect-in.js';
import { everyLanguage } from './lexicon/every-language.js';

/** Contact data and intents in a text, by position. Never throws, whatever the text. */
export const detect = (text: string, options: DetectOptions = {}): readonly Signal[] =>
  detectIn(everyLanguage, text, options);
