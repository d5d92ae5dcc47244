import type { Found, Sight } from '../detector.js';
import { meets } from '../lexicon/concept-set.js';
import type { Hit } from '../lexicon/lexicon.js';
import { firstHitFrom } from '../sight.js';
import { featuresOf, longestScored, makeFeatures } from './features.js';
import { anyMatter, isLearned, learned, learnedCue, mattersOf, say, type LearnedIntent } from './learned.js';
import { columnIndex, columns, odds, score, scoreOne } from './score.js';
import { toldBy } from './told-by.js';

/** A rule's find is dropped whose odds are below `drop`, unless the rule is at least this `sure`; an intent is taken that no rule found from `take` on. */
type Limits = { readonly drop: number; readonly sure: number; readonly take: number; readonly takeUnnamed: number };

const common: Limits = { drop: 0.05, sure: 0.8, take: 0.78, takeUnnamed: 0.95 };
/** Of what else their words are said, rules know least. */
const doubted: Limits = { ...common, drop: 0.1, sure: 0.85 };

/** Chosen by totals on unseen rows and on plain chat. `takeUnnamed` is for texts where no word brings the matter up. */
export const limits: Readonly<Record<LearnedIntent, Limits>> = {
  ask_contact: common,
  move_off: doubted,
  pay_off: doubted,
  ref_off: { ...common, drop: 0.03 },
  meet: common,
  call: common,
  // Who declines and is not heard is wronged more than who is taken to decline.
  refuse: { drop: 0.05, sure: 0.8, take: 0.8, takeUnnamed: 0.9 },
};

/** Contact data is taken for a sample below these odds. */
const leastOwn = 0.18;
/** A text of fewer words than this says nothing alone. */
const fewestWords = 3;
/** In a longer text one sentence is too little of what is weighed to be heard in the whole. */
const mostWords = 32;

const features = makeFeatures();
const logits = new Float64Array(columns.length);

/** Who quotes may only tell what somebody says: where that begins and ends is for the rules. */
const quotes = /["«»„“”「」『』]/u;

/** The intents that rules found in a text, without those that its words speak against, and with those that they speak for. Words quoted from others (`>`) are left to the rules. */
export function weighIntents(sight: Sight, data: readonly Found[], rules: readonly Found[]): readonly Found[] {
  const { text, hits } = sight;
  if (rules.length === 0 && !meets(anyMatter, sight.concepts)) return rules;
  if (text.length > longestScored || text.includes('>')) return rules;
  featuresOf(features, text, hits, data, rules);
  score(features, logits);
  const kept = rules.every(stands) ? rules : rules.filter(stands);
  if (features.words < fewestWords || features.words > mostWords) return kept;
  const taken: Found[] = [];
  for (const kind of learned) {
    if (isTaken(kind, sight) && !rules.some((found) => found.kind === kind) && mayJoin(kind, kept))
      taken.push(asFound(kind, text));
  }
  return taken.length === 0 || quotes.test(text) ? kept : [...kept, ...taken];
}

const oddsOf = (kind: LearnedIntent): number => odds(logits[columnIndex(kind)]!);

function stands({ kind, confidence, disguised }: Found): boolean {
  if (!isLearned(kind) || disguised === true) return true;
  const { drop, sure } = limits[kind];
  return confidence >= sure || oddsOf(kind) >= drop;
}

function isTaken(kind: LearnedIntent, { concepts }: Sight): boolean {
  const { take, takeUnnamed } = limits[kind];
  return oddsOf(kind) >= (meets(mattersOf[kind], concepts) ? take : takeUnnamed);
}

/** Who declines proposes nothing: the likelier of the two is believed, and a rule before a score. */
function mayJoin(kind: LearnedIntent, kept: readonly Found[]): boolean {
  if (kind === 'refuse') return kept.every((found) => found.kind === 'refuse' || !isLearned(found.kind));
  return logits[columnIndex('refuse')]! < logits[columnIndex(kind)]! && kept.every((found) => found.kind !== 'refuse');
}

function asFound(kind: LearnedIntent, text: string): Found {
  const [start, end] = toldBy(text, features, kind);
  const confidence = Math.min(oddsOf(kind), 0.95);
  return {
    kind,
    value: learnedCue[kind],
    start,
    end,
    confidence,
    how: `its words are those of ${say[kind]}`,
    disguised: false,
  };
}

const reach = 60;

/** In one piece of a text so many finds are asked whose they are; a text that holds more repeats them, and the rest is kept. */
const mostAsked = 64;

export const ownAmong = (sight: Sight, data: readonly Found[]): Found[] =>
  data.filter((found, i) => i >= mostAsked || isOwn(sight, found));

/** Is this contact data somebody's own, rather than a sample, a placeholder or the number of something else? */
export function isOwn(sight: Sight, found: Found): boolean {
  if (found.disguised === true) return true;
  ownFeatures(sight, found);
  return odds(scoreOne(features, 'own')) >= leastOwn;
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
