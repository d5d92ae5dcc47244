import type { Found } from '../detector.js';
import { cover, hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { around, isNear, sentenceOf } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';

/** Stands by the fee and by the order: will not dodge the one, and pays through the other. */
export const byLoyalty = (frame: Frame, clause: Clause, at: number): Found | undefined =>
  byNotDodging(frame, clause, at) ??
  byPayingTheFee(clause) ??
  byOrder(frame, clause, at) ??
  byNoBargain(frame, clause, at) ??
  byNotWithout(clause) ??
  byOrderInstead(frame, clause, at) ??
  byRules(clause);

const say = (span: { readonly start: number; readonly end: number }, how: string): Found =>
  intent('refuse', 'refuse:declines', span, 0.75, how);

/** "We can't go around the commission", "je ne contourne pas la plateforme": who dodges nothing. */
function byNotDodging(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('avoid', 'exclude') || !clause.has('me', 'we') || clause.asked) return undefined;
  if (!clause.has('fee_word', 'platform', 'here', 'middleman') && !sentenceOf(frame, at).some((c) => c.has('fee_word')))
    return undefined;
  const way = hitOf(clause, 'avoid', 'exclude')!;
  // "If I skip the fee they close my account": what would follow forbids it.
  if (clause.has('if_word') && clause.has('ban_word') && !clause.has('negation'))
    return say(spanOf(clause, 'avoid', 'exclude', 'ban_word'), 'says what dodging the fee leads to');
  if (clause.has('if_word', 'discount', 'want', 'direct', 'outside')) return undefined;
  if (sentenceOf(frame, at).some((c) => c !== clause && c.has('lets', 'avoid', 'direct', 'outside', 'off_pay')))
    return undefined;
  const no = clause.hits.find((hit) => isNo(hit) && denies(hit, way));
  return no && say(cover([no, way]), 'will not dodge the fee');
}

const isNo = (hit: Hit): boolean => hit.concept === 'negation' || hit.concept === 'cannot';

/** In English the no stands right before the verb; elsewhere it may follow it. */
const denies = (no: Hit, way: Hit): boolean =>
  no.end <= way.start
    ? way.start - no.end <= besideNo
    : no.lang !== 'en' && no.start >= way.end && isNear(no, way, behind);

const besideNo = 6;
const behind = 16;

/** "I'd rather pay the fee than lose my profile" */
function byPayingTheFee(clause: Clause): Found | undefined {
  if (!clause.has('fee_word') || !clause.has('decline') || clause.asked) return undefined;
  if (clause.has('negation', 'without', 'direct', 'outside', 'discount', 'cash', 'exclude')) return undefined;
  const pays = clause.hits.find((hit) => hit.concept === 'pay_verb');
  const fee = clause.hits.find((hit) => hit.concept === 'fee_word');
  if (pays === undefined || fee === undefined || !isNear(pays, fee, 16)) return undefined;
  // What is less than the fee stands before it ("pay less commission"), what is worse than paying it behind it ("than lose").
  if (clause.hits.some((hit) => hit.concept === 'avoid' && hit.start < fee.start)) return undefined;
  return say(cover([pays, fee]), 'would rather pay the fee');
}

/** "Even for less I pay by the site", "I can't take PayPal, please pay through the order" */
function byOrder(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (clause.asked || !clause.has('pay_verb', 'pay_noun') || !clause.has('via')) return undefined;
  if (
    clause.has('avoid', 'without', 'exclude', 'outside', 'direct', 'off_pay', 'third_party', 'separately', 'not_here')
  )
    return undefined;
  if (clause.has('work_noun', 'work_verb', 'negation', 'cannot', 'soon', 'past_sent', 'payout')) return undefined;
  const way = clause.hits.find(
    (hit) =>
      (hit.concept === 'platform' || hit.concept === 'order_word' || hit.concept === 'here') &&
      clause.hits.some((via) => via.concept === 'via' && isNear(via, hit, besideVia)),
  );
  if (way === undefined) return undefined;
  const near = around(frame, at, 1).filter((c) => c !== clause);
  if (near.some((c) => c.has('cash', 'separately', 'direct', 'outside') && !c.has('negation', 'cannot', 'offered')))
    return undefined;
  const reason =
    clause.has('only', 'decline', 'discount') ||
    near.some(
      (c) =>
        c.has('negation', 'cannot', 'discount', 'ban_word', 'rule_word') || (c.has('offered') && c.hits.length > 1),
    );
  return reason ? say(cover([way, spanOf(clause, 'pay_verb')]), 'pays through the order') : undefined;
}

const besideVia = 6;

/** "Even with a discount I pay here" */
function byNoBargain(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (clause.asked || !clause.has('here', 'platform', 'order_word')) return undefined;
  if (!clause.has('pay_verb', 'pay_noun', 'stay_verb', 'me', 'only')) return undefined;
  const sentence = sentenceOf(frame, at);
  if (!sentence.some(isEvenCheaper) || clause.has('negation', 'cannot', 'without', 'exclude', 'avoid'))
    return undefined;
  if (
    sentence.some((c) =>
      c.has(
        'outside',
        'direct',
        'off_pay',
        'cash',
        'bank',
        'app',
        'separately',
        'cancel_verb',
        'give_me',
        'talk_me',
        'work_noun',
        'third_party',
      ),
    )
  )
    return undefined;
  return say(spanOf(clause, 'here', 'platform', 'order_word', 'pay_verb'), 'stays with the order, cheaper or not');
}

/** A word for "even" beside the discount; in Chinese one phrase says both. */
const isEvenCheaper = (clause: Clause): boolean =>
  clause.has('discount') &&
  clause.hits.some(
    (even) =>
      even.concept === 'granted' &&
      (even.lang === 'zh' || !clause.hits.some((hit) => hit.concept === 'discount' && hit.start === even.start)),
  );

/** "Transfer nothing to me, just order" */
function byOrderInstead(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('order_word') || clause.asked || at === 0) return undefined;
  if (clause.has('me', 'we', 'soon', 'cancel_verb', 'negation', 'without', 'avoid', 'third_party', 'past_sent'))
    return undefined;
  const before = frame.clauses[at - 1]!;
  if (before.sentence !== clause.sentence || !before.has('negation', 'cannot') || !before.has('pay_verb'))
    return undefined;
  if (before.has('order_word', 'fee_word', 'platform', 'here', 'lets', 'time_past', 'past_sent', 'third_party'))
    return undefined;
  return say(spanOf(clause, 'order_word'), 'wants an order instead of a payment');
}

/** "Without the platform I don't work": two noes stand by it. */
function byNotWithout(clause: Clause): Found | undefined {
  if (!clause.has('platform', 'here', 'order_word') || clause.asked) return undefined;
  if (clause.has('discount', 'if_word', 'lets', 'fee_word', 'you', 'your', 'third_party', 'work_noun'))
    return undefined;
  const without = clause.hits.find((hit) => hit.concept === 'without');
  const no =
    without &&
    clause.hits.find((hit) => hit.concept === 'negation' && (hit.start >= without.end || hit.end <= without.start));
  return without && no && say(cover([without, no]), 'does nothing without the platform');
}

/** "I stay with the rules" */
function byRules(clause: Clause): Found | undefined {
  if (!clause.has('rule_word') || !clause.has('stay_verb') || !clause.has('me', 'we', 'lets') || clause.asked)
    return undefined;
  if (clause.has('work_noun', 'work_verb', 'third_party', 'negation')) return undefined;
  return say(spanOf(clause, 'stay_verb', 'rule_word'), 'stays with the rules');
}
