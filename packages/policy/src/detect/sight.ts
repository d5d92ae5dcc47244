import type { View } from '../reading/reading.js';
import type { Marks } from '../reading/survey.js';
import type { Sight } from './detector.js';
import { conceptsOf, holds, type ConceptSet } from './lexicon/concept-set.js';
import type { Concept } from './lexicon/concepts.js';
import { scan, type Hit, type Lexicon } from './lexicon/lexicon.js';

/** What detectors see of one view of a text. */
export const look = (
  name: Sight['name'],
  original: string,
  view: View,
  marks: Marks,
  lexicon: Lexicon,
  past: Sight['past'],
  locale: string | undefined,
): Sight => new Look(name, original, view, marks, lexicon, past, locale);

/** A class, because a text that holds nothing should not cost a closure either. */
class Look implements Sight {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly concepts: ConceptSet;
  constructor(
    readonly name: Sight['name'],
    readonly original: string,
    readonly view: View,
    readonly marks: Marks,
    readonly lexicon: Lexicon,
    readonly past: Sight['past'],
    readonly locale: string | undefined,
  ) {
    this.text = view.text;
    this.hits = scan(view, lexicon);
    this.concepts = conceptsOf(this.hits);
  }
  has(concept: Concept): boolean {
    return holds(this.concepts, concept);
  }
}

/** Index of the first hit that starts at or after `at`. Hits are sorted by start. */
export function firstHitFrom(hits: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a known word begin within these characters? */
export function hasHitFrom(hits: readonly Hit[], start: number, end: number): boolean {
  const first = hits[firstHitFrom(hits, start)];
  return first !== undefined && first.start < end;
}

/** Does a known word share any of these characters? */
export function hasHitOver(hits: readonly Hit[], start: number, end: number): boolean {
  for (let i = firstHitFrom(hits, start - longestWord); i < hits.length && hits[i]!.start < end; i++)
    if (hits[i]!.end > start) return true;
  return false;
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
export const longestWord = 64;
