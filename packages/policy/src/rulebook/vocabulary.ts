import { intentCues, type IntentCue } from '../detect/lexicon/concepts.js';

/** What a data signal can say of itself at the beginning of its `how`. */
export const dataCues = ['shortener', 'example'] as const;

/** Every word of the `cues` matcher: an intent's value, or the beginning of how data was found. */
export const cues: readonly Cue[] = [...intentCues, ...dataCues];
export type Cue = IntentCue | (typeof dataCues)[number];

export const declaredReasons = ['too_large', 'technical'] as const;
export const whenUnknowns = ['deliver', 'notice', 'mask', 'hold', 'bounce', 'strictest', 'mildest'] as const;
export const measures = ['education', 'warning', 'limits', 'suspension', 'closing'] as const;
export const confirmers = ['agent', 'lead'] as const;

/** Locales that every rulebook must speak. */
export const requiredLocales = ['en', 'es'] as const;
