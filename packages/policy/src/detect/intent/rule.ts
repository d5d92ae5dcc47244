import type { Found } from '../detector.js';
import type { IntentCue } from '../lexicon/concepts.js';
import type { IntentKind } from '../../signal.js';
import type { Clause } from './clause.js';
import type { Frame } from './frame.js';
import type { Span } from './split.js';

/** What one clause proposes; `at` is its index in the frame. */
export type IntentRule = (frame: Frame, clause: Clause, at: number) => Found | undefined;

export const intent = (kind: IntentKind, value: IntentCue, span: Span, confidence: number, how: string): Found => ({
  kind,
  value,
  start: span.start,
  end: span.end,
  confidence,
  how,
});
