import type { Clause } from './clause.js';
import { isElsewhere, isReach } from './elsewhere.js';
import type { Frame } from './frame.js';
import { isNear } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** Does a word say no to leaving? In English it stands before what it denies, unless a person or the rule speaks. */
export function denies(frame: Frame, clause: Clause, hit: Hit): boolean {
  if (hit.concept !== 'negation' && hit.concept !== 'cannot') return false;
  if (isAskingNo(frame.sight.text, clause, hit)) return false;
  if (clause.data.some((found) => found.start <= hit.start && found.end >= hit.end)) return false;
  const { text, lexicon } = frame.sight;
  if (isNumberSign(text, hit)) return false;
  const fails = malfunction(lexicon).exec(text.slice(hit.start, Math.min(clause.end, hit.end + 24)))?.[0];
  // "I don't work outside the site": people decline to work and to start, things fail to.
  if (
    fails !== undefined &&
    !((fails === 'work' || fails === 'start') && clause.hits.some((who) => isWe(who) && isNear(who, hit, 1)))
  )
    return false;
  if (hit.concept === 'negation' && (isOfOthers(frame, clause, hit) || isFreeOfFee(clause, hit))) return false;
  if (hit.lang !== 'en' || isOfElsewhere(frame, clause, hit)) return true;
  const governs = (start: number): boolean => start >= hit.end && start - hit.end <= widest;
  const places = clause.hits.filter((other) => isElsewhere(frame, clause, other));
  if (!whole.has(text.slice(hit.start, hit.end)) && places.some((other) => governs(other.start))) return true;
  if (clause.data.some((found) => isReach(found) && governs(found.start))) return true;
  const before = places.filter((other) => other.end <= hit.start);
  if (before.length === 0) return false;
  return (
    hit.concept === 'cannot' ||
    clause.has('decline', 'me', 'we', 'only', 'rule_word', 'ban_word', 'platform', 'here') ||
    (before.some((other) => hit.start - other.end <= 12) && clause.end - hit.end <= 6) ||
    (before.some((other) => other.start - clause.start <= 8 && hit.start - other.end <= 4) && !clause.has(...ofThings))
  );
}

/** "Zoom is not happening" declines; whose Zoom it is, and what was, is told. */
const ofThings = ['your', 'third_party', 'past_talk', 'past_sent', 'time_past', 'work_noun', 'ban_word'] as const;

const isWe = (hit: Hit): boolean => hit.concept === 'me' || hit.concept === 'we';

/** Spanish and Italian say "no" as well, and deny with it what stands before. */
const isOfElsewhere = ({ sight }: Frame, clause: Clause, no: Hit): boolean => {
  if (sight.text.slice(no.start, no.end) !== 'no' || clause.has('work_noun', 'third_party')) return false;
  if (
    !clause.has('me', 'we', 'my', 'off_pay', 'lets', 'bank') ||
    tag(sight.lexicon).test(sight.text.slice(no.end, no.end + 10))
  )
    return false;
  let balance = 0;
  for (const { lang, concept } of sight.hits)
    if (lang === 'es' || lang === 'it') balance++;
    else if (lang === 'pt') return false;
    else if (lang === 'en' && concept !== 'via' && concept !== 'negation') balance--;
  return balance > 0;
};

/** "¿…, no crees?" asks to agree. */
const tag = inWords((any) => new RegExp(`^ ${any('intent_agree')}`, 'u'));

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
  if (hit.lang === 'vi')
    return (
      /\bco\b/u.test(text.slice(clause.start, hit.start)) ||
      (clause.has('you') && clause.has('have_verb', 'use_verb', 'could', 'pay_verb', 'meet_verb'))
    );
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
const isOfOthers = ({ sight: { text, lexicon } }: Frame, clause: Clause, hit: Hit): boolean =>
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
    'lets',
  ) &&
  ((clause.has('you') && !ofVerbs.has(hit.lang)) ||
    doesNot(lexicon).test(text.slice(hit.start, hit.end)) ||
    (hit.lang === 'en' && /\bis $/u.test(text.slice(Math.max(0, hit.start - 3), hit.start))));

const doesNot = inWords((any) => new RegExp(`^${any('intent_does_not')}$`, 'u'));

/** Languages in which the end of the verb says who does not. */
const ofVerbs: ReadonlySet<string> = new Set(['tr', 'ja', 'ko']);

/** What does not work is not declined either. */
const malfunction = inWords((any) => new RegExp(any('intent_fails'), 'u'));

/** "ID no 4471", "commande n° 06": short for number. */
const isNumberSign = (text: string, hit: Hit): boolean =>
  hit.end - hit.start <= 2 && /^n[or]?[.:#º° ]{1,3}\d/u.test(text.slice(hit.start, hit.start + 7));

/** "Rather" declines and proposes; it proposes only beside another word that does. */
export const proposes = (clause: Clause): boolean =>
  clause.hits.some(
    (hit) =>
      hit.concept === 'lets' && !clause.hits.some((same) => same.start === hit.start && same.concept === 'decline'),
  );

/** "I have no WhatsApp and draw on paper": the no stands beside the way elsewhere, and the work does not stand between. */
export const deniesBesideWork = (frame: Frame, clause: Clause): boolean =>
  clause.has('negation', 'cannot') &&
  clause.has('me', 'we', 'my') &&
  !clause.has('work_noun') &&
  clause.hits.some(
    (no) =>
      (no.concept === 'negation' || no.concept === 'cannot') &&
      !clause.hits.some((same) => same.start === no.start && same.concept === 'work_verb') &&
      clause.hits.some(
        (place) =>
          isElsewhere(frame, clause, place) &&
          isNear(no, place, besideNo) &&
          (no.lang !== 'en' || no.end <= place.start) &&
          !clause.hits.some(
            (work) =>
              work.concept === 'work_verb' &&
              work.start > Math.min(no.start, place.start) &&
              work.start < Math.max(no.start, place.start),
          ),
      ),
  );

const besideNo = 12;
