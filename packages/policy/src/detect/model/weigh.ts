import type { Found, Sight } from '../detector.js';
import { conceptSet, meets, type ConceptSet } from '../lexicon/concept-set.js';
import type { Hit } from '../lexicon/lexicon.js';
import { firstHitFrom } from '../sight.js';
import { featuresOf, longestScored, makeFeatures } from './features.js';
import { isNear, learnedCue, near, say, unless, type LearnedIntent } from './near.js';
import { columnIndex, columns, odds, score, scoreOne } from './score.js';

/** Chosen on validation rows. */
export const limits = {
  /** A rule's find is dropped whose odds are below `drop`, unless the rule is at least this `sure`. */
  drop: 0.05,
  sure: 0.8,
  /** An intent is taken that no rule found and whose odds are at least these. */
  take: 0.8,
  /** Contact data is taken for a sample below these odds. */
  own: 0.1,
  /** A text of fewer pieces than this is a word or two, which says nothing alone. */
  pieces: 40,
} as const;

const features = makeFeatures();
const logits = new Float64Array(columns.length);
const learned = columns.filter((column): column is LearnedIntent => column !== 'own');
const isLearned = (kind: string): kind is LearnedIntent => (learned as readonly string[]).includes(kind);

/** Who quotes may only tell what somebody says: where that begins and ends is for the rules. */
const quotes = /["«»„“”「」『』]/u;

const nearSets = Object.fromEntries(learned.map((kind) => [kind, conceptSet(near[kind])])) as Record<
  LearnedIntent,
  ConceptSet
>;
const vetoes = Object.fromEntries(learned.map((kind) => [kind, conceptSet(unless[kind] ?? [])])) as Record<
  LearnedIntent,
  ConceptSet
>;
const anyNear = conceptSet(learned.flatMap((kind) => near[kind]));

/** The intents that rules found in a text, without those that its words speak against, and with those that they speak for. Words quoted from others (`>`) are left to the rules. */
export function weighIntents(sight: Sight, data: readonly Found[], rules: readonly Found[]): readonly Found[] {
  if (sight.text.length > longestScored || sight.text.includes('>')) return rules;
  if (rules.length === 0 && !meets(anyNear, sight.concepts)) return rules;
  featuresOf(features, sight.text, sight.hits, data, rules);
  score(features, logits);
  const kept = rules.filter(
    ({ kind, confidence, disguised }) =>
      !isLearned(kind) ||
      disguised === true ||
      confidence >= limits.sure ||
      odds(logits[columnIndex(kind)]!) >= limits.drop,
  );
  if (features.pieces < limits.pieces || quotes.test(sight.text)) return kept;
  const refused = kept.some(({ kind }) => kind === 'refuse');
  const proposes = kept.some(({ kind }) => kind !== 'refuse');
  const taken: Found[] = [];
  for (const kind of learned) {
    const share = odds(logits[columnIndex(kind)]!);
    if (share < limits.take || rules.some((found) => found.kind === kind)) continue;
    if (kind === 'refuse' ? proposes : refused) continue;
    if (!meets(nearSets[kind], sight.concepts) || meets(vetoes[kind], sight.concepts)) continue;
    const words = sight.hits.filter((hit) => isNear(kind, hit));
    if (words.length > 0) taken.push(asFound(kind, words, share));
  }
  return taken.length === 0 ? kept : [...kept, ...taken];
}

/** The words that bring the matter up stand for the sentence. */
function asFound(kind: LearnedIntent, words: readonly Hit[], share: number): Found {
  const { start } = words[0]!;
  let { end } = words[0]!;
  for (const hit of words) if (hit.start - end <= longestGap) end = Math.max(end, hit.end);
  const how = `the words around it are those of ${say[kind]}`;
  return { kind, value: learnedCue[kind], start, end, confidence: Math.min(share, 0.95), how };
}

const longestGap = 24;
const reach = 60;

/** In one piece of a text so many finds are asked whose they are; a text that holds more repeats them, and the rest is kept. */
const mostAsked = 64;

export const ownAmong = (sight: Sight, data: readonly Found[]): Found[] =>
  data.filter((found, i) => i >= mostAsked || isOwn(sight, found));

/** Is this contact data somebody's own, rather than a sample, a placeholder or the number of something else? */
export function isOwn(sight: Sight, found: Found): boolean {
  if (found.disguised === true) return true;
  ownFeatures(sight, found);
  return odds(scoreOne(features, 'own')) >= limits.own;
}

export function ownFeatures(sight: Sight, found: Found, into = features): void {
  const from = Math.max(0, found.start - reach);
  const to = Math.min(sight.text.length, found.end + reach);
  featuresOf(into, sight.text.slice(from, to), hitsWithin(sight.hits, from, to), [found], none);
}

const none: readonly Found[] = [];

function hitsWithin(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  const within: Hit[] = [];
  for (let i = firstHitFrom(hits, from); i < hits.length && hits[i]!.start < to; i++)
    if (hits[i]!.end <= to) within.push(hits[i]!);
  return within;
}
