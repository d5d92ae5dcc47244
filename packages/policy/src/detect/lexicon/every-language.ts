import { languages } from './languages.js';
import { newLexicon } from './lexicon.js';

/** What is read unless somebody loads languages apart. */
export const everyLanguage = newLexicon(languages);
