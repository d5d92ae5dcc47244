import type { Found } from '../detector.js';
import { spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { around } from './targets.js';

const calls = ['call_noun', 'call_verb', 'call_strong', 'by_voice', 'meet_verb', 'phone_noun'] as const;

/** "Calls make me nervous, so let's type": a call is named first, and then writing is what somebody would rather do. */
export function byWriting(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('in_writing') || clause.has('without', 'if_word', 'third_party') || isWork(clause)) return undefined;
  if (clause.has('app', 'email_noun', 'outside', 'there', 'add_me', 'give_me') || clause.data.length > 0)
    return undefined;
  const writes = clause.hits.find((hit) => hit.concept === 'in_writing')!;
  if (clause.hits.some((hit) => (hit.concept === 'negation' || hit.concept === 'cannot') && hit.start >= writes.end))
    return undefined;
  if (!clause.has('lets', 'decline', 'only', 'could', 'here', 'stay_verb', 'want')) return undefined;
  const named =
    clause.hits.some((hit) => calls.some((call) => call === hit.concept) && hit.start < writes.start) ||
    around(frame, at, 1).some((c) => c.start < clause.start && c.has(...calls) && !c.has('lets', 'talk_me'));
  if (!named) return undefined;
  return intent(
    'refuse',
    'refuse:declines',
    spanOf(clause, 'in_writing', 'decline', 'here'),
    0.75,
    'would rather write',
  );
}

/** "In text" may mean the text that is worked on: another word has to say so. */
const isWork = (clause: Clause): boolean =>
  clause.hits.some(
    (hit) =>
      (hit.concept === 'work_noun' || hit.concept === 'work_verb') &&
      !clause.hits.some((same) => same.start === hit.start && same.concept === 'in_writing'),
  );
