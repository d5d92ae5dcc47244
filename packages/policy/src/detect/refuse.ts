import type { Found } from './detector.js';
import { hitOf, spanOf, type Clause } from './intent/clause.js';
import { elsewhere, isElsewhere, isReach, namesElsewhere } from './intent/elsewhere.js';
import type { Frame } from './intent/frame.js';
import { intent, type IntentRule } from './intent/rule.js';
import { appsIn, around, contactNouns, isNear, sentenceOf } from './intent/targets.js';
import type { Concept } from './lexicon/concepts.js';
import type { Hit } from './lexicon/lexicon.js';
import { byAnswer, byDoubt } from './refuse-answer.js';
import { byRemoval } from './refuse-removal.js';

/** Declines to leave, reminds of the rule, stays here, or asks to take contact data out. */
export const findRefuse: IntentRule = (frame, clause, at) => {
  if (clause.has('named')) return undefined;
  const removal = byRemoval(frame, clause, at);
  if (removal !== undefined || clause.has('work_verb')) return removal;
  const strong = hitOf(clause, 'refuse_strong');
  if (strong !== undefined) return intent('refuse', 'refuse:declines', strong, 0.85, 'declines');
  return (
    byDoubt(frame, clause, at) ??
    byDeclining(frame, clause) ??
    byStaying(frame, clause, at) ??
    byRule(frame, clause, at) ??
    byOffer(frame, clause, at) ??
    byOwn(frame, clause) ??
    byBareNo(frame, clause, at) ??
    byAnswer(frame, clause, at)
  );
};

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

/** Does a word say no to leaving? In English it stands before what it denies, unless a person or the rule speaks. */
function denies(frame: Frame, clause: Clause, hit: Hit): boolean {
  if (hit.concept !== 'negation' && hit.concept !== 'cannot') return false;
  if (isAskingNo(frame.sight.text, clause, hit)) return false;
  if (clause.data.some((found) => found.start <= hit.start && found.end >= hit.end)) return false;
  const { text } = frame.sight;
  if (isNumberSign(text, hit) || malfunction.test(text.slice(hit.start, Math.min(clause.end, hit.end + 24))))
    return false;
  if (hit.concept === 'negation' && (isOfOthers(text, clause, hit) || isFreeOfFee(clause, hit))) return false;
  if (hit.lang !== 'en') return true;
  const governs = (start: number): boolean => start >= hit.end && start - hit.end <= widest;
  const places = clause.hits.filter((other) => isElsewhere(frame, clause, other));
  if (!whole.has(text.slice(hit.start, hit.end)) && places.some((other) => governs(other.start))) return true;
  if (clause.data.some((found) => isReach(found) && governs(found.start))) return true;
  const before = places.filter((other) => other.end <= hit.start);
  if (before.length === 0) return false;
  return (
    hit.concept === 'cannot' ||
    clause.has('decline', 'me', 'we', 'only', 'rule_word', 'ban_word', 'platform', 'here') ||
    (before.some((other) => hit.start - other.end <= 12) && clause.end - hit.end <= 6)
  );
}

/** "so there's no cut": what is denied is the fee. */
const isFreeOfFee = (clause: Clause, hit: Hit): boolean =>
  clause.hits.some(
    (other) =>
      (other.concept === 'fee_word' || other.concept === 'avoid') &&
      other.start >= hit.end &&
      other.start - hit.end <= 12,
  );

/** "anh có zalo không": at the end of a clause that asks whether there is one, the no only asks. */
const isAskingNo = (text: string, clause: Clause, hit: Hit): boolean => {
  if (!asking.has(hit.lang) || !/^[\s,?.!]*$/u.test(text.slice(hit.end, clause.end))) return false;
  if (hit.lang === 'vi') return /\bco\b/u.test(text.slice(clause.start, hit.start));
  return clause.hits.some(
    (other) =>
      other.end <= hit.start &&
      (other.concept === 'could' || other.concept === 'have_verb' || other.concept === 'question'),
  );
};

/** Languages that ask by a no at the end: "能听听你声音不", "bisa pindah ga". */
const asking: ReadonlySet<string> = new Set(['vi', 'zh', 'id']);

const widest = 48;

/** These say no to what was asked before, not to what they stand beside. */
const whole = new Set(['no thanks', 'no thank you']);

/** What a thing or the other does not do is nobody's refusal: "the mailer doesn't call", "you are not on the phone". */
const isOfOthers = (text: string, clause: Clause, hit: Hit): boolean =>
  !clause.has(
    'me',
    'we',
    'my',
    'our',
    'here',
    'platform',
    'rule_word',
    'ban_word',
    'decline',
    'only',
    'cannot',
    'could',
  ) &&
  (clause.has('you') ||
    /^(?:doesnt|isnt|does not)$/u.test(text.slice(hit.start, hit.end)) ||
    /\bis $/u.test(text.slice(Math.max(0, hit.start - 3), hit.start)));

/** What does not work is not declined either. */
const malfunction =
  /(?:work|open|load|start|connect|function|respond|receiv|install|run|detect|show|display|find|found|boot|going through|funcion|marche|fonctionn|funktionier|geht|работа(?!ю|ем)|открыва|calis|acil|bisa (?:dibuka|jalan)|gumagana|能用|打不开|動か|안 (?:돼|되|열))/u;

/** "ID no 4471", "commande n° 06": short for number. */
const isNumberSign = (text: string, hit: Hit): boolean =>
  hit.end - hit.start <= 2 && /^n[or]?[.:#º° ]{1,3}\d/u.test(text.slice(hit.start, hit.start + 7));

function byDeclining(frame: Frame, clause: Clause): Found | undefined {
  if (isTurnedAround(clause) || !namesElsewhere(frame, clause) || clause.has('past_sent') || isLack(clause))
    return undefined;
  const no =
    clause.hits.some((hit) => denies(frame, clause, hit)) ||
    (clause.data.length === 0 && isWithout(frame, clause) && !clause.has('talk_me', 'add_me', 'give_me'));
  if (!no || (clause.has('off_pay') && !clause.has('cannot', 'decline', 'me', 'we') && !endsInNo(clause)))
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
    no.start >= named.end &&
    clause.end - no.end <= widestEnd &&
    !clause.has('fee_word', 'avoid', 'lets', 'you')
  );
}

const widestEnd = 20;

const shortNo = 28;

/** "Nobody will know" speaks of others; who says no speaks of themselves. */
const ofOthers = /^(?:nobody|no ?one|nadie|ninguem|personne|niemand|nessuno|никто|ніхто|kimse|koi nahi)/u;

/** "It would be cheaper outside, still, no.", "Skype, Zoom: none of them, sorry": a clause that only says no to the one before. */
function byBareNo(frame: Frame, clause: Clause, at: number): Found | undefined {
  const no = hitOf(clause, 'negation');
  if (no === undefined || clause.asked || clause.end - clause.start > shortNo || at === 0) return undefined;
  if (ofOthers.test(frame.sight.text.slice(no.start, no.end))) return undefined;
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
  if (strong !== undefined && !clause.has('work_noun') && !tells)
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
  if (!clause.has('stay_verb') || clause.has('go_verb', 'lets', 'talk_verb', 'could', 'here', 'work_noun', 'you'))
    return undefined;
  if (!clause.has('me', 'third_party')) return undefined;
  const mine = hitOf(clause, 'my');
  const noun =
    clause.hits.find((hit) => contactNouns.includes(hit.concept)) ?? appsIn(frame, clause, ['messenger', 'social'])[0];
  if (noun === undefined || (mine !== undefined && !isNear(mine, noun, 16))) return undefined;
  return intent(
    'refuse',
    'refuse:declines',
    spanOf(clause, 'my', noun.concept, 'stay_verb'),
    0.65,
    'keeps contact data private',
  );
}

function byRule(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('rule_word', 'ban_word', 'cannot') || clause.has('allowed', 'not_here')) return undefined;
  const sentence = sentenceOf(frame, at);
  const about =
    namesElsewhere(frame, clause) || clause.has('talk_verb') || sentence.some((c) => namesElsewhere(frame, c));
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
