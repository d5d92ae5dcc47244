import type { View } from '../reading/reading.js';
import type { Sight } from './detector.js';
import type { Concept } from './lexicon/concepts.js';
import { scan, type Hit } from './lexicon/lexicon.js';

export function look(
  name: Sight['name'],
  view: View,
  past: () => readonly (readonly Hit[])[],
  locale: string | undefined,
): Sight {
  const hits = scan(view);
  const present = new Set<Concept>();
  for (const hit of hits) present.add(hit.concept);
  return { name, view, text: view.text, hits, has: (concept) => present.has(concept), past, locale };
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
