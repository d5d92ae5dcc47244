import { hitOf, spanOf } from './intent/clause.js';
import { intent, type IntentRule } from './intent/rule.js';
import { appsIn, sentenceOf } from './intent/targets.js';

/** Proposes a call and names no channel outside. */
export const findCall: IntentRule = (frame, clause, at) => {
  if (!clause.has('call_strong', 'call_noun', 'call_verb')) return undefined;
  if (clause.has('work_noun', 'named', 'third_party', 'past_off', 'past_talk', 'past_sent', 'time_past'))
    return undefined;
  if (appsIn(frame, clause, ['messenger', 'meeting', 'social']).length > 0) return undefined;
  if (sentenceOf(frame, at).some((c) => c.data.length > 0)) return undefined;
  const strong = hitOf(clause, 'call_strong');
  if (strong !== undefined) return intent('call', 'call:phrase', strong, 0.75, 'proposes a call');
  const proposes = clause.asked || clause.has('lets', 'could', 'want');
  if (!clause.has('call_noun', 'call_verb') || !proposes || !clause.has('me', 'you', 'we', 'lets', 'could'))
    return undefined;
  return intent('call', 'call:proposal', spanOf(clause, 'call_noun', 'call_verb'), 0.65, 'proposes a call');
};
