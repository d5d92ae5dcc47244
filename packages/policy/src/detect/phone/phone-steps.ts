import { inWords } from '../lexicon/patterns.js';

/** What leads from one piece of a number to the next. */
export const steps = inWords((any) => new RegExp(any('phone_step'), 'gu'));
