import type { Found } from '../detector.js';
import { hitOf, spanOf, type Clause } from './clause.js';
import { namesElsewhere } from './elsewhere.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { around } from './targets.js';
import { proposes } from './refuse-denies.js';

/** What brings a way elsewhere up: its name, a place to meet, money past the platform. */
const bringsUp = (frame: Frame, clause: Clause): boolean =>
  namesElsewhere(frame, clause) ||
  (clause.has('venue') && clause.has('meet_verb', 'pay_noun', 'your')) ||
  (clause.has('app_weak') && (clause.has('pay_verb', 'pay_noun') || clause.end - clause.start <= longestName));

/** "Zoom?": an everyday word as the whole of what is asked names the app. */
const longestName = 10;

const isWork = (clause: Clause): boolean => clause.has('work_noun', 'work_verb', 'named');

/** "Why do you want my number?", "how many times: no Telegram" */
export function byDoubt(frame: Frame, clause: Clause, at: number): Found | undefined {
  const why = hitOf(clause, 'why');
  if (why === undefined || isWork(clause)) return undefined;
  // "Why pay the fee?" and "why the site at all?" ask for the contrary.
  const contrary =
    clause.has('add_me', 'fee_word', 'middleman', 'platform') || (clause.has('talk_me') && !clause.has('want'));
  if (contrary) return undefined;
  // "Why not by WhatsApp?" proposes it.
  if (
    clause.asked &&
    clause.hits.some((hit) => hit.concept === 'negation' && hit.start >= why.end && hit.start - why.end <= 4)
  )
    return undefined;
  const near = around(frame, at, 1).filter(
    (c) => c !== clause && (isTold(frame, c) || isEcho(frame, c) || c.has('my')),
  );
  if (!(namesElsewhere(frame, clause) || near.some((c) => namesElsewhere(frame, c) && !isWork(c)))) return undefined;
  return intent('refuse', 'refuse:declines', why, 0.65, 'calls in question what was asked');
}

/** Longer than this nobody repeats what the other has proposed. */
const longestEcho = 64;

/** "Meeting in person?" repeats; in more words a call or a meeting is proposed. */
const longestNaming = 28;

/** "Telegram?": names it and proposes nothing. */
const isEcho = (frame: Frame, clause: Clause, firmly = false): boolean =>
  clause.asked &&
  clause.end - clause.start <= longestEcho &&
  bringsUp(frame, clause) &&
  clause.data.length === 0 &&
  !isWork(clause) &&
  !clause.has('have_verb', 'talk_me', 'give_me', 'past_talk', 'when_free', 'soon', 'minutes') &&
  (firmly ||
    (!clause.has('lets', 'could', 'add_me', 'talk_verb', 'your', 'ask_strong', 'reach_you') &&
      (clause.end - clause.start <= longestNaming ||
        !clause.has('call_verb', 'call_strong', 'meet_strong', 'move_strong'))));

/** Told, not asked: "again that Telegram of yours". */
const isTold = (frame: Frame, clause: Clause): boolean =>
  !clause.asked &&
  bringsUp(frame, clause) &&
  clause.data.length === 0 &&
  !isWork(clause) &&
  !clause.has('lets', 'could', 'want', 'talk_me', 'add_me', 'give_me', 'negation', 'go_verb', 'avoid');

/** "Telegram? No, we do it here.": what the other proposed is repeated, and then comes the no. */
export function byAnswer(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (clause.asked && !clause.has('ban_word')) return undefined;
  // "I cannot explain it in writing" is a reason to call.
  if (clause.has('if_word', 'not_here', 'talk_me', 'add_me') || clause.data.length > 0) return undefined;
  if (clause.has('in_writing') && clause.has('negation', 'cannot')) return undefined;
  // "I cannot type that much" gives a reason for what was proposed before.
  const cannot = clause.has('cannot') && !(clause.has('me') && clause.has('talk_verb', 'give_verb'));
  const firmly = cannot || clause.has('stay_strong', 'ban_word', 'rule_word');
  if (!firmly && (proposes(clause) || (clause.has('lets') && !clause.has('here', 'negation')))) return undefined;
  const before = around(frame, at, 3).filter((c) => c.start < clause.start);
  const here = clause.has('here', 'stay_strong');
  const denies = clause.has('negation', 'cannot', 'decline', 'ban_word', 'rule_word');
  if (!here && !denies) return undefined;
  if (before.some((c) => isEcho(frame, c, firmly)) && !(here && clause.has('negation', 'cannot')))
    return intent(
      'refuse',
      'refuse:declines',
      spanOf(clause, 'negation', 'cannot', 'decline', 'ban_word', 'here'),
      0.7,
      'answers what it repeats with a no',
    );
  const own =
    clause.has('me', 'we') &&
    clause.has('negation', 'cannot') &&
    clause.has('there', 'past_talk', 'pay_verb', 'give_verb', 'go_verb');
  const last = before[before.length - 1];
  if (
    !own ||
    here ||
    isWork(clause) ||
    clause.has('you', 'your', 'name_you', 'reach_you') ||
    last === undefined ||
    !isTold(frame, last)
  )
    return undefined;
  return intent(
    'refuse',
    'refuse:declines',
    spanOf(clause, 'negation', 'cannot'),
    0.6,
    'says no to what was named before',
  );
}
