import type { Found } from '../detector.js';
import { hitOf, spanOf, type Clause } from './clause.js';
import { elsewhere, isElsewhere, namesElsewhere } from './elsewhere.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { hasData, isNear, sentenceOf } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';
import { denies } from './refuse-denies.js';

/** "No WhatsApp, please": a no to what the same clause names. */
export function byDeclining(frame: Frame, clause: Clause, at: number): Found | undefined {
  // Who tells a name on an app declines no app: "no" may be "on".
  if (hasData(clause, ['messenger', 'social'])) return undefined;
  const without = isWithout(frame, clause);
  if (
    (isTurnedAround(clause) && !(without && isForTalk(clause))) ||
    !(namesElsewhere(frame, clause) || meetsAt(clause)) ||
    clause.has('past_sent') ||
    isLack(clause)
  )
    return undefined;
  const no =
    clause.hits.some((hit) => denies(frame, clause, hit)) ||
    leavesOut(clause) ||
    (clause.data.length === 0 && without && !clause.has('talk_me', 'add_me', 'give_me'));
  if (
    !no ||
    (clause.has('off_pay') &&
      !clause.has('cannot', 'decline', 'me', 'we') &&
      !endsInNo(clause) &&
      !sentenceOf(frame, at).some((c) => c.has('ban_word', 'rule_word')))
  )
    return undefined;
  return intent(
    'refuse',
    'refuse:declines',
    spanOf(clause, 'negation', 'cannot', 'without', ...elsewhere, 'app'),
    0.8,
    'declines what it names',
  );
}

/** "Please without a call": what it does without stands beside it. */
const isWithout = (frame: Frame, clause: Clause): boolean =>
  clause.has('without') &&
  !clause.has('fee_word', 'off_pay', 'here', 'platform', 'middleman') &&
  clause.hits.some(
    (hit) =>
      hit.concept === 'without' &&
      clause.hits.some(
        (to) =>
          isElsewhere(frame, clause, to) && isNear(hit, to, 16) && (to.start >= hit.end || postposed.has(hit.lang)),
      ) &&
      (postposed.has(hit.lang) ||
        !clause.hits.some((other) => isElsewhere(frame, clause, other) && isSwap(clause, hit, other))),
  );

/** "Can we do this without the phone?" asks to stay here; without a wallet, or with another app, it proposes. */
const isForTalk = (clause: Clause): boolean =>
  clause.has('call_noun', 'call_verb', 'phone_noun', 'meet_verb') &&
  !clause.has('app', 'email_noun', 'outside', 'pay_verb', 'pay_noun', 'not_here');

/** English leaves a thing "out of it"; "skip" is said of much else. */
const shortestPhrase = 7;

/** "Leave PayPal out of it" */
const leavesOut = (clause: Clause): boolean =>
  clause.hits.some((hit) => hit.concept === 'exclude' && (hit.lang !== 'en' || hit.end - hit.start > shortestPhrase)) &&
  clause.has('app', 'phone_noun', 'email_noun', 'call_noun', 'bank', 'cash') &&
  !clause.has('platform', 'here', 'fee_word', 'middleman', 'order_word', 'discount', 'lets', 'we', 'pay_verb');

/** "We won't see each other at a café" */
const meetsAt = (clause: Clause): boolean =>
  clause.has('venue') &&
  clause.has('we', 'meet_verb', 'go_verb') &&
  !clause.has('work_noun', 'third_party', 'past_talk', 'past_sent', 'time_past');

/** "Telegram instead of mail", "instead of PayPal let us take Wise": one way elsewhere for another. */
const isSwap = (clause: Clause, without: Hit, other: Hit): boolean =>
  other.end <= without.start || (clause.has('lets', 'could') && other.start - without.end > widestSwap);

const widestSwap = 24;

/** Languages in which "without" follows what it takes away. */
const postposed: ReadonlySet<string> = new Set('ja ko hi hi-Latn bn bn-Latn ur ur-Latn tr zh'.split(' '));

/** "Payments past the site I do not": the no closes what was named. */
function endsInNo(clause: Clause): boolean {
  const named = hitOf(clause, 'off_pay');
  const no = clause.hits.findLast((hit) => hit.concept === 'negation');
  return (
    named !== undefined &&
    no !== undefined &&
    no.start > named.start &&
    no.end >= named.end &&
    clause.end - no.end <= widestEnd &&
    !clause.has('fee_word', 'avoid', 'lets', 'you')
  );
}

const widestEnd = 20;

/** "can't you use WhatsApp?" and "why don't we …" propose; "without commission" dodges; "not here" leaves. */
const isTurnedAround = (clause: Clause): boolean =>
  (clause.asked && clause.has('lets', 'have_verb', 'you', 'could') && !clause.has('decline')) ||
  clause.has('not_here') ||
  (clause.has('avoid') && clause.has('fee_word')) ||
  asksForRule(clause) ||
  blamesHere(clause);

/** "Is it forbidden to send a number here?" */
const asksForRule = (clause: Clause): boolean =>
  clause.asked &&
  clause.has('cannot') &&
  (clause.has('question', 'ignorance', 'allowed') || !clause.has('me', 'we', 'you', 'my', 'your')) &&
  !clause.has('decline', 'why');

/** "come to WhatsApp, here nothing loads": what was proposed comes first, and the no is about this place. */
function blamesHere(clause: Clause): boolean {
  if (!clause.has('here', 'platform') || !clause.has('lets', 'talk_me', 'add_me', 'go_verb')) return false;
  const no = clause.hits.findLast((hit) => hit.concept === 'negation');
  const here = clause.hits.findLast((hit) => hit.concept === 'here' || hit.concept === 'platform');
  if (no === undefined || here === undefined || here.start > no.start) return false;
  return !clause.hits.some(
    (hit) => hit.start >= here.end && hit.start < no.start && (hit.concept === 'app' || hit.concept === 'outside'),
  );
}

/** "The call here has no screen share": what a thing lacks, nobody declines. */
function isLack(clause: Clause): boolean {
  if (clause.has('me', 'we', 'my', 'lets', 'want', 'decline', 'only', 'cannot')) return false;
  return clause.hits.some(
    (has) =>
      has.concept === 'have_verb' &&
      clause.hits.some((hit) => hit.concept === 'negation' && isNear(hit, has, 1)) &&
      clause.hits.some((hit) => (hit.concept === 'here' || hit.concept === 'platform') && hit.end <= has.start),
  );
}
