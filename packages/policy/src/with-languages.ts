import { detectIn } from './detect/detect-in.js';
import { newLexicon } from './detect/lexicon/lexicon.js';
import type { Source } from './detect/lexicon/source.js';
import { judgeWith, type Detect, type Judge } from './judge/judge-with.js';

/**
 * `detect` and `judge` with the words of these languages alone, for pages that must stay small. `names` (apps, providers, top-level
 * domains) belongs to all of them. A text is judged alike wherever the same languages are given.
 */
export function withLanguages(languages: readonly Source[]): { readonly detect: Detect; readonly judge: Judge } {
  const lexicon = newLexicon(languages);
  const detect: Detect = (text, options) => detectIn(lexicon, text, options);
  return { detect, judge: judgeWith(detect) };
}
