import type { Found } from '../detector.js';
import { cover, hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { around, contactNouns, isNear } from './targets.js';

const past = ['past_talk', 'past_sent', 'past_off'] as const;

/** "If this site goes down, where do I find you?": asks how to reach the other when not here. */
export function byLoss(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('you', 'your', 'reach_you') || clause.has('work_noun', 'work_verb', 'named', ...past))
    return undefined;
  const asks = clause.asked || clause.has('question', 'where_word', 'if_word');
  if (!asks || !clause.has('where_word', 'reach_you')) return undefined;
  const lost = around(frame, at, 1).some((c) => c.has('cut_off', 'besides') || (c.has('if_word') && c.has('ban_word')));
  if (!lost || frame.workIn(clause.sentence)) return undefined;
  return intent(
    'ask_contact',
    'ask_contact:reach',
    spanOf(clause, 'reach_you', 'where_word', 'question'),
    0.65,
    'asks how to reach the other when not here',
  );
}

/** "Please share the Skype ID", "a number, then I call you": nobody else's is meant. */
export function byGiving(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (
    !clause.has('give_verb', 'give_me') ||
    clause.has(
      'my',
      'third_party',
      'work_noun',
      'work_verb',
      'named',
      'here',
      'there',
      'other_number',
      'order_word',
      'negation',
      'rule_word',
      ...past,
    )
  )
    return undefined;
  if (clause.data.length > 0 || clause.has('time_past')) return undefined;
  const give = hitOf(clause, 'give_verb', 'give_me')!;
  const noun = clause.hits.find(
    (hit) => contactNouns.includes(hit.concept) && hit.start !== give.start && isNear(hit, give, beside),
  );
  if (noun === undefined) return undefined;
  const bids = clause.asked || clause.has('could', 'want', 'give_me');
  const calls = around(frame, at, 1).some((c) => c !== clause && c.has('call_verb', 'call_strong', 'reach_you'));
  // "email batao": where the verb comes last, giving is asked of the other.
  const last =
    give.start >= noun.end &&
    give.start - noun.end <= 2 &&
    clause.end - clause.start <= shortBid &&
    !clause.has('me', 'we', 'lets');
  if (!bids && !calls && !last) return undefined;
  return intent('ask_contact', 'ask_contact:your', cover([noun, give]), 0.6, 'asks to be given contact data');
}

const beside = 24;
const shortBid = 40;

/** "your ten digits", "what is your at-sign": told by its parts. */
export function byParts(clause: Clause): Found | undefined {
  if (clause.has('work_noun', 'work_verb', 'named', 'order_word', 'other_number', ...past) || clause.data.length > 0)
    return undefined;
  if (!clause.asked && !clause.has('question', 'give_verb', 'give_me', 'could')) return undefined;
  const part = clause.hits.find(
    (hit) =>
      ((hit.concept === 'teen' && (hit.value === '10' || hit.value === '11')) || hit.concept === 'at_word') &&
      !clause.hits.some((other) => other.concept === 'via' && other.start === hit.start),
  );
  const your = part && clause.hits.find((hit) => hit.concept === 'your' && isNear(hit, part, 12));
  if (part === undefined || your === undefined) return undefined;
  return intent(
    'ask_contact',
    'ask_contact:phrase',
    cover([part, your]),
    0.55,
    "asks for the other's contact data by its parts",
  );
}
