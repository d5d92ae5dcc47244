import type { Found } from '../detector.js';
import { cover, hitOf, liesBehind, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn, around, isNear, sentenceOf } from './targets.js';

/** Proposes a call and names no channel outside. What the call is about does not matter. */
export const findCall: IntentRule = (frame, clause, at) => {
  if (clause.has('named', 'past_sent')) return undefined;
  if (clause.has('past_off') && !isAhead(clause)) return undefined;
  if (clause.has('third_party') && !clause.has('lets', 'when_free', 'we')) return undefined;
  // Days of the week may lie in the past as well: a proposal says which is meant.
  const ahead = clause.has('lets', 'when_free') || clause.asked;
  if (clause.has('past_talk') && !clause.has('lets', 'when_free', 'by_voice')) return undefined;
  if (liesBehind(clause) && !ahead) return undefined;
  if (appsIn(frame, clause, ['messenger', 'meeting', 'social']).some((app) => !isApart(frame, clause, app)))
    return undefined;
  if (sentenceOf(frame, at).some((c) => c.data.length > 0)) return undefined;
  return byName(frame, clause, at) ?? byPhone(clause) ?? byVoice(frame, clause, at);
};

const and = inWords((any) => new RegExp(any('intent_and'), 'u'));
const besideApp = 16;

/** "Let's ring each other and do the rest on Telegram": the call is one thing, the app another. */
function isApart(frame: Frame, clause: Clause, app: Hit): boolean {
  const call = hitOf(clause, 'call_strong');
  if (call === undefined) return false;
  const [from, to] = call.start < app.start ? [call.end, app.start] : [app.end, call.start];
  return to - from > besideApp && and(frame.sight.lexicon).test(frame.sight.text.slice(from, to));
}

/** "Can we talk that over by phone tomorrow?": these words tell of the past as well. */
export const isAhead = (clause: Clause): boolean =>
  clause.has('lets', 'soon') && clause.has('talk_verb') && !clause.has('past_talk', 'past_sent', 'time_past');

const besideWork = 8;

/** "call script": the work stands right behind the word. */
const isOfWork = (clause: Clause, end: number): boolean =>
  clause.hits.some((hit) => hit.concept === 'work_noun' && hit.start >= end && hit.start - end <= besideWork);

/** "Transcribe a call": made, not held. */
const isMade = (clause: Clause): boolean => clause.has('work_verb') && !clause.has('lets', 'when_free');

/** "a call at five?", "I ring you tomorrow" */
function byName(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('call_strong', 'call_noun', 'call_verb')) return undefined;
  const strong = hitOf(clause, 'call_strong');
  if (isMade(clause)) return undefined;
  if (strong !== undefined) return intent('call', 'call:phrase', strong, 0.75, 'proposes a call');
  const words = spanOf(clause, 'call_noun', 'call_verb');
  if (isOfWork(clause, words.end)) return undefined;
  const near = sentenceOf(frame, at);
  if (near.some((c) => c.has('when_free')) || clause.has('minutes', 'soon'))
    return intent('call', 'call:proposal', words, 0.65, 'proposes a call and its time');
  const proposes = clause.asked || clause.has('lets', 'could', 'want');
  if (proposes && clause.has('me', 'you', 'we', 'lets', 'could', 'meet_verb', 'meet_strong'))
    return intent('call', 'call:proposal', words, 0.65, 'proposes a call');
  if (clause.has('call_verb') && ((clause.has('me') && clause.has('you')) || isNumberAsked(frame, clause, at)))
    return intent('call', 'call:proposal', words, 0.6, 'says to call the other');
  return undefined;
}

/** "Which number have you? I shall ring after six": the number is asked for in another clause. */
const isNumberAsked = (frame: Frame, clause: Clause, at: number): boolean =>
  !clause.has('phone_noun', 'ask_strong', 'your') &&
  around(frame, at, 1).some(
    (c) =>
      c !== clause &&
      !c.has('my', 'third_party') &&
      (c.has('ask_strong') || (c.has('phone_noun') && c.has('give_verb', 'give_me', 'your'))),
  );

const proposing = ['lets', 'could', 'want', 'when_free', 'minutes', 'soon'] as const;

/** "talk it over by phone" */
function byPhone(clause: Clause): Found | undefined {
  if (!clause.has('talk_verb') || isMade(clause) || !(clause.asked || clause.has(...proposing))) return undefined;
  const phone = clause.hits.find(
    (hit) =>
      (hit.concept === 'past_off' ||
        (hit.concept === 'phone_noun' && clause.hits.some((via) => via.concept === 'via' && isNear(via, hit, 3)))) &&
      clause.hits.some((talk) => talk.concept === 'talk_verb' && talk !== hit && isNear(talk, hit, 24)),
  );
  return (
    phone &&
    intent('call', 'call:proposal', cover([phone, hitOf(clause, 'talk_verb')!]), 0.65, 'proposes to talk by phone')
  );
}

/** "Would you have five minutes? Aloud it is quickly explained." */
function byVoice(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('by_voice') || isMade(clause)) return undefined;
  if (isOfWork(clause, spanOf(clause, 'by_voice').end)) return undefined;
  const near = around(frame, at, 1);
  const timed = near.some((c) => c.has('minutes', 'when_free'));
  if (!timed && clause.has('past_talk')) return undefined;
  if (!timed && !(clause.has('lets', 'want', 'could') || clause.asked)) return undefined;
  if (near.some((c) => c.has('meet_verb', 'venue'))) return undefined;
  return intent('call', 'call:proposal', spanOf(clause, 'by_voice'), timed ? 0.65 : 0.55, 'would rather speak');
}
