import type { View } from '../reading/reading.js';
import { isDigit, isWord } from '../reading/chars.js';
import type { Marks, Sight } from './detector.js';
import { conceptsOf, holds } from './lexicon/concept-set.js';
import type { Concept } from './lexicon/concepts.js';
import { scan, type Hit } from './lexicon/lexicon.js';

export function look(
  name: Sight['name'],
  original: string,
  view: View,
  past: () => readonly (readonly Hit[])[],
  locale: string | undefined,
): Sight {
  const hits = scan(view);
  const concepts = conceptsOf(hits);
  return {
    name,
    original,
    view,
    text: view.text,
    hits,
    marks: marksOf(view.text),
    concepts,
    has: (concept) => holds(concepts, concept),
    past,
    locale,
  };
}

/** Index of the first hit that starts at or after `at`. Hits are sorted by start. */
export function firstHitFrom(hits: readonly Hit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last hit of the concept that ends within `reach` characters before `at`. */
export function hitBefore(sight: Sight, at: number, reach: number, concept: Concept): Hit | undefined {
  if (!sight.has(concept)) return undefined;
  for (let i = firstHitFrom(sight.hits, at) - 1; i >= 0; i--) {
    const hit = sight.hits[i]!;
    if (hit.end < at - reach - longestWord) return undefined;
    if (hit.concept === concept && hit.end <= at && hit.end >= at - reach) return hit;
  }
  return undefined;
}

/** The first hit of the concept that starts within `reach` characters from `at`. */
export function hitAfter(sight: Sight, at: number, reach: number, concept: Concept): Hit | undefined {
  if (!sight.has(concept)) return undefined;
  for (let i = firstHitFrom(sight.hits, at); i < sight.hits.length; i++) {
    const hit = sight.hits[i]!;
    if (hit.start > at + reach) return undefined;
    if (hit.concept === concept) return hit;
  }
  return undefined;
}

/** Hits are sorted by start: one that starts earlier may end later, by no more than the longest phrase. */
const longestWord = 64;

const dot = 0x2e;

function marksOf(text: string): Marks {
  let digits = 0;
  let mixed = false;
  let at = false;
  let innerDot = false;
  let slash = false;
  let hash = false;
  let bracket = false;
  let longest = 0;
  let runStart = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      digits++;
      if (!mixed && isWord(before) && !isDigit(before)) mixed = true;
    } else if (isWord(unit)) {
      if (!mixed && isDigit(before)) mixed = true;
    } else if (unit === dot) innerDot ||= isWord(before) && i + 1 < text.length && isWord(text.charCodeAt(i + 1));
    else if (unit === 0x40) at = true;
    else if (unit === 0x2f) slash = true;
    else if (unit === 0x23) hash = true;
    else if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3c || unit === 0x2a) bracket = true;
    else if (unit === 0x20 || unit === 0x0a) {
      if (i - runStart > longest) longest = i - runStart;
      runStart = i + 1;
    }
    before = unit;
  }
  if (text.length - runStart > longest) longest = text.length - runStart;
  return { digits, mixed, at, innerDot, slash, hash, bracket, longest };
}
