import type { Found } from '../detector.js';
import { hitOf, spanOf, type Clause } from './clause.js';
import { namesElsewhere } from './elsewhere.js';
import type { Frame } from './frame.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn, around, contactNouns, isNear, sentenceOf } from './targets.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { byAnswer, byDoubt } from './refuse-answer.js';
import { byDeclining } from './refuse-declining.js';
import { byLoyalty } from './refuse-fee.js';
import { byGranting } from './refuse-granted.js';
import { deniesBesideWork, proposes } from './refuse-denies.js';
import { byRemoval } from './refuse-removal.js';
import { byWriting } from './refuse-writing.js';

/** Declines to leave, reminds of the rule, stays here, or asks to take contact data out. */
export const findRefuse: IntentRule = (frame, clause, at) => {
  if (isNaming(frame, clause)) return undefined;
  const removal = byRemoval(frame, clause, at);
  if (removal !== undefined) return removal;
  if (clause.has('work_verb'))
    return (
      byWriting(frame, clause, at) ?? (deniesBesideWork(frame, clause) ? byDeclining(frame, clause, at) : undefined)
    );
  const strong = hitOf(clause, 'refuse_strong');
  if (strong !== undefined && !isOnlyPaidElse(frame, clause, strong))
    return intent('refuse', 'refuse:declines', strong, 0.85, 'declines');
  return (
    byDoubt(frame, clause, at) ??
    byDeclining(frame, clause, at) ??
    byStaying(frame, clause, at) ??
    byRule(frame, clause, at) ??
    byOffer(frame, clause, at) ??
    byOwn(frame, clause) ??
    byLoyalty(frame, clause, at) ??
    byWriting(frame, clause, at) ??
    byBareNo(frame, clause, at) ??
    byHouseRule(frame, clause, at) ??
    byGranting(frame, clause, at) ??
    byAnswer(frame, clause, at)
  );
};

/** "Not through the site, I only pay by cash": what one only does is what the rule forbids. */
const isOnlyPaidElse = ({ sight }: Frame, clause: Clause, strong: Hit): boolean =>
  clause.has('cash', 'bank', 'crypto', 'outside') &&
  !clause.has('negation', 'cannot', 'here', 'platform', 'order_word') &&
  onlyWord(sight.lexicon).test(sight.text.slice(strong.start, strong.end));

const onlyWord = inWords((any) => new RegExp(`\\b${any('intent_only')}\\b`, 'u'));

/**
 * "The banner says no calls": what is named follows. "It says so in the terms", and a no before the naming, are the writer's
 * own.
 */
function isNaming({ sight }: Frame, clause: Clause): boolean {
  // "In text, please": the same word may say how somebody would rather talk.
  const named = clause.hits.find(
    (hit) =>
      hit.concept === 'named' && !clause.hits.some((same) => same.start === hit.start && same.concept === 'in_writing'),
  );
  if (named === undefined || (clause.has('rule_word') && !sight.has('question') && !sight.has('third_party')))
    return false;
  return !clause.hits.some(
    (hit) => hit.end <= named.start && (hit.concept === 'refuse_strong' || hit.concept === 'stay_strong'),
  );
}

const shortNo = 28;

/** "Nobody will know" speaks of others; who says no speaks of themselves. */
const ofOthers = inWords((any) => new RegExp(`^${any('intent_nobody')}`, 'u'));

/**
 * "It would be cheaper outside, still, no.", "Skype, Zoom: none of them, sorry": a clause that only says no to the one before.
 */
function byBareNo(frame: Frame, clause: Clause, at: number): Found | undefined {
  const no = hitOf(clause, 'negation');
  if (no === undefined || clause.asked || clause.end - clause.start > shortNo || at === 0) return undefined;
  if (ofOthers(frame.sight.lexicon).test(frame.sight.text.slice(no.start, no.end))) return undefined;
  if (!clause.hits.every((hit) => bare.has(hit.concept))) return undefined;
  const about = sentenceOf(frame, at).some(
    (c) => c !== clause && c.start < clause.start && (namesElsewhere(frame, c) || c.has('fee_word')),
  );
  if (!about) return undefined;
  return intent('refuse', 'refuse:declines', no, 0.7, 'says no to what was named before');
}

const bare: ReadonlySet<Concept> = new Set<Concept>(['negation', 'decline', 'but_word', 'so_word', 'me', 'could']);

/** "Thanks for offering to pay me directly, but I only …": what the other proposed, and then a no. */
function byOffer(frame: Frame, clause: Clause, at: number): Found | undefined {
  const offered = hitOf(clause, 'offered');
  if (offered === undefined || !(namesElsewhere(frame, clause) || clause.has('pay_verb', 'fee_word'))) return undefined;
  const no = around(frame, at, 2).some((c) =>
    c.has('negation', 'cannot', 'decline', 'only', 'refuse_strong', 'stay_strong', 'ban_word', 'rule_word'),
  );
  if (!no) return undefined;
  return intent('refuse', 'refuse:declines', offered, 0.75, 'answers an offer with a no');
}

/** "Don't write here, they read everything" */
const isForbidden = (frame: Frame, clause: Clause, stays: Hit): boolean =>
  clause.hits.some(
    (no) =>
      no.end <= stays.start &&
      stays.start - no.end <= 1 &&
      doNot(frame.sight.lexicon).test(frame.sight.text.slice(no.start, no.end)),
  );

const doNot = inWords((any) => new RegExp(`^${any('intent_do_not')}$`, 'u'));

/** "I pay only through the site" */
const isByPlatform = (clause: Clause): boolean =>
  clause.has('platform') &&
  clause.has('only') &&
  clause.has('pay_verb', 'pay_noun', 'order_word', 'talk_verb') &&
  !clause.has('avoid', 'without', 'fee_word', 'discount', 'exclude', 'direct', 'work_noun', 'third_party') &&
  !clause.asked &&
  clause.hits.some(
    (via) =>
      via.concept === 'via' &&
      clause.hits.some((hit) => hit.concept === 'platform' && hit.start >= via.end && hit.start - via.end <= 6),
  );

function byStaying(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (clause.has('negation', 'cannot', 'not_here') && !clause.has('stay_strong')) return undefined;
  const strong = hitOf(clause, 'stay_strong');
  const tells = clause.has('past_talk', 'past_sent', 'time_past') && !clause.has('only', 'decline', 'lets');
  if (strong !== undefined && !clause.has('work_noun') && !tells && !isForbidden(frame, clause, strong))
    return intent('refuse', 'refuse:stays', strong, 0.85, 'stays here');
  if (isByPlatform(clause))
    return intent('refuse', 'refuse:stays', spanOf(clause, 'only', 'platform'), 0.7, 'goes only by the platform');
  const loyal =
    clause.has('me', 'we', 'lets') && clause.has('platform') && !clause.has('outside')
      ? clause.hits.find(
          (stay) =>
            stay.concept === 'stay_verb' &&
            clause.hits.some((hit) => hit.concept === 'platform' && hit.start >= stay.end && isNear(hit, stay, 12)),
        )
      : undefined;
  if (loyal !== undefined && !clause.has('work_noun', 'third_party', 'if_word'))
    return intent('refuse', 'refuse:stays', loyal, 0.75, 'stays with the platform');
  if (!clause.has('here')) return undefined;
  if (clause.has('stay_verb'))
    return intent('refuse', 'refuse:stays', spanOf(clause, 'stay_verb', 'here'), 0.8, 'stays here');
  const acts = clause.has(
    'talk_verb',
    'talk_me',
    'give_verb',
    'give_me',
    'pay_verb',
    'pay_noun',
    'order_word',
    'go_verb',
  );
  const reason =
    clause.has('only', 'decline') ||
    around(frame, at).some(
      (c) => c.has('decline', 'rule_word', 'ban_word') || (c.has('negation', 'cannot') && namesElsewhere(frame, c)),
    );
  // "Only a small order here, the rest in cash": a part stays, and no more.
  const parts = around(frame, at, 1).some(
    (c) => c !== clause && c.has('cash', 'separately') && !c.has('negation', 'cannot'),
  );
  if (!acts || !reason || parts) return undefined;
  return intent(
    'refuse',
    'refuse:stays',
    spanOf(clause, 'here', 'talk_verb', 'talk_me', 'pay_verb', 'only'),
    0.75,
    'brings the talk back here',
  );
}

/** "My number stays with me", "WhatsApp I keep for my family" */
function byOwn(frame: Frame, clause: Clause): Found | undefined {
  if (
    !clause.has('stay_verb') ||
    clause.has('go_verb', 'talk_verb', 'could', 'here', 'work_noun', 'you') ||
    proposes(clause)
  )
    return undefined;
  if (!clause.has('me', 'my', 'third_party')) return undefined;
  const mine = hitOf(clause, 'my');
  const noun =
    clause.hits.find((hit) => contactNouns.includes(hit.concept) || hit.concept === 'bank') ??
    appsIn(frame, clause, ['messenger', 'social'])[0];
  if (noun === undefined || (mine !== undefined && !isNear(mine, noun, 16))) return undefined;
  return intent(
    'refuse',
    'refuse:declines',
    spanOf(clause, 'my', noun.concept, 'stay_verb'),
    0.65,
    'keeps contact data private',
  );
}

/** "No order, no start, that's the rule": a short clause that only calls it a rule. */
function byHouseRule(frame: Frame, clause: Clause, at: number): Found | undefined {
  const rule = hitOf(clause, 'rule_word');
  if (rule === undefined || clause.asked || clause.end - clause.start > shortRule || at === 0) return undefined;
  if (clause.has('work_noun', 'work_verb', 'you', 'your', 'lets', 'third_party')) return undefined;
  const before = sentenceOf(frame, at).filter((c) => c.start < clause.start);
  const bound = before.some((c) => c.has('order_word', 'platform') && c.has('without', 'negation', 'cannot', 'only'));
  return bound ? intent('refuse', 'refuse:rule', rule, 0.7, 'calls it a rule') : undefined;
}

const shortRule = 40;

/** "I fear for my account, do it by the site", "cheaper, yes, but I lose my account" */
const staysFor = (clause: Clause): boolean =>
  clause.has('discount', 'fee_word') || (clause.has('platform') && clause.has('via', 'lets', 'only', 'could'));

function byRule(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('rule_word', 'ban_word', 'cannot') || clause.has('allowed', 'not_here', 'name_you', 'reach_you'))
    return undefined;
  const sentence = sentenceOf(frame, at);
  const about =
    namesElsewhere(frame, clause) ||
    clause.has('talk_verb') ||
    sentence.some((c) => namesElsewhere(frame, c) || (c !== clause && clause.has('ban_word') && staysFor(c)));
  const binds = clause.has('cannot', 'ban_word', 'negation', 'here', 'me', 'we') || clause.has('platform');
  if (!about || !binds || (clause.asked && !clause.has('ban_word'))) return undefined;
  // "I would gladly call, but the rules forbid it": the rule is the reason of a no, and not only a reminder.
  const declines = clause.has('cannot') && clause.has('but_word', 'decline') && !clause.has('lets', 'could');
  return intent(
    'refuse',
    declines ? 'refuse:declines' : 'refuse:rule',
    spanOf(clause, 'rule_word', 'ban_word', 'cannot'),
    0.75,
    'reminds of the rule',
  );
}
