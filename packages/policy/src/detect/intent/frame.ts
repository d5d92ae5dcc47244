import type { Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { makeClause, type Clause } from './clause.js';
import { splitText, type Piece, type Span } from './split.js';
import { markTopics } from './topic.js';

/** A text prepared for the detectors of intents. */
export type Frame = {
  readonly sight: Sight;
  readonly clauses: readonly Clause[];
  /** Does the text speak of making something, here or in this sentence? */
  readonly workIn: (sentence: number) => boolean;
};

const frames = new WeakMap<Sight, Frame>();

/** Built once per view, however many detectors ask. */
export function frameOf(sight: Sight, data: readonly Found[]): Frame {
  let frame = frames.get(sight);
  if (frame === undefined) frames.set(sight, (frame = build(sight, data)));
  return frame;
}

function build(sight: Sight, data: readonly Found[]): Frame {
  const { pieces, quotes } = splitText(sight.text, sight.hits);
  const hits = markTopics(sight.text, outside(quotes, sight.hits));
  const told = outside(
    quotes,
    [...data].sort((a, b) => a.start - b.start),
  );
  const clauses: Clause[] = [];
  let h = 0;
  let d = 0;
  for (const piece of joinAsides(pieces, hits)) {
    const inside: Hit[] = [];
    while (h < hits.length && hits[h]!.start < piece.end) inside.push(hits[h++]!);
    const around: Found[] = [];
    while (d < told.length && told[d]!.start < piece.end) around.push(told[d++]!);
    clauses.push(makeClause({ ...piece, hits: inside, data: around }));
  }
  const working = new Set<number>();
  for (const clause of clauses) if (clause.has('work_noun', 'work_verb', 'named')) working.add(clause.sentence);
  return { sight, clauses, workIn: (sentence) => working.has(sentence) };
}

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
