import { isAlnum } from '../../reading/chars.js';
import type { Found, Sight } from '../detector.js';
import { meets } from '../lexicon/concept-set.js';
import type { IntentCue } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { firstHitFrom } from '../sight.js';
import { featuresOf, longestScored, makeFeatures } from './features.js';
import {
  declinable,
  isLearned,
  learned,
  learnedCue,
  mattersOf,
  mayPropose,
  say,
  type LearnedIntent,
} from './learned.js';
import { columnIndex, columns, odds, score, scoreOne } from './score.js';
import { toldBy } from './told-by.js';

/**
 * An intent that a rule found stands from the odds `stand` on, or where the rule was this `sure`, or where its own clause has the odds
 * `alone`: words put around a plain proposal must not hide it. One that no rule found is taken from `take` on, or `takeUnnamed` where
 * no word of the text brings the matter up.
 */
type Limits = {
  readonly stand: number;
  readonly sure: number;
  readonly alone: number;
  readonly take: number;
  readonly takeUnnamed: number;
};

const proposal: Limits = { stand: 0.3, sure: 0.9, alone: 0.7, take: 0.92, takeUnnamed: 0.98 };
/** Clerks of other services ask for data as well, and speak of what was said before. */
const service: Limits = { ...proposal, take: 0.98, takeUnnamed: 0.997 };
/** Much honest talk is about money, and about going somewhere: rules for these are wrong most often. */
const payment: Limits = { ...proposal, stand: 0.7, alone: 0.85, take: 0.985, takeUnnamed: 0.998 };
const meeting: Limits = { ...proposal, stand: 0.6, alone: 0.85, take: 0.985, takeUnnamed: 0.998 };
/** Who declines and is not heard is wronged more than who is taken to decline. */
const refusal: Limits = { ...proposal, stand: 0.1, take: 0.45, takeUnnamed: 0.7 };

/** Chosen by totals on unseen rows and on plain chat. */
export const limitsOf = (kind: LearnedIntent): Limits => others[kind] ?? proposal;
const others: Partial<Record<LearnedIntent, Limits>> = {
  ask_contact: service,
  ref_off: service,
  pay_off: payment,
  meet: meeting,
  refuse: refusal,
};

/** Contact data is taken for a sample below these odds; below fewer where the rules tell samples of its kind by their looks. */
const leastOwn = 0.038;
const leastOwnByLooks = 0.03;
const toldByLooks: ReadonlySet<string> = new Set(['link', 'credentials']);
/** A text of fewer words than this is left to the rules. */
const fewestWords = 4;
/** In a longer text one sentence is too little of what is weighed to be heard in the whole. */
const mostWords = 32;

const features = makeFeatures();
const logits = new Float64Array(columns.length);

/** Bytes in code are no words; what they say is weighed where they are read. */
const coded = /(?:%[\da-f]{2}){4}/u;
/** Who quotes may only tell what somebody says: where that begins and ends is for the rules. */
const quotes = /["«»„“”「」『』]/u;

/** The intents that rules found in a text, without those that its words speak against, and with those that they speak for. Words quoted from others (`>`) are left to the rules. */
export function weighIntents(sight: Sight, data: readonly Found[], rules: readonly Found[]): readonly Found[] {
  const { text, hits } = sight;
  if (rules.length === 0 && !meets(mayPropose, sight.concepts)) return rules;
  if (text.length > longestScored || text.includes('>')) return rules;
  featuresOf(features, text, hits, data);
  score(features, logits);
  if (features.words < fewestWords) return rules;
  const kept = rules.filter((found) => stands(found) || standsAlone(sight, data, found));
  if (features.words > mostWords || coded.test(text)) return kept;
  const taken: Found[] = [];
  for (const kind of learned) {
    if (isTaken(kind, sight) && !rules.some((found) => found.kind === kind) && mayJoin(kind, kept, data))
      taken.push(asFound(kind, sight));
  }
  return taken.length === 0 || quotes.test(text) ? kept : [...kept, ...taken];
}

const oddsOf = (kind: LearnedIntent): number => odds(logits[columnIndex(kind)]!);

/** Who asks whether it is allowed gets an answer; the rulebook has one, and no score may keep it back. */
const asksWhetherAllowed: IntentCue = 'pay_off:question';

function stands({ kind, confidence, disguised, value }: Found): boolean {
  if (!isLearned(kind) || disguised === true || value === asksWhetherAllowed) return true;
  const { stand, sure } = limitsOf(kind);
  return confidence >= sure || (oddsOf(kind) >= stand && outweighsRefusal(kind));
}

/** A rule as sure as this is heard once more, by the words of its own clause alone: those around it may be there to hide it. */
const sureEnough = 0.7;
const apart = makeFeatures();

function standsAlone(sight: Sight, data: readonly Found[], found: Found): boolean {
  const { kind, confidence } = found;
  if (!isLearned(kind) || kind === 'refuse' || confidence < sureEnough) return false;
  const [from, to] = clauseAround(sight.text, found.start, found.end);
  if (to - from === sight.text.length) return false;
  const within = data.filter(({ start, end }) => start >= from && end <= to);
  featuresOf(apart, sight.text.slice(from, to), hitsWithin(sight.hits, from, to), within);
  return odds(scoreOne(apart, kind)) >= limitsOf(kind).alone;
}

const stops = '.,;:!?…\n。，、！？؛،۔।';

/** From the sign that parts the clause from what stands before to the one that ends it. */
function clauseAround(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !isStop(text, from - 1)) from--;
  while (to < text.length && !isStop(text, to)) to++;
  return [from, to];
}

/** A dot inside an address or a number ends nothing. */
const isStop = (text: string, at: number): boolean =>
  stops.includes(text.charAt(at)) && !isAlnum(text.charCodeAt(at + 1));

function isTaken(kind: LearnedIntent, { concepts }: Sight): boolean {
  const { take, takeUnnamed } = limitsOf(kind);
  if (kind === 'refuse' && !meets(declinable, concepts)) return false;
  return oddsOf(kind) >= (meets(mattersOf[kind], concepts) ? take : takeUnnamed) && outweighsRefusal(kind);
}

/** Who declines proposes nothing: the likelier of the two is believed. */
const outweighsRefusal = (kind: LearnedIntent): boolean =>
  kind === 'refuse' || logits[columnIndex(kind)]! > logits[columnIndex('refuse')]!;

/** What a rule found is believed before what only the words sound like, and a link to a room says what there is to say of calls and rooms. */
const mayJoin = (kind: LearnedIntent, kept: readonly Found[], data: readonly Found[]): boolean =>
  kept.every((found) => !isLearned(found.kind) || (found.kind === 'refuse') === (kind === 'refuse')) &&
  !((kind === 'call' || kind === 'move_off') && data.some((found) => found.kind === 'meeting_link'));

function asFound(kind: LearnedIntent, { text, hits }: Sight): Found {
  const [start, end] = toldBy(text, features, kind, hits);
  const confidence = Math.min(oddsOf(kind), surest);
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

/** Nothing that only sounds like something is certain. */
const surest = 0.995;

const reach = 60;

/** In one piece of a text so many finds are asked whose they are; a text that holds more repeats them, and the rest is kept. */
const mostAsked = 64;

export const ownAmong = (sight: Sight, data: readonly Found[]): Found[] =>
  data.filter((found, i) => i >= mostAsked || isOwn(sight, found));

/** Is this contact data somebody's own, rather than a sample, a placeholder or the number of something else? */
export function isOwn(sight: Sight, found: Found): boolean {
  if (found.disguised === true) return true;
  ownFeatures(sight, found);
  return odds(scoreOne(features, 'own')) >= (toldByLooks.has(found.kind) ? leastOwnByLooks : leastOwn);
}

export function ownFeatures(sight: Sight, found: Found, into = features): void {
  const [from, to] = paragraphAround(sight.text, found);
  featuresOf(into, sight.text.slice(from, to), hitsWithin(sight.hits, from, to), [found]);
}

/** As far as the words around a find can be about it: no further than `reach`, and not over an empty line. */
function paragraphAround(text: string, { start, end }: Found): readonly [number, number] {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start).lastIndexOf(emptyLine);
  const behind = text.slice(end, end + reach).indexOf(emptyLine);
  return [before < 0 ? from : from + before + emptyLine.length, end + (behind < 0 ? reach : behind)];
}

const emptyLine = '\n\n';

function hitsWithin(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  const within: Hit[] = [];
  for (let i = firstHitFrom(hits, from); i < hits.length && hits[i]!.start < to; i++)
    if (hits[i]!.end <= to) within.push(hits[i]!);
  return within;
}
