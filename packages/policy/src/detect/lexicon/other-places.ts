import type { Hit } from './lexicon.js';

/** Nothing longer than this stands between "some other" and "place". */
const reach = 12;

/** Adds what two words say only together: "some other … app" is another place to talk. */
export function withOtherPlaces(hits: readonly Hit[]): readonly Hit[] {
  const places = hits.filter((hit) => hit.concept === 'place_word');
  if (places.length === 0) return hits;
  const made: Hit[] = [];
  let from = 0;
  for (const hit of hits) {
    if (hit.concept !== 'other_word') continue;
    while (from < places.length && places[from]!.end < hit.start - reach) from++;
    const place = places[from];
    if (place === undefined || gapOf(hit, place) > reach) continue;
    const start = Math.min(hit.start, place.start);
    made.push({ ...hit, concept: 'other_place', start, end: Math.max(hit.end, place.end) });
  }
  return made.length === 0 ? hits : [...hits, ...made].sort((a, b) => a.start - b.start);
}

const gapOf = (a: Hit, b: Hit): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
