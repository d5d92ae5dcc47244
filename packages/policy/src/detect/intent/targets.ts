import type { AppClass, Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import type { SignalKind } from '../../signal.js';
import { firstHitFrom, longestWord } from '../sight.js';
import { appClass, type Clause } from './clause.js';
import type { Frame } from './frame.js';

/** Hits that name an app of these classes. An everyday word counts only where its neighbours say that an app is meant. */
export function appsIn(frame: Frame, clause: Clause, classes: readonly AppClass[]): readonly Hit[] {
  let apps: Hit[] | undefined;
  if (!clause.has('app', 'app_weak')) return noHits;
  for (const hit of clause.hits) {
    const found = appClass(hit);
    if (found === undefined || !classes.includes(found)) continue;
    if (hit.concept === 'app' || isMeant(frame, clause, hit)) (apps ??= []).push(hit);
  }
  return apps ?? noHits;
}

const noHits: readonly Hit[] = [];

const signs: readonly Concept[] = ['via', 'your', 'talk_me', 'add_me', 'lets'];
const beside = 3;

/** "on signal", "my line", "line id": the word stands where an app's name stands. */
function isMeant(frame: Frame, clause: Clause, weak: Hit): boolean {
  const { text } = frame.sight;
  const next = text.charAt(weak.end + 1);
  if (text.charAt(weak.end) === ':' || next === '@') return true;
  const { hits } = clause;
  for (let i = firstHitFrom(hits, weak.start - beside - longestWord); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.start > weak.end + beside) return false;
    const gap = weak.start - hit.end;
    if (gap >= 0 && gap <= beside && signs.includes(hit.concept)) return true;
    if (gap === 1 && hit.concept === 'go_verb' && text.slice(hit.start, hit.end).includes(' ')) return true;
    if (hit.start >= weak.end && isNumberOrId(hit.concept)) return true;
    if (gap >= 0 && gap <= 1 && hit.concept === 'talk_verb' && hit !== weak) return true;
  }
  return false;
}

const isNumberOrId = (concept: Concept): boolean =>
  concept === 'phone_noun' || concept === 'handle_noun' || concept === 'me';

export const contactNouns: readonly Concept[] = ['phone_noun', 'email_noun', 'contact_noun', 'handle_noun'];

export const isNear = (a: Hit, b: Hit, reach: number): boolean =>
  a === b || (a.start < b.start ? b.start - a.end : a.start - b.end) <= reach;

export const hasData = (clause: Clause, kinds: readonly SignalKind[]): boolean =>
  clause.data.length > 0 && clause.data.some((found) => kinds.includes(found.kind));

/** Clauses of the same sentence, this one among them. */
export const sentenceOf = (frame: Frame, at: number): readonly Clause[] => {
  const { sentence } = frame.clauses[at]!;
  let from = at;
  let to = at;
  while (from > 0 && at - from < 6 && frame.clauses[from - 1]!.sentence === sentence) from--;
  while (to + 1 < frame.clauses.length && to - at < 6 && frame.clauses[to + 1]!.sentence === sentence) to++;
  return frame.clauses.slice(from, to + 1);
};

/** This clause and its neighbours on both sides, across sentences. */
export function around({ clauses }: Frame, at: number, reach = 2): readonly Clause[] {
  const near: Clause[] = [];
  const to = Math.min(clauses.length - 1, at + reach);
  for (let i = Math.max(0, at - reach); i <= to; i++)
    if (clauses[i]!.quoted === clauses[at]!.quoted) near.push(clauses[i]!);
  return near;
}
