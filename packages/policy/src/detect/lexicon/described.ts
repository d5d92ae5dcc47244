import { conceptSet, conceptsOf, meets } from './concept-set.js';
import type { Concept } from './concepts.js';
import type { Hit } from './lexicon.js';

/** "the green app with the phone": no more characters than this stand between a look and what it is said of. */
const reach = 30;
/** The same where words are characters. */
const reachUnspaced = 12;
const unspaced = new Set(['zh', 'ja', 'ko']);

/** Somebody is to do something with it; else an app is only described. */
const acts = conceptSet([
  'talk_verb',
  'talk_me',
  'add_me',
  'go_verb',
  'lets',
  'could',
  'there',
  'reach_me',
  'reach_you',
  'handle_noun',
  'me',
  'my',
  'pay_verb',
  'have_verb',
]);
const makes = conceptSet(['work_verb']);
/** What stays a word of its own inside a description. */
const kept: ReadonlySet<Concept> = new Set<Concept>([
  'via',
  'talk_verb',
  'talk_me',
  'add_me',
  'lets',
  'app',
  'app_look',
  'app_noun',
]);

/** Adds a name where an app is only described: "the green app" is WhatsApp, in its language's own way. */
export function nameDescribed(text: string, hits: readonly Hit[]): readonly Hit[] {
  const all = conceptsOf(hits);
  if (!meets(all, acts) || meets(all, makes)) return hits;
  const named: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const look = hits[i]!;
    if (look.concept !== 'app_look' || (named.length > 0 && named[named.length - 1]!.end > look.start)) continue;
    const noun = nounNear(text, hits, i);
    if (noun === undefined) continue;
    const start = Math.min(look.start, noun.start);
    named.push({ ...look, concept: 'app', start, end: Math.max(look.end, noun.end) });
  }
  if (named.length === 0) return hits;
  // "the green chat app": what names an app is no work on one, and its phone is nobody's.
  const others = hits.filter(
    (hit) => kept.has(hit.concept) || !named.some((app) => hit.start >= app.start && hit.end <= app.end),
  );
  return [...others, ...named].sort((a, b) => a.start - b.start);
}

function nounNear(text: string, hits: readonly Hit[], at: number): Hit | undefined {
  const look = hits[at]!;
  const most = unspaced.has(look.lang) ? reachUnspaced : reach;
  for (let i = at; i >= 0 && look.start - hits[i]!.end <= most; i--) if (isNoun(text, hits[i]!, look)) return hits[i];
  for (let i = at; i < hits.length && hits[i]!.start - look.end <= most; i++)
    if (isNoun(text, hits[i]!, look)) return hits[i];
  return undefined;
}

/** No sentence ends between them. */
function isNoun(text: string, noun: Hit, look: Hit): boolean {
  if (noun.concept !== 'app_noun') return false;
  const [from, to] = noun.start < look.start ? [noun.end, look.start] : [look.end, noun.start];
  return from >= to || !/[.!?;\n。！？]/u.test(text.slice(from, to));
}
