import type { Hit } from './lexicon.js';

/** "the green one, that app": no more characters than this stand between a look and what it is said of. */
const reach = 12;

/** Adds a name where an app is only described: "the green app" is WhatsApp, in its language's own way. */
export function nameDescribed(hits: readonly Hit[]): readonly Hit[] {
  const looks = hits.filter((hit) => hit.concept === 'app_look');
  if (looks.length === 0) return hits;
  const nouns = hits.filter((hit) => hit.concept === 'app_noun');
  const named = looks.flatMap((look): readonly Hit[] => {
    const noun = nouns.find((one) => gapOf(look, one) <= reach);
    if (noun === undefined) return [];
    const start = Math.min(look.start, noun.start);
    return [{ ...look, concept: 'app', start, end: Math.max(look.end, noun.end) }];
  });
  if (named.length === 0) return hits;
  // "the green chat app": what names an app is no work on one.
  const kept = hits.filter(
    (hit) => hit.concept !== 'work_noun' || !named.some((app) => hit.start >= app.start && hit.end <= app.end),
  );
  return [...kept, ...named].sort((a, b) => a.start - b.start);
}

const gapOf = (a: Hit, b: Hit): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
