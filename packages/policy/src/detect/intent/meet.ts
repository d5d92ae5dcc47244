import type { Found } from '../detector.js';
import { hitOf, liesBehind, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent, type IntentRule } from './rule.js';
import { around, sentenceOf } from './targets.js';

/** Proposes to meet in person. What is to be spoken of there does not matter. */
export const findMeet: IntentRule = (frame, clause, at) => {
  if (clause.has('named', 'past_off')) return undefined;
  if (clause.has('third_party') && !clause.has('lets', 'we')) return undefined;
  // Days of the week may lie in the past as well: a proposal says which is meant.
  const ahead = clause.has('lets', 'when_free') || (clause.has('soon') && clause.asked);
  if ((clause.has('past_talk') || liesBehind(clause)) && !ahead) return undefined;
  const strong = hitOf(clause, 'meet_strong');
  if (strong !== undefined && !isOfWork(clause, strong.end))
    return intent('meet', 'meet:phrase', strong, 0.8, 'proposes to meet');
  return byVerb(frame, clause, at) ?? byPlace(frame, clause, at) ?? byNearness(frame, clause, at);
};

const besideWork = 8;

/** "the meeting room poster": the work stands right behind the word. */
const isOfWork = (clause: Clause, end: number): boolean =>
  clause.hits.some((hit) => hit.concept === 'work_noun' && hit.start >= end && hit.start - end <= besideWork);

const persons = ['we', 'you', 'me', 'lets', 'my', 'your', 'when_free', 'soon'] as const;
const proposing = ['lets', 'could', 'want', 'soon', 'when_free'] as const;

/** "meet in person", "come to the office on Friday" */
function byVerb(frame: Frame, clause: Clause, at: number): Found | undefined {
  const verb = hitOf(clause, 'meet_verb');
  if (verb === undefined || isOfWork(clause, verb.end)) return undefined;
  if (clause.has('work_verb') && !clause.has('in_person')) return undefined;
  const near = sentenceOf(frame, at);
  if (!(clause.asked || near.some((c) => c.has(...proposing))) || !near.some((c) => c.has(...persons)))
    return undefined;
  // Cash is handed over in person.
  if (near.some((c) => c.has('in_person', 'cash')))
    return intent(
      'meet',
      'meet:proposal',
      spanOf(clause, 'meet_verb', 'in_person'),
      0.75,
      'proposes to meet in person',
    );
  if (clause.has('venue'))
    return intent('meet', 'meet:place', spanOf(clause, 'meet_verb', 'venue'), 0.7, 'proposes to meet at a place');
  if (near.some((c) => c.has('venue', 'nearby') || c.data.some((found) => found.kind === 'address')))
    return intent('meet', 'meet:place', spanOf(clause, 'meet_verb'), 0.6, 'proposes to meet at a place');
  return undefined;
}

/** "How about a coffee on Saturday?", "face to face tomorrow?" */
function byPlace(frame: Frame, clause: Clause, at: number): Found | undefined {
  const place = hitOf(clause, 'in_person', 'venue');
  if (place === undefined || clause.has('work_noun', 'work_verb', 'pay_noun', 'pay_verb', 'order_word'))
    return undefined;
  const near = around(frame, at, 1);
  if (near.some((c) => c.has('work_verb'))) return undefined;
  const acts = near.some(
    (c) => c.has('talk_verb', 'meet_verb', 'nearby', 'go_verb') || (c !== clause && c.has('in_person')),
  );
  const timed = near.some((c) => c.has('soon', 'when_free'));
  const proposes = clause.asked || clause.has('lets', 'could', 'want');
  // "directly" and "offline" say so only of meeting.
  const plainly = !clause.has('direct', 'outside', 'cash', 'bank', 'by_voice') || clause.has('venue');
  if (clause.has('in_person') && plainly && (timed || proposes) && (acts || clause.has('venue', 'we', 'lets')))
    return intent('meet', 'meet:proposal', spanOf(clause, 'in_person', 'venue'), 0.6, 'would rather see the other');
  if (!clause.has('venue') || !clause.has('we', 'you', 'lets', 'my', 'your')) return undefined;
  if (!acts || !(timed || (proposes && near.some((c) => c.has('nearby'))))) return undefined;
  return intent('meet', 'meet:place', spanOf(clause, 'venue'), 0.55, 'proposes to meet at a place');
}

/** "I am in your town till Friday, shall we sit down together?" */
function byNearness(frame: Frame, clause: Clause, at: number): Found | undefined {
  const nearby = hitOf(clause, 'nearby');
  if (nearby === undefined || clause.has('work_noun', 'work_verb') || !clause.has('me', 'we', 'you', 'your', 'my'))
    return undefined;
  const others = around(frame, at, 1);
  if (others.some((c) => c.has('work_verb'))) return undefined;
  const both = clause.has('me', 'we') && clause.has('you', 'your') && clause.has('lets');
  const meets = others.some(
    (c) => c.has('venue', 'meet_verb', 'in_person') || (c.has('lets', 'could') && c.has('talk_verb', 'go_verb')),
  );
  if (!both && !meets) return undefined;
  if (!(clause.asked || others.some((c) => c.has(...proposing)))) return undefined;
  return intent('meet', 'meet:proposal', nearby, 0.55, 'lives near and would like to see the other');
}
