import { conceptsOf, holdsAny, type ConceptSet } from '../lexicon/concept-set.js';
import { apps, type App, type AppClass, type Concept } from '../lexicon/concepts.js';
import type { Found } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import type { Piece } from './split.js';

/** A stretch of text that says one thing: between commas, stops, line ends and words such as "but". */
export type Clause = {
  readonly start: number;
  readonly end: number;
  /** Index of its sentence, from 0. */
  readonly sentence: number;
  /** Known words in it, without those inside quotations. */
  readonly hits: readonly Hit[];
  /** Contact data found in it, without that inside quotations. */
  readonly data: readonly Found[];
  /** Its sentence ends in a question mark. */
  readonly asked: boolean;
  /** It stands in a line quoted from somebody else. */
  readonly quoted: boolean;
  readonly has: (...concepts: readonly Concept[]) => boolean;
  /** The concepts of its words. */
  readonly concepts: ConceptSet;
};

export const makeClause = (piece: Piece, hits: readonly Hit[], data: readonly Found[], quoted: boolean): Clause =>
  new Said(piece, hits, data, quoted);

/** So many words are asked themselves as quickly as the set of their concepts. */
const fewHits = 3;

/** A class, so that the many clauses of a long text share what they can. */
class Said implements Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly asked: boolean;
  readonly concepts: ConceptSet;
  constructor(
    piece: Piece,
    readonly hits: readonly Hit[],
    readonly data: readonly Found[],
    readonly quoted: boolean,
  ) {
    this.start = piece.start;
    this.end = piece.end;
    this.sentence = piece.sentence;
    this.asked = piece.asked;
    this.concepts = conceptsOf(hits);
  }
  has(...wanted: readonly Concept[]): boolean {
    const { hits } = this;
    if (hits.length > fewHits) return holdsAny(this.concepts, wanted);
    for (let i = 0; i < hits.length; i++) {
      const { concept } = hits[i]!;
      for (let k = 0; k < wanted.length; k++) if (wanted[k] === concept) return true;
    }
    return false;
  }
}

export const appClass = (hit: Hit): AppClass | undefined =>
  hit.concept === 'app' || hit.concept === 'app_weak' ? apps[hit.value as App] : undefined;

/** A word for "already" that means "and then" as well lies behind nobody. */
export const liesBehind = (clause: Clause): boolean =>
  clause.has('time_past') &&
  clause.hits.some(
    (past) =>
      past.concept === 'time_past' &&
      !clause.hits.some((then) => then.concept === 'so_word' && then.start === past.start && then.end === past.end),
  );

/** First hit of any of these concepts. */
export function hitOf({ hits, concepts }: Clause, ...wanted: readonly Concept[]): Hit | undefined {
  if (hits.length > fewHits && !holdsAny(concepts, wanted)) return undefined;
  for (let i = 0; i < hits.length; i++) {
    const { concept } = hits[i]!;
    for (let k = 0; k < wanted.length; k++) if (wanted[k] === concept) return hits[i];
  }
  return undefined;
}

/** From the first to the last of these spans. */
export function cover(spans: readonly { readonly start: number; readonly end: number }[]): {
  start: number;
  end: number;
} {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The words of a clause that carry these concepts, as one span; the clause itself where none does. */
export function spanOf(clause: Clause, ...concepts: readonly Concept[]): { start: number; end: number } {
  const hits = clause.hits.filter((hit) => concepts.includes(hit.concept));
  return hits.length > 0 ? cover(hits) : { start: clause.start, end: clause.end };
}
