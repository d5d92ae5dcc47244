import { hitOf, spanOf } from './intent/clause.js';
import { intent, type IntentRule } from './intent/rule.js';

/** Proposes to meet in person. */
export const findMeet: IntentRule = (_frame, clause) => {
  if (!clause.has('meet_strong', 'meet_verb')) return undefined;
  if (clause.has('work_noun', 'named', 'third_party', 'past_off', 'past_talk', 'time_past')) return undefined;
  const strong = hitOf(clause, 'meet_strong');
  if (strong !== undefined) return intent('meet', 'meet:phrase', strong, 0.8, 'proposes to meet');
  if (!clause.has('meet_verb')) return undefined;
  const proposes = clause.asked || clause.has('lets', 'could', 'want');
  if (!proposes || !clause.has('we', 'you', 'me', 'lets')) return undefined;
  if (clause.has('in_person'))
    return intent(
      'meet',
      'meet:proposal',
      spanOf(clause, 'meet_verb', 'in_person'),
      0.75,
      'proposes to meet in person',
    );
  if (clause.has('venue'))
    return intent('meet', 'meet:place', spanOf(clause, 'meet_verb', 'venue'), 0.7, 'proposes to meet at a place');
  return undefined;
};
