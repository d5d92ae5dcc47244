import type { AppClass, Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import type { SignalKind } from '../../signal.js';
import { appClass, type Clause } from './clause.js';
import type { Frame } from './frame.js';

/** Hits that name an app of these classes. An everyday word counts only where its neighbours say that an app is meant. */
export const appsIn = (frame: Frame, clause: Clause, classes: readonly AppClass[]): readonly Hit[] =>
  clause.has('app', 'app_weak')
    ? clause.hits.filter((hit) => {
        const found = appClass(hit);
        return found !== undefined && classes.includes(found) && (hit.concept === 'app' || isMeant(frame, clause, hit));
      })
    : noHits;

const noHits: readonly Hit[] = [];

const signs: readonly Concept[] = ['via', 'your', 'talk_me', 'add_me', 'lets'];
const beside = 3;

/** "on signal", "my line", "line id": the word stands where an app's name stands. */
function isMeant(frame: Frame, clause: Clause, weak: Hit): boolean {
  const { text } = frame.sight;
  const next = text.charAt(weak.end + 1);
  if (text.charAt(weak.end) === ':' || next === '@') return true;
  return clause.hits.some(
    (hit) =>
      (signs.includes(hit.concept) && hit.end <= weak.start && weak.start - hit.end <= beside) ||
      (hit.concept === 'go_verb' && weak.start - hit.end === 1 && text.slice(hit.start, hit.end).includes(' ')) ||
      (isNumberOrId(hit.concept) && hit.start >= weak.end && hit.start - weak.end <= beside) ||
      (hit.concept === 'talk_verb' && hit !== weak && hit.end <= weak.start && weak.start - hit.end <= 1),
  );
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
export const around = (frame: Frame, at: number, reach = 2): readonly Clause[] =>
  frame.clauses
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((clause) => clause.quoted === frame.clauses[at]!.quoted);
