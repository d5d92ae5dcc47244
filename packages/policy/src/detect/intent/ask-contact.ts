import { byGiving, byLoss, byParts } from './ask-contact-lost.js';
import type { Found } from '../detector.js';
import { cover, hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn, contactNouns, isNear } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { isAnyOnDesign } from '../sample/sample-placed.js';

/** Asks for the other's contact data. Somebody else's (the hotel's number) is not asked for here. */
export const findAskContact: IntentRule = (frame, clause, at) => {
  if (clause.has('third_party', 'past_off') || isOfVenue(clause)) return undefined;
  const strong = hitOf(clause, 'ask_strong');
  if (
    strong !== undefined &&
    !isAnswered(clause, strong) &&
    !isToldOf(frame, clause, strong) &&
    !isDenied(clause, strong)
  )
    return isForDesign(frame, clause)
      ? undefined
      : intent('ask_contact', 'ask_contact:phrase', strong, 0.85, 'asks how to reach the other');
  if (clause.has('give_me', 'give_verb') && isForDesign(frame, clause)) return undefined;
  return (
    byNoun(frame, clause) ??
    byInvite(clause) ??
    byForm(clause) ??
    byReach(clause) ??
    byOtherPlace(frame, clause) ??
    byOtherContact(clause) ??
    byLoss(frame, clause, at) ??
    byGiving(frame, clause, at) ??
    byParts(clause)
  );
};

/** "Put any number on the flyer": none of the other's. */
const isForDesign = ({ sight }: Frame, clause: Clause): boolean =>
  !clause.has('your', 'reach_you') &&
  isAnyOnDesign(sight, sight.text.slice(clause.start, clause.end), clause.has('work_noun'));

/** "The number of the hotel": nobody's here, unless one of the two is named as well. */
const isOfVenue = (clause: Clause): boolean =>
  clause.has('venue') &&
  !clause.has('your', 'you', 'we', 'reach_you', 'ask_strong', 'my', 'call_verb', 'call_strong') &&
  clause.hits.some(
    (noun) =>
      contactNouns.includes(noun.concept) &&
      clause.hits.some(
        (hit) => hit.concept === 'venue' && hit.start >= noun.end && hit.start - noun.end <= besideVenue,
      ),
  );

const besideVenue = 16;

/** "LINE id: <handle>": what might be asked for is told. */
const isAnswered = (clause: Clause, asks: Hit): boolean =>
  clause.data.some(
    ({ kind, start, end }) =>
      (kind === 'messenger' || kind === 'social') && start - asks.end <= besideName && asks.start - end <= besideName,
  );
const besideName = 8;

/** "Your mail is left in the file": with nothing that asks, whose it is says only whose it is. */
const isToldOf = ({ sight }: Frame, clause: Clause, named: Hit): boolean =>
  yours(sight.lexicon).test(sight.text.slice(named.start, named.end)) &&
  !clause.asked &&
  !clause.has(...asking, 'could', 'lets') &&
  clause.end - clause.start - (named.end - named.start) > besideName;
const yours = inWords((any) => new RegExp(`^${any('intent_yours')}`, 'u'));

/** "I don't have WA": whether one has it is asked by the same words. */
const isDenied = (clause: Clause, named: Hit): boolean =>
  !clause.asked &&
  clause.has('me') &&
  clause.hits.some((no) => no.concept === 'negation' && no.end <= named.start && named.start - no.end <= 1);

/** Who says what they can or shall do asks for nothing: "We will contact you at the number in your profile". */
const says = ['time_past', 'work_noun', 'our'] as const;

/** In English whose it is stands first. */
const isOwned = (noun: Hit, your: Hit): boolean =>
  isNear(your, noun, 18) && (your.lang !== 'en' || your.start <= noun.start);

const asking = ['question', 'give_verb', 'give_me', 'want'] as const;

/** "Your number won't show": what is not given is not asked for. */
const isGivenNot = (clause: Clause): boolean =>
  clause.has('negation', 'cannot') &&
  !clause.has('question', 'give_me', 'want') &&
  clause.hits.every(
    (give) =>
      give.concept !== 'give_verb' ||
      clause.hits.some(
        (no) =>
          (no.concept === 'negation' || no.concept === 'cannot') && no.end <= give.start && give.start - no.end <= 1,
      ),
  );

function byNoun(frame: Frame, clause: Clause): Found | undefined {
  if (clause.has('past_talk', 'past_sent', 'named', 'work_verb')) return undefined;
  const nouns = clause.hits.filter(
    (hit) => (contactNouns.includes(hit.concept) || hit.concept === 'provider') && !isTold(clause, hit),
  );
  const yours = clause.hits.filter((hit) => hit.concept === 'your');
  const asks =
    clause.asked ||
    (clause.has(...asking) && !isGivenNot(clause)) ||
    (clause.has('could', 'lets') && !clause.has(...says));
  for (const noun of nouns) {
    const your = yours.find((hit) => isOwned(noun, hit));
    if (your !== undefined && asks)
      return intent(
        'ask_contact',
        'ask_contact:your',
        cover([your, noun]),
        0.85,
        `asks for the other's ${noun.concept.replace('_noun', '')}`,
      );
  }
  if (nouns.length > 0 && clause.has('give_me') && !clause.has('my')) {
    return intent(
      'ask_contact',
      'ask_contact:your',
      spanOf(clause, 'give_me', ...contactNouns),
      0.75,
      'asks to be given contact data',
    );
  }
  const has = clause.asked && clause.has('have_verb') && !clause.has('my');
  const shortly =
    clause.end - clause.start <= shortAsk && !clause.has('work_noun', 'third_party', 'other_number', 'here');
  if (nouns.length > 0 && has && (clause.has('you') || shortly)) {
    return intent(
      'ask_contact',
      'ask_contact:your',
      spanOf(clause, 'have_verb', ...contactNouns),
      0.7,
      'asks whether the other has contact data',
    );
  }
  if (nouns.length > 0 && isShortAsk(clause) && spokeOfApps(frame))
    return intent(
      'ask_contact',
      'ask_contact:your',
      cover(nouns),
      0.7,
      'asks for what belongs to the app named before',
    );
  const app = appsIn(frame, clause, ['messenger', 'social'])[0];
  if (app === undefined || clause.hits.some((hit) => hit.concept === 'work_noun' && isNear(hit, app, besideWork)))
    return undefined;
  const your =
    yours.find((hit) => isNear(hit, app, clause.has('user_word', 'handle_noun') ? 20 : 8)) ??
    clause.hits.find((hit) => hit.concept === 'give_me' && app.start >= hit.end && app.start - hit.end <= 1) ??
    (clause.asked ? clause.hits.find((hit) => hit.concept === 'name_you' && isNear(hit, app, 12)) : undefined);
  if (your === undefined || !(clause.has('give_verb', 'give_me', 'question', 'name_you') || clause.asked))
    return undefined;
  return intent('ask_contact', 'ask_contact:app', cover([your, app]), 0.8, `asks for the other's ${app.value}`);
}

/** "the same nick as here": a name that is told is not asked for. */
const isTold = (clause: Clause, noun: Hit): boolean =>
  clause.data.some(
    ({ kind, start, end }) => (kind === 'messenger' || kind === 'social') && start <= noun.start && end >= noun.end,
  );

/** "whats the number", after "you're on whatsapp right": nothing else is spoken of. */
const isShortAsk = (clause: Clause): boolean =>
  clause.end - clause.start <= shortAsk &&
  (clause.asked || clause.has('question')) &&
  !clause.has('my', 'third_party', 'other_number', 'work_noun', 'order_word', 'here');
const shortAsk = 28;

const spokeOfApps = (frame: Frame): boolean =>
  frame.sight.past().some((hits) => hits.some((hit) => hit.concept === 'app' || hit.concept === 'app_weak'));

const besideWork = 12;

function byInvite(clause: Clause): Found | undefined {
  const mail = hitOf(clause, 'email_noun');
  if (
    mail === undefined ||
    !clause.has('question') ||
    !clause.has('invite_verb', 'reach_you') ||
    clause.has('work_noun')
  )
    return undefined;
  return intent(
    'ask_contact',
    'ask_contact:invite',
    spanOf(clause, 'email_noun', 'invite_verb'),
    0.8,
    'asks which mail to invite',
  );
}

/** "Is there another number I can reach you on?" */
function byOtherContact(clause: Clause): Found | undefined {
  if (!clause.has('other_word') || clause.has('my', 'work_noun', 'work_verb', 'named', 'order_word', 'other_number'))
    return undefined;
  if (!clause.asked && !clause.has('question', 'have_verb', 'could', 'want')) return undefined;
  const noun = clause.hits.find((hit) => contactNouns.includes(hit.concept));
  const other = clause.hits.find((hit) => hit.concept === 'other_word');
  if (noun === undefined || other === undefined || !isNear(noun, other, 8)) return undefined;
  return intent('ask_contact', 'ask_contact:your', cover([noun, other]), 0.8, 'asks for other contact data');
}

/** "Where else are you, besides here?" */
function byOtherPlace(frame: Frame, clause: Clause): Found | undefined {
  if (!isOtherPlaceAsked(frame, clause)) return undefined;
  return intent(
    'ask_contact',
    'ask_contact:reach',
    spanOf(clause, 'besides', 'here', 'platform', 'question'),
    0.8,
    'asks where else to find the other',
  );
}

export const isOtherPlaceAsked = (frame: Frame, clause: Clause): boolean =>
  clause.has('besides') &&
  clause.has('here', 'platform') &&
  (clause.asked || clause.has('question')) &&
  clause.has('you', 'your', 'reach_you', 'talk_verb', 'talk_me', 'contact_noun') &&
  !frame.workIn(clause.sentence);

const formFields = 2;

function byForm(clause: Clause): Found | undefined {
  if (!clause.has('fill_verb') || clause.has('work_noun', 'work_verb')) return undefined;
  const fields = new Set(clause.hits.filter((hit) => contactNouns.includes(hit.concept)).map((hit) => hit.concept));
  if (fields.size < formFields) return undefined;
  return intent(
    'ask_contact',
    'ask_contact:form',
    spanOf(clause, 'fill_verb', ...contactNouns),
    0.7,
    'asks for contact data in a form',
  );
}

const unmarkedLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'vi']);

function byReach(clause: Clause): Found | undefined {
  if (!clause.has('reach_you') || !clause.has('question', 'lets') || clause.has('work_noun', 'here')) return undefined;
  // "Shall we invite grandma?": whoever is invited is not the other here.
  if (clause.has('invite_verb') && !clause.has('you', 'your', 'email_noun', 'outside')) return undefined;
  // Chats in these languages leave the question mark out.
  const unmarked = clause.has('question') && unmarkedLanguages.has(hitOf(clause, 'reach_you')?.lang ?? '');
  if (!clause.asked && !unmarked && !clause.has('outside')) return undefined;
  return intent('ask_contact', 'ask_contact:reach', spanOf(clause, 'reach_you'), 0.7, 'asks how to reach the other');
}
