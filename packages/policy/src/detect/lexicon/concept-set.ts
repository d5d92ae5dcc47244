import { concepts, type Concept } from './concepts.js';
import type { Hit } from './lexicon.js';

/** Which concepts are present, as bits: detectors ask for dozens of them in every clause. */
export type ConceptSet = readonly number[];

/** Thirty bits a word: every engine keeps them as small integers. */
const bits = 30;
const words = Math.ceil(concepts.length / bits);
/** Per concept the word, shifted by five, and its bit there. */
const indexOf: ReadonlyMap<Concept, number> = new Map(
  concepts.map((concept, index) => [concept, (Math.floor(index / bits) << 5) | (index % bits)]),
);
const empty: ConceptSet = new Array<number>(words).fill(0);

export function conceptsOf(hits: readonly Hit[]): ConceptSet {
  if (hits.length === 0) return empty;
  const set = empty.slice();
  for (const hit of hits) add(set, hit.concept);
  return set;
}

export function conceptSet(list: readonly Concept[]): ConceptSet {
  const set = empty.slice();
  for (const concept of list) add(set, concept);
  return set;
}

function add(set: number[], concept: Concept): void {
  const index = indexOf.get(concept)!;
  set[index >> 5]! |= 1 << (index & 31);
}

export function holds(set: ConceptSet, concept: Concept): boolean {
  const index = indexOf.get(concept)!;
  return ((set[index >> 5]! >> (index & 31)) & 1) === 1;
}

export function holdsAny(set: ConceptSet, wanted: readonly Concept[]): boolean {
  for (let i = 0; i < wanted.length; i++) if (holds(set, wanted[i]!)) return true;
  return false;
}

export function meets(a: ConceptSet, b: ConceptSet): boolean {
  for (let i = 0; i < words; i++) if ((a[i]! & b[i]!) !== 0) return true;
  return false;
}
