import { hitOf, spanOf } from './clause.js';
import { intent, type IntentRule } from './rule.js';
import { sentenceOf } from './targets.js';

/** A rating, a refund or a report held out as a threat. */
export const findPressure: IntentRule = (frame, clause, at) => {
  if (!clause.has('pressure_strong', 'review_bad')) return undefined;
  if (clause.has('named')) return undefined;
  const strong = hitOf(clause, 'pressure_strong');
  if (strong !== undefined)
    return intent(
      'pressure',
      clause.has('refund_word', 'cancel_verb') ? 'pressure:money' : 'pressure:review',
      strong,
      0.75,
      'holds out a threat',
    );
  const bad = hitOf(clause, 'review_bad');
  if (bad === undefined || !sentenceOf(frame, at).some((c) => c.has('threat', 'if_word'))) return undefined;
  return intent('pressure', 'pressure:review', spanOf(clause, 'review_bad', 'threat'), 0.7, 'holds out a bad review');
};
