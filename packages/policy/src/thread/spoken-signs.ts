import type { Concept } from '../detect/lexicon/concepts.js';
import type { Lexicon } from '../detect/lexicon/lexicon.js';
import { inWords } from '../detect/lexicon/patterns.js';
import { readMessage } from './app-before.js';

const signs: Partial<Record<Concept, string>> = { underscore_word: '_', dot_word: '.', dash_word: '-' };
/** Shorter words for signs are particles of other scripts. */
const shortest = 3;
/** "and then _ink", "underscore after that": words around a piece that are none of it. */
const around = inWords((any) => new RegExp(`^${any('thread_around')}$`, 'u'));

/** The words of a message with told signs as signs, glued to what stands beside them: "dot gallery" is ".gallery". */
export function wordsWithSigns(message: string, lexicon: Lexicon): readonly string[] {
  const { text, hits } = readMessage(message, lexicon);
  let spoken = '';
  let at = 0;
  for (const { concept, start, end } of hits) {
    const sign = signs[concept];
    if (sign === undefined || start < at || end - start < shortest) continue;
    spoken += text.slice(at, start) + sign;
    at = end;
  }
  spoken += text.slice(at);
  return spoken
    .replace(/(?<=(?:^|\s)[_.-])\s+(?=\w)/gu, '')
    .split(/\s+/u)
    .map((one) => one.replace(/^[("']+|[,!?;:)"']+$/gu, ''))
    .filter((one) => one !== '' && !around(lexicon).test(one));
}
