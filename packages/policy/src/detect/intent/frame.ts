import type { Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { quotedLines } from '../quoted.js';
import { makeClause, type Clause } from './clause.js';
import { withNegations } from './negated.js';
import { splitText, type Piece, type Span } from './split.js';
import { markTopics } from './topic.js';

/** A text prepared for the detectors of intents. */
export type Frame = {
  readonly sight: Sight;
  readonly clauses: readonly Clause[];
  /** Does the text speak of making something, here or in this sentence? */
  readonly workIn: (sentence: number) => boolean;
};

export function frameOf(sight: Sight, data: readonly Found[]): Frame {
  const split = splitText(sight.text, sight.hits);
  const quotes = sight.has('translate_verb') ? withTranslated(sight, split.quotes) : split.quotes;
  const { pieces } = split;
  const spoken = outside(quotes, besides(data, withNegations(sight.text, sight.hits)));
  const hits =
    sight.has('work_noun') || sight.has('named') || sight.has('for_word') || sight.has('like_word')
      ? markTopics(sight.text, spoken)
      : spoken;
  const told = outside(quotes, data.length > 1 ? [...data].sort((a, b) => a.start - b.start) : data);
  const isQuoted = quotedLines(sight.text);
  const clauses: Clause[] = [];
  let h = 0;
  let d = 0;
  for (const piece of sight.has('could') ? joinAsides(pieces, hits) : pieces) {
    const firstHit = h;
    while (h < hits.length && hits[h]!.start < piece.end) h++;
    const firstData = d;
    while (d < told.length && told[d]!.start < piece.end) d++;
    clauses.push(makeClause(piece, part(hits, firstHit, h), part(told, firstData, d), isQuoted(piece.start)));
  }
  let working: ReadonlySet<number> | undefined;
  return { sight, clauses, workIn: (sentence) => (working ??= sentencesOfWork(clauses)).has(sentence) };
}

const nothing: readonly never[] = [];
const part = <T>(list: readonly T[], from: number, to: number): readonly T[] =>
  from === to ? nothing : from === 0 && to === list.length ? list : list.slice(from, to);

const longestTranslated = 300;

/** "Translate this: come to …": what follows the colon is not said to anybody here. */
function withTranslated(sight: Sight, quotes: readonly Span[]): readonly Span[] {
  const added: Span[] = [];
  let floor = 0;
  for (const hit of sight.hits) {
    if (hit.concept !== 'translate_verb' || hit.start < floor) continue;
    const colon = sight.text.indexOf(':', hit.end);
    if (colon < 0) break;
    if (colon - hit.end > 24) continue;
    const line = sight.text.indexOf('\n\n', colon);
    floor = Math.min(line < 0 ? sight.text.length : line, colon + longestTranslated);
    added.push({ start: colon, end: floor });
  }
  return added.length === 0 ? quotes : [...quotes, ...added].sort((a, b) => a.start - b.start);
}

const spelled = new Set<string>(['email', 'link', 'file_link', 'meeting_link']);

/**
 * Pieces of an address, a link or a number told in words are no words of the sentence: the "net" of a host denies nothing,
 * nor does a zero that is a "no" as well.
 */
function besides(data: readonly Found[], hits: readonly Hit[]): readonly Hit[] {
  if (data.length === 0) return hits;
  const inert = data.filter((found) => (found.disguised === true ? found.kind === 'phone' : spelled.has(found.kind)));
  if (inert.length === 0) return hits;
  return hits.filter((hit) => !inert.some((found) => found.start <= hit.start && found.end >= hit.end));
}

const sentencesOfWork = (clauses: readonly Clause[]): ReadonlySet<number> =>
  new Set(clauses.filter((clause) => clause.has('work_noun', 'work_verb', 'named')).map((clause) => clause.sentence));

/** Longer than this a stretch between commas is no mere "please". */
const longestAside = 24;

/** "Send, please, the number": a courtesy between commas parts nothing. */
function joinAsides(pieces: readonly Piece[], hits: readonly Hit[]): readonly Piece[] {
  const joined: Piece[] = [];
  let h = 0;
  let open = false;
  pieces.forEach((piece, i) => {
    const before = joined[joined.length - 1];
    while (h < hits.length && hits[h]!.start < piece.start) h++;
    const aside = piece.end - piece.start <= longestAside && isCourtesy(hits, h, piece.end);
    const inner = before?.sentence === piece.sentence && pieces[i + 1]?.sentence === piece.sentence;
    if (before !== undefined && (open || (aside && inner))) joined[joined.length - 1] = { ...before, end: piece.end };
    else joined.push(piece);
    open = aside && inner && !open;
  });
  return joined;
}

function isCourtesy(hits: readonly Hit[], from: number, end: number): boolean {
  let at = from;
  while (at < hits.length && hits[at]!.start < end) if (hits[at++]!.concept !== 'could') return false;
  return at > from;
}

/** Both by position. */
function outside<T extends Span>(quotes: readonly Span[], spans: readonly T[]): readonly T[] {
  if (quotes.length === 0) return spans;
  let q = 0;
  return spans.filter((span) => {
    while (q < quotes.length && quotes[q]!.end <= span.start) q++;
    return q === quotes.length || span.start < quotes[q]!.start;
  });
}
