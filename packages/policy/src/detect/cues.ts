import type { Sight } from './detector.js';
import type { Concept } from './lexicon/concepts.js';
import type { Hit } from './lexicon/lexicon.js';
import { firstHitFrom } from './sight.js';

/** Words further than this from a find say nothing about it. */
export const reach = 40;
const mostHits = 24;

/** Known words that end within `within` characters before `at`, the nearest first. */
export function before(sight: Sight, at: number, within = reach): readonly Hit[] {
  const near: Hit[] = [];
  const { hits } = sight;
  for (let i = firstHitFrom(hits, at) - 1; i >= 0 && near.length < mostHits; i--) {
    const hit = hits[i]!;
    if (hit.end < at - within) break;
    if (hit.end <= at) near.push(hit);
  }
  return near;
}

/** Known words that start within `within` characters behind `at`, the nearest first. */
export function after(sight: Sight, at: number, within = reach): readonly Hit[] {
  const near: Hit[] = [];
  const { hits } = sight;
  for (let i = firstHitFrom(hits, at); i < hits.length && near.length < mostHits; i++) {
    const hit = hits[i]!;
    if (hit.start > at + within) break;
    near.push(hit);
  }
  return near;
}

export const says = (hits: readonly Hit[], ...concepts: readonly Concept[]): boolean =>
  hits.some((hit) => concepts.includes(hit.concept));

/** The text before a find, cut where the line ends. */
export function textBefore(sight: Sight, at: number, within = reach): string {
  const part = sight.text.slice(Math.max(0, at - within), at);
  return part.slice(part.lastIndexOf('\n') + 1);
}

export function textAfter(sight: Sight, at: number, within = reach): string {
  const part = sight.text.slice(at, at + within);
  const line = part.indexOf('\n');
  return line < 0 ? part : part.slice(0, line);
}

export const overlaps = (a: { readonly start: number; readonly end: number }, start: number, end: number): boolean =>
  a.start < end && a.end > start;
