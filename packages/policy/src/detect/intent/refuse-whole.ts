import type { Found, Sight } from '../detector.js';
import { intent } from './rule.js';
import { conceptSet, meets } from '../lexicon/concept-set.js';
import type { Concept } from '../lexicon/concepts.js';

/** A longer text says more than no. */
const longestNo = 48;
/** So many letters may belong to words that nobody knows ("no, sorry x"). */
const mostUnknown = 2;
/** From here on a letter is a syllable or a word. */
const dense = /[\u2e80-\ud7a3]/u;

const noes = conceptSet(['negation', 'cannot']);
const courtesies = conceptSet(['decline', 'cannot']);
const bare: ReadonlySet<Concept> = new Set<Concept>([
  'negation',
  'cannot',
  'decline',
  'but_word',
  'so_word',
  'me',
  'we',
  'could',
  'filler',
]);

/** "No, sorry", "thanks, but I can't": a text that says no and names nothing answers what the other has proposed. */
export function byWholeNo({ text, hits, concepts }: Sight): Found | undefined {
  if (text.length > longestNo || !meets(noes, concepts) || /[?？؟]/u.test(text)) return undefined;
  const polite = meets(courtesies, concepts);
  if (!polite && !hits.some((hit) => text.slice(hit.start, hit.end).includes(' '))) return undefined;
  let unknown = 0;
  let end = 0;
  for (const hit of hits) {
    // A word may mean something else as well ("rather" proposes too): one meaning has to fit.
    if (!hits.some((other) => other.start === hit.start && bare.has(other.concept))) return undefined;
    if (hit.start > end) unknown += lettersIn(text.slice(end, hit.start));
    end = Math.max(end, hit.end);
  }
  const most = !polite ? 0 : dense.test(text) ? 1 : mostUnknown;
  if (unknown + lettersIn(text.slice(end)) > most) return undefined;
  return intent('refuse', 'refuse:declines', { start: hits[0]!.start, end }, 0.8, 'says no and nothing else');
}

const lettersIn = (between: string): number => between.replace(/[\s\p{P}\p{S}]/gu, '').length;
