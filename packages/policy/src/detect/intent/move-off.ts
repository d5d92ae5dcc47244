import { appClass, cover, hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { appInPhrase } from '../apps/app-phrases.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn, around, contactNouns, hasData, isNear, sentenceOf } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { disguise } from '../../reading/reading.js';
import type { Found } from '../detector.js';
import { isOtherPlaceAsked } from './ask-contact.js';
import { byReason } from './move-off-reasons.js';
import { firstHitFrom } from '../sight.js';

/** Proposes to go on elsewhere: names the place, invites to it, or says that it should be another. */
export const findMoveOff: IntentRule = (frame, clause, at) => {
  const strong = hitOf(clause, 'move_strong');
  const ofOthers = clause.has('third_party') && !clause.has('me', 'my', 'we', 'you', 'your', 'lets', 'could');
  if (strong !== undefined && !ofOthers)
    return intent('move_off', 'move_off:phrase', strong, 0.85, 'proposes to go on elsewhere');
  return (
    byApp(frame, clause, at) ??
    byInvitation(frame, clause, at) ??
    byPlace(frame, clause, at) ??
    byMail(clause) ??
    byOwnContact(frame, clause, at) ??
    byReason(frame, clause, at)
  );
};

/** A day that lies behind, and nothing that looks ahead. */
const wroteBefore = (clause: Clause): boolean =>
  clause.has('time_past') && clause.has('you') && !clause.has('lets', 'could', 'want', 'soon') && !clause.asked;

const talk = ['talk_verb', 'call_noun', 'call_verb', 'call_strong', 'meet_verb'] as const;

/** A name that is a verb as well ("facetime") says so only where somebody proposes it. */
const talks = (clause: Clause, app: Hit, proposes: boolean): boolean =>
  clause.has(...talk) &&
  (proposes || clause.hits.some((hit) => hit.start !== app.start && talk.some((one) => one === hit.concept)));

/** "My mother uses Zoom": nobody is to be found there by it. */
const isUsed = (clause: Clause, app: Hit): boolean =>
  !clause.has('me', 'we') &&
  clause.hits.some((hit) => hit.concept === 'use_verb' && hit.end <= app.start && app.start - hit.end <= 2);

/** Whose students "use Teams" is not told to go there: using is a proposal where one of the two is to do it. */
const goes = (clause: Clause): boolean =>
  clause.has('lets') ||
  clause.hits.some(
    (go) =>
      go.concept === 'go_verb' &&
      (clause.asked ||
        clause.has('could', 'want', 'me', 'we', 'you', 'your') ||
        go.start - clause.start <= 1 ||
        !clause.hits.some((use) => use.concept === 'use_verb' && use.start === go.start)),
  );

/** "The message from Skype is not received": what fails is told, not proposed. */
const fails = (clause: Clause): boolean =>
  clause.has('negation', 'cannot') && !clause.has('lets', 'could', 'want', 'here', 'not_here', 'if_word');

function byApp(frame: Frame, clause: Clause, at: number): Found | undefined {
  const apps = appsIn(frame, clause, ['messenger', 'meeting', 'social']);
  const app = apps[0];
  if (clause.has('third_party', 'past_off')) return undefined;
  if (app === undefined) return byAppVerb(frame, clause);
  const social = apps.every((hit) => appClass(hit) === 'social');
  if (clause.has('talk_me', 'add_me') && !wroteBefore(clause) && !(social && clause.has('work_noun')))
    return found(clause, app, 0.9, 'invites to');
  // "yesterday you LINEd me" invites nobody.
  if (wroteBefore(clause)) return undefined;
  const proposes = clause.has('lets', 'could', 'want', 'so_word') || clause.asked;
  if (clause.has('work_noun', 'work_verb', 'named')) {
    const shows = clause.has('lets') && clause.has('give_verb') && appsIn(frame, clause, ['meeting']).includes(app);
    return proposes && (shows || clause.has(...talk)) && isVia(clause, app)
      ? found(clause, app, 0.75, 'proposes to talk on')
      : undefined;
  }
  const given = isGiven(frame, at);
  if (isHidden(frame, app) && !given) return found(clause, app, 0.85, 'hides the name of');
  if (!social && isVerb(frame, clause, app)) return found(clause, app, 0.8, 'invites to');
  if (!social && isJustProposed(clause, app)) return found(clause, app, 0.8, 'would simply take');
  if (fails(clause) && clause.has('past_sent', 'past_talk') && !clause.asked) return undefined;
  if (talks(clause, app, proposes) || (!given && clause.has('there')) || (goes(clause) && !social))
    return found(clause, app, 0.85, 'proposes to go on at');
  if (social) return undefined;
  if (invitesBeside(frame, clause, at)) return found(clause, app, 0.75, 'invites beside naming');
  if (
    (clause.asked || clause.has('question')) &&
    clause.has('give_verb', 'give_me') &&
    !clause.has('past_talk', 'past_sent', 'here')
  )
    return found(clause, app, 0.8, 'would send on');
  const asks = clause.asked || (clause.has('question') && clause.has('you', 'your'));
  if (asks && clause.has('have_verb', 'use_verb', 'you', 'your', 'could'))
    return found(clause, app, 0.8, 'asks whether the other is on');
  if (clause.asked && !given && clause.end - clause.start < shortAsk) return found(clause, app, 0.6, 'asks for');
  if (
    clause.has('me', 'my') &&
    isVia(clause, app) &&
    !given &&
    !fails(clause) &&
    !isUsed(clause, app) &&
    !clause.has('past_talk', 'past_sent')
  )
    return found(clause, app, 0.6, 'says to be found on');
  if (isWanted(clause, app) && !hasData(clause, ['messenger']) && !clause.has('past_talk', 'past_sent'))
    return found(clause, app, 0.6, 'would rather have');
  return undefined;
}

/** "my telegram: <handle>" gives a name and proposes nothing. */
const isGiven = (frame: Frame, at: number): boolean =>
  hasData(frame.clauses[at]!, ['messenger', 'social', 'phone']) ||
  frame.clauses[at + 1]?.data.some(({ kind, start }) => isNameKind(kind) && start - frame.clauses[at]!.end <= 6) ===
    true;

const isNameKind = (kind: string): boolean => kind === 'messenger' || kind === 'social';

/** "I need 15 pictures for our Telegram group": what is wanted stands beside the word for it. */
const isWanted = (clause: Clause, app: Hit): boolean =>
  (clause.asked && clause.has('could', 'want')) ||
  clause.hits.some((hit) => (hit.concept === 'could' || hit.concept === 'want') && isNear(hit, app, besideWant));

const besideWant = 20;

/** Nobody hides an app's name but to propose it. */
function isHidden(frame: Frame, app: Hit): boolean {
  const { traces } = frame.sight.view;
  if (frame.sight.name !== 'clear' || app.concept !== 'app') return false;
  for (let i = app.start; i < app.end; i++) if ((traces[i]! & disguise) !== 0) return true;
  return false;
}

/** "whatssapp me", "watsap kar do mujhe", "vatsaptan yaz": however the name is spelled, it is what somebody is to do. */
const isVerb = ({ sight }: Frame, clause: Clause, app: Hit): boolean =>
  app.concept === 'app' &&
  !clause.has('negation', 'cannot', 'past_talk', 'past_sent', 'question') &&
  verbal(sight.lexicon).test(sight.text.slice(app.end, app.end + 12));
const verbal = inWords((any) => new RegExp(`^${any('intent_app_as_verb')}`, 'u'));

/** "wa aja", "viber na lang": the app and a word for "just" make a proposal. */
const isJustProposed = (clause: Clause, app: Hit): boolean =>
  clause.has('just') &&
  !clause.has('past_talk', 'past_sent', 'here', 'third_party') &&
  clause.hits.some((hit) => hit.concept === 'just' && hit.start >= app.end && hit.start - app.end <= 2);

/** "I am on the one with the plane, write there": the invitation stands in the next clause. */
const invitesBeside = (frame: Frame, clause: Clause, at: number): boolean =>
  clause.has('me', 'my', 'lets', 'you') &&
  sentenceOf(frame, at).some(
    (c) => c !== clause && c.has('talk_me', 'add_me') && !c.has('here', 'work_noun', 'work_verb', 'negation'),
  );

/** "can you whatsapp me": the app inside an invitation. */
function byAppVerb(frame: Frame, clause: Clause): Found | undefined {
  if (!clause.has('talk_me') || clause.has('work_noun', 'work_verb', 'named')) return undefined;
  const verb = clause.hits.find((hit) => hit.concept === 'talk_me' && appInPhrase(frame.sight, hit) !== undefined);
  return verb && intent('move_off', 'move_off:app', verb, 0.85, 'invites to an app');
}

const shortAsk = 24;

const found = (clause: Clause, app: Hit, confidence: number, how: string): Found =>
  intent(
    'move_off',
    'move_off:app',
    cover(
      [app, spanOf(clause, 'talk_me', 'add_me', 'talk_verb', 'go_verb', 'lets')].filter((s) =>
        isNear(app, s as Hit, 40),
      ),
    ),
    confidence,
    `${how} ${app.value}`,
  );

const isVia = (clause: Clause, app: Hit): boolean =>
  clause.hits.some((hit) => hit.concept === 'via' && isNear(hit, app, 8)) ||
  clause.hits.some((hit) => hit.concept === 'my' && isNear(hit, app, 8));

/** "text me at <phone>", "write me there", "join <meeting link>" */
function byInvitation(frame: Frame, clause: Clause, at: number): Found | undefined {
  const invites = clause.has('talk_me', 'add_me');
  if (
    invites &&
    sentenceOf(frame, at).some((c) => hasData(c, ['email', 'phone', 'messenger', 'social', 'meeting_link']))
  ) {
    return intent(
      'move_off',
      'move_off:invitation',
      spanOf(clause, 'talk_me', 'add_me'),
      0.85,
      'invites to contact data in the same sentence',
    );
  }
  if (
    clause.has('there', 'here') &&
    clause.has('talk_me', 'add_me', 'talk_verb', 'go_verb', 'lets') &&
    around(frame, at, 1).some((c) => hasData(c, ['email', 'phone', 'messenger', 'social'])) &&
    !clause.has('here')
  ) {
    return intent(
      'move_off',
      'move_off:invitation',
      spanOf(clause, 'there', 'talk_me', 'talk_verb'),
      0.8,
      'invites to contact data named beside it',
    );
  }
  const bid = bidden(clause);
  if (bid !== undefined)
    return intent('move_off', 'move_off:invitation', bid, 0.75, 'bids to write to contact data or to call it');
  if (sendsTo(clause))
    return intent('move_off', 'move_off:mail', cover(clause.data), 0.7, 'asks to be sent something at a mail address');
  if (
    hasData(clause, ['meeting_link']) &&
    (clause.asked || clause.has('lets', 'go_verb', 'talk_verb', 'talk_me', 'add_me', 'there', 'call_noun'))
  ) {
    return intent('move_off', 'move_off:invitation', cover(clause.data), 0.75, 'invites to a meeting link');
  }
  return undefined;
}

const farthestBid = 24;

/** "text <phone> if you are late", "add <handle>": the verb right before the data, and nobody else's. */
function bidden(clause: Clause): Hit | undefined {
  if (clause.has('third_party', 'named', 'work_noun', 'work_verb', 'past_talk', 'past_sent', 'here', 'negation'))
    return undefined;
  const mine = clause.hits.find((hit) => hit.concept === 'my' || hit.concept === 'me');
  for (const data of clause.data) {
    if (!reachable.has(data.kind)) continue;
    // Hits are sorted: the verb is among the last of those that begin before the data.
    for (let i = firstHitFrom(clause.hits, data.start) - 1; i >= 0; i--) {
      const hit = clause.hits[i]!;
      const gap = data.start - hit.end;
      if (gap > farthestBid || (mine !== undefined && mine.start < hit.start)) break;
      if (gap >= 0 && bids(hit, data, gap)) return hit;
    }
  }
  return undefined;
}

/** "add <handle>" adds a person, "add <number>" a number. */
const bids = (hit: Hit, { kind }: Found, gap: number): boolean =>
  hit.concept === 'talk_verb' ||
  hit.concept === 'call_verb' ||
  (hit.concept === 'give_verb' && gap <= 2 && (kind === 'messenger' || kind === 'social'));

const reachable: ReadonlySet<string> = new Set(['email', 'phone', 'messenger', 'social']);

/** "send the files to <mail>" */
function sendsTo(clause: Clause): boolean {
  const mail = clause.data.find((found) => found.kind === 'email');
  if (mail === undefined || clause.has('past_sent', 'past_talk', 'third_party', 'named', 'work_verb', 'pay_verb'))
    return false;
  const sends = clause.hits.find(
    (hit) => hit.concept === 'give_verb' || hit.concept === 'give_me' || hit.concept === 'talk_verb',
  );
  return sends !== undefined && !clause.hits.some((hit) => hit.concept === 'my' && isNearSpan(hit, mail));
}

/** "I give you my mail: …" gives and bids nothing. */
const isNearSpan = (hit: Hit, data: Found): boolean => hit.end <= data.start && data.start - hit.end <= 14;

/** "videos do not go through here, where shall I send it?" */
const asksWhereTo = (frame: Frame, clause: Clause, at: number): boolean =>
  clause.has('where_word') &&
  clause.has('give_verb', 'give_me') &&
  !clause.has('work_noun', 'here') &&
  around(frame, at, 1).some((c) => c !== clause && c.has('here') && c.has('negation', 'cannot'));

/** "let's talk there", "message me outside" */
function byPlace(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (asksWhereTo(frame, clause, at))
    return intent(
      'move_off',
      'move_off:outside',
      spanOf(clause, 'question', 'give_verb'),
      0.8,
      'asks where else to send it',
    );
  if (
    clause.has('other_place') &&
    clause.has('talk_verb', 'talk_me', 'add_me', 'reach_you', 'go_verb', 'call_verb') &&
    !clause.has('work_noun', 'work_verb', 'third_party', 'past_talk')
  )
    return intent(
      'move_off',
      'move_off:outside',
      spanOf(clause, 'other_place', 'talk_verb', 'talk_me'),
      0.8,
      'proposes another place',
    );
  if (isOtherPlaceAsked(frame, clause))
    return intent(
      'move_off',
      'move_off:outside',
      spanOf(clause, 'besides', 'here', 'platform'),
      0.8,
      'asks for another place',
    );
  const acts = clause.has('talk_verb', 'talk_me', 'add_me', 'go_verb', 'lets', 'reach_you');
  const goesOut =
    acts &&
    !(
      !clause.has('talk_verb', 'talk_me', 'add_me', 'reach_you') &&
      sentenceOf(frame, at).some((c) => c.has('venue', 'third_party'))
    );
  if (clause.has('outside') && goesOut && !clause.has('pay_verb', 'third_party', 'work_noun')) {
    return intent(
      'move_off',
      'move_off:outside',
      spanOf(clause, 'outside', 'talk_verb', 'talk_me'),
      0.8,
      'proposes a place outside',
    );
  }
  const away =
    clause.has('not_here') &&
    sentenceOf(frame, at).some((c) => c.has('outside', 'reach_me', 'talk_me', 'add_me') && !c.has('here'));
  if (clause.has('not_here') && (acts || away)) {
    return intent(
      'move_off',
      'move_off:outside',
      spanOf(clause, 'not_here', 'talk_verb', 'talk_me'),
      0.65,
      'would rather not talk here',
    );
  }
  if (!clause.has('there') || !acts || clause.has('here')) return undefined;
  const named = around(frame, at).some(
    (c) =>
      appsIn(frame, c, ['messenger', 'meeting', 'social']).length > 0 ||
      c.has('email_noun', 'provider', 'phone_noun', 'outside'),
  );
  const earlier = named ? [] : frame.sight.past();
  const before = earlier.some((hits) => hits.some((hit) => hit.concept === 'app' || hit.concept === 'email_noun'));
  if ((!named && !before) || frame.workIn(clause.sentence)) return undefined;
  return intent(
    'move_off',
    'move_off:outside',
    spanOf(clause, 'there', 'talk_verb', 'talk_me', 'go_verb'),
    0.75,
    'points to a place named before',
  );
}

function byMail(clause: Clause): Found | undefined {
  const mail = hitOf(clause, 'email_noun', 'provider');
  if (
    mail === undefined ||
    clause.has('work_noun', 'work_verb', 'named', 'third_party', 'past_sent', 'past_talk', 'past_off')
  )
    return undefined;
  const goes =
    clause.has('talk_me') ||
    clause.hits.some((hit) => hit.concept === 'go_verb' && (hit.start < mail.start || clause.has('lets'))) ||
    (clause.has('talk_verb') && clause.has('lets', 'could', 'via'));
  const sends =
    clause.has('give_verb', 'talk_verb') && clause.hits.some((hit) => hit.concept === 'my' && isNear(hit, mail, 8));
  if (!(goes && !clause.has('your')) && !sends) return undefined;
  return intent('move_off', 'move_off:mail', mail, 0.7, 'proposes to go on by mail');
}

/** "how do I pass you my mail", "let me give you my number" */
function byOwnContact(frame: Frame, clause: Clause, at: number): Found | undefined {
  const mine = clause.hits.find((hit) => hit.concept === 'my');
  if (mine === undefined || !clause.has('give_verb', 'give_me')) return undefined;
  const noun = [
    ...clause.hits.filter((hit) => contactNouns.includes(hit.concept)),
    ...appsIn(frame, clause, ['messenger']),
  ].find((hit) => isNear(mine, hit, 12));
  if (noun === undefined || clause.has('work_noun', 'work_verb', 'named', 'other_number', 'third_party'))
    return undefined;
  if (!clause.has('lets', 'could', 'want', 'question', 'me') && !clause.asked) return undefined;
  if (sentenceOf(frame, at).some((c) => c.data.length > 0)) return undefined;
  return intent('move_off', 'move_off:own_contact', cover([mine, noun]), 0.65, 'offers own contact data');
}
