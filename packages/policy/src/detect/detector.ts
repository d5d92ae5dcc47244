import type { View } from '../reading/reading.js';
import type { Marks } from '../reading/survey.js';
import type { SignalKind } from '../signal.js';
import type { ConceptSet } from './lexicon/concept-set.js';
import type { Concept } from './lexicon/concepts.js';
import type { Hit, Lexicon } from './lexicon/lexicon.js';

/** One view of a text with the words that it holds: all that a detector sees. */
export type Sight = {
  readonly name: 'plain' | 'clear';
  readonly view: View;
  /** Same as `view.text`. */
  readonly text: string;
  /** Known words by position, see `lexicon/lexicon.ts`. */
  readonly hits: readonly Hit[];
  /** Characters that contact data needs; detectors look here first. */
  readonly marks: Marks;
  /** The concepts that these words carry. */
  readonly concepts: ConceptSet;
  /** Is a word of this concept anywhere in the view? */
  readonly has: (concept: Concept) => boolean;
  /** The words of the languages that are read. */
  readonly lexicon: Lexicon;
  /** Known words of the same writer's last messages, the latest first; read only when asked for. */
  readonly past: () => readonly (readonly Hit[])[];
  /** BCP 47 tag of the conversation; absent when nobody knows. */
  readonly locale: string | undefined;
  /** The text as typed. */
  readonly original: string;
};

/** What a detector says. Offsets are those of the view; `detect` maps them to the text as typed. */
export type Found = {
  readonly kind: SignalKind;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** 0…1 */
  readonly confidence: number;
  /** A short sentence fragment in English, for agents and tests. */
  readonly how: string;
  /**
   * True where contact data was disguised in a way that the view's traces do not show: spelled digits, at and dot words; false where
   * what they show says nothing, as for a whole sentence.
   */
  readonly disguised?: boolean;
};

/**
 * One detector per file, all of this shape. Detectors of contact data run first; `found` holds what they found in this
 * view, so that detectors of intents can tell "pay me on <payment>" from "pay me on Friday".
 */
export type Detector = (sight: Sight, found: readonly Found[]) => readonly Found[];
