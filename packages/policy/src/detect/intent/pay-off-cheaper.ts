import type { Found } from '../detector.js';
import { cover, hitOf, type Clause } from './clause.js';
import { intent } from './rule.js';
import { isNear, sentenceOf } from './targets.js';
import type { Frame } from './frame.js';

const without = ['negation', 'without', 'exclude', 'avoid'] as const;

/**
 * "If there were no commission I could go lower", "700 instead of 900 without an order": a price for leaving the platform out.
 */
export function byCheaper(frame: Frame, clause: Clause, at: number): Found | undefined {
  const ours = clause.hits.find(
    (hit) =>
      hit.concept === 'platform' ||
      hit.concept === 'fee_word' ||
      hit.concept === 'order_word' ||
      hit.concept === 'middleman',
  );
  if (ours === undefined || clause.has('work_noun', 'work_verb', 'named', 'third_party', 'decline', 'only', 'cannot'))
    return undefined;
  const out = clause.hits.find(
    (hit) =>
      without.some((one) => one === hit.concept) &&
      hit.start !== ours.start &&
      isNear(hit, ours, clause.has('discount') ? farthest : beside),
  );
  if (out === undefined) return undefined;
  const sentence = sentenceOf(frame, at);
  const priced =
    sentence.some((c) => c.has('discount')) || (clause.has('if_word') && sentence.some((c) => c.has('pay_noun')));
  const among = ours.concept === 'middleman' && clause.has('lets', 'we');
  if (!(priced && sentence.some((c) => c.has('me', 'we', 'you', 'lets'))) && !among) return undefined;
  if (sentence.some((c) => c.has('decline', 'cannot', 'rule_word', 'ban_word', 'only'))) return undefined;
  return intent('pay_off', 'pay_off:fee', cover([ours, out]), 0.6, 'names a price for leaving the platform out');
}

const farthest = 48;
const beside = 24;

/** "The site takes a fifth, let us help ourselves" */
export function byGreed(frame: Frame, clause: Clause, at: number): Found | undefined {
  const greed = clause.has('platform', 'middleman') ? hitOf(clause, 'avoid', 'fee_word') : undefined;
  if (greed === undefined || clause.has('work_noun', 'work_verb', 'named', 'negation', 'decline', 'only'))
    return undefined;
  const sentence = sentenceOf(frame, at);
  const ours = sentence.find(
    (c) => c !== clause && c.has('lets') && c.has('we', 'our', 'between_us', 'direct', 'outside'),
  );
  if (ours === undefined || sentence.some((c) => c.has('cannot', 'here'))) return undefined;
  return intent('pay_off', 'pay_off:fee', greed, 0.6, 'would not leave the platform its share');
}
