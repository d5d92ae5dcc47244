import { isAhead } from './call.js';
import type { Found } from '../detector.js';
import { cover, hitOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn, hasData, isNear, sentenceOf } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** Refers to dealings elsewhere in the past. Talk here about what was said here is not meant. */
export const findRefOff: IntentRule = (frame, clause, at) => {
  if (!clause.has('past_off', 'past_place', 'past_sent', 'past_talk', 'time_past')) return undefined;
  const strong = hitOf(clause, 'past_off');
  if (clause.has('here', 'remove_verb') || isThroughPlatform(clause)) return undefined;
  if (clause.has('third_party') && !(strong !== undefined && clause.has('your', 'we', 'our', 'you'))) return undefined;
  const named = hitOf(clause, 'named');
  // What stands behind "titled" and "it says" is somebody's text; one word may tell of both ("dit").
  const past = hitOf(clause, 'past_off', 'past_place', 'past_sent', 'past_talk', 'time_past');
  if (named !== undefined && past !== undefined && named.start < past.start) return undefined;
  if (named !== undefined && past !== undefined && named.start === past.start && !isSaidBy(clause, named))
    return undefined;
  const made = clause.has('work_verb') && !clause.has('past_talk', 'past_sent', 'time_past', 'you', 'your', 'we');
  if (strong !== undefined && !made && !isAhead(clause) && !isDenied(clause, strong))
    return intent('ref_off', 'ref_off:phrase', strong, 0.8, 'speaks of dealings elsewhere');
  return (
    byPlace(clause) ??
    byChannel(frame, clause) ??
    byMessage(clause) ??
    bySending(frame, clause) ??
    byTime(frame, clause) ??
    byLetter(frame, clause, at) ??
    byVoice(clause)
  );
};

/** "Size mail atmam": the end of the verb denies what its stem tells. */
const isDenied = (clause: Clause, told: Hit): boolean =>
  clause.hits.some((hit) => hit.concept === 'negation' && hit.start > told.start && hit.end === told.end);

/** "On our call through the site": it was said here. */
const isThroughPlatform = (clause: Clause): boolean =>
  clause.has('platform') &&
  !clause.has('negation', 'without', 'app') &&
  clause.hits.some(
    (via) =>
      via.concept === 'via' &&
      clause.hits.some((hit) => hit.concept === 'platform' && hit.start >= via.end && hit.start - via.end <= besideVia),
  );

const besideVia = 5;

/** "A diner called …" names it; whoever called stands right before the word. */
const isSaidBy = (clause: Clause, said: Hit): boolean =>
  clause.hits.some(
    (hit) =>
      (hit.concept === 'me' || hit.concept === 'you' || hit.concept === 'we') &&
      hit.end <= said.start &&
      said.start - hit.end <= besideSaid,
  ) || said.lang !== 'en';

const besideSaid = 8;

/** "as you said over coffee", "great to talk at the conference yesterday" */
function byPlace(clause: Clause): Found | undefined {
  const place = hitOf(clause, 'past_place');
  if (place === undefined || !clause.has('past_talk', 'time_past')) return undefined;
  const told = clause.hits.some((hit) => hit.concept === 'past_talk' && isNear(hit, place, besideTalk));
  if (clause.has('work_noun', 'could') && !told) return undefined;
  return intent('ref_off', 'ref_off:channel', place, 0.75, 'speaks of what was said at a place elsewhere');
}

/** "your voice note from sunday", "did you see my mail of yesterday" */
function byMessage(clause: Clause): Found | undefined {
  const when = hitOf(clause, 'time_past');
  if (when === undefined || clause.has('work_verb', 'give_me', 'lets')) return undefined;
  const message = clause.hits.find(
    (hit) =>
      (hit.concept === 'off_message' || hit.concept === 'email_noun') &&
      isNear(hit, when, 24) &&
      !isOfWork(clause, hit),
  );
  if (message === undefined) return undefined;
  const between = clause.hits.some(
    (hit) => (hit.concept === 'your' || hit.concept === 'my') && isNear(hit, message, 8),
  );
  const passed = clause.has('me', 'my') && clause.has('you', 'your') && clause.has('past_sent', 'past_talk');
  const sent = clause.hits.some((hit) => hit.concept === 'past_sent' && isNear(hit, message, 2));
  if (!between && !passed && !sent) return undefined;
  return intent('ref_off', 'ref_off:sent', cover([message, when]), 0.7, 'speaks of a message sent elsewhere');
}

/** "as you said over coffee": so near, nothing else was said. */
const besideTalk = 16;

/** "By", as a part of the word for the way. */
const by = inWords((any) => new RegExp(`^${any('intent_by_before')}`, 'u'));

const channels = ['off_channel', 'phone_noun', 'email_noun', 'call_noun', 'in_person', 'call_strong', 'venue'] as const;
const leads = ['via', 'my', 'your', 'our'] as const;

function byChannel(frame: Frame, clause: Clause): Found | undefined {
  const sent = hitOf(clause, 'past_sent');
  const past = sent ?? hitOf(clause, 'past_talk');
  if (past === undefined || clause.has('work_noun', 'work_verb')) return undefined;
  const named = [
    ...clause.hits.filter((hit) => channels.some((c) => c === hit.concept)),
    ...appsIn(frame, clause, ['messenger', 'meeting', 'social']),
  ];
  for (const channel of named) {
    if (!isNear(channel, past, 40)) continue;
    const led =
      channel.start === past.start ||
      // "mail kar diya": the channel is the verb's first half.
      (past.start >= channel.end && past.start - channel.end <= 1) ||
      by(frame.sight.lexicon).test(frame.sight.text.slice(channel.start, channel.end)) ||
      clause.hits.some((hit) => leads.some((l) => l === hit.concept) && isNear(hit, channel, 5)) ||
      (sent !== undefined && channel.concept === 'email_noun' && clause.has('me') && clause.has('you', 'your'));
    if (!led) continue;
    return intent(
      'ref_off',
      sent !== undefined ? 'ref_off:sent' : 'ref_off:channel',
      cover([past, channel]),
      0.75,
      'speaks of what was said or sent elsewhere',
    );
  }
  return undefined;
}

/** "the picture that I gave you by mail last night" */
function bySending(frame: Frame, clause: Clause): Found | undefined {
  if (
    !clause.has('time_past') ||
    !clause.has('give_verb') ||
    clause.asked ||
    clause.has('work_noun', 'work_verb', 'could', 'want')
  )
    return undefined;
  const named = [
    ...clause.hits.filter((hit) => hit.concept === 'email_noun' || hit.concept === 'phone_noun'),
    ...appsIn(frame, clause, ['messenger', 'social']),
  ];
  const channel = named.find((one) => clause.hits.some((hit) => hit.concept === 'via' && isNear(hit, one, 5)));
  return (
    channel &&
    intent(
      'ref_off',
      'ref_off:sent',
      cover([channel, hitOf(clause, 'give_verb')!]),
      0.8,
      'speaks of what was sent elsewhere',
    )
  );
}

const ahead = ['lets', 'want', 'could', 'give_me', 'when_free', 'minutes'] as const;
const besideWork = 8;

/** "yesterday on the phone we decided", "what I told you in that green one last night": when and where, apart from here. */
function byTime(frame: Frame, clause: Clause): Found | undefined {
  if (hasData(clause, ['messenger', 'social'])) return undefined;
  const when = hitOf(clause, 'time_past');
  // "yesterday you LINEd me": an invitation looks ahead, this does not.
  const looksAhead = !clause.has('you', 'we') || clause.has('soon', ...ahead) || clause.asked;
  const wrote = looksAhead ? undefined : hitOf(clause, 'talk_me');
  const app = appsIn(frame, clause, ['messenger', 'meeting', 'social'])[0];
  const past = hitOf(clause, 'past_talk', 'past_sent') ?? wrote ?? (looksAhead ? undefined : app);
  if (when === undefined || past === undefined || past.start === when.start || clause.has('platform', 'order_word'))
    return undefined;
  if (clause.has('work_verb') && !clause.has('me', 'you', 'we', 'my', 'your', 'our')) return undefined;
  const channel =
    clause.hits.find(
      (hit) => told.some((one) => one === hit.concept) && hit.start !== past.start && !isOfWork(clause, hit),
    ) ??
    app ??
    wrote;
  if (channel === undefined || (clause.asked && clause.has('could', 'lets'))) return undefined;
  return intent(
    'ref_off',
    'ref_off:channel',
    cover([past, channel]),
    0.65,
    'speaks of what was said elsewhere some time ago',
  );
}

const told = [
  'off_channel',
  'phone_noun',
  'email_noun',
  'call_noun',
  'in_person',
  'venue',
  'by_voice',
  'app_look',
] as const;

const isOfWork = (clause: Clause, hit: Hit): boolean =>
  clause.hits.some((work) => work.concept === 'work_noun' && isNear(work, hit, besideWork));

/** "in the mail of Tuesday you spoke of cream" */
function byLetter(frame: Frame, clause: Clause, at: number): Found | undefined {
  const when = hitOf(clause, 'time_past');
  if (when === undefined || clause.has('work_noun', 'work_verb', 'named')) return undefined;
  const sentence = sentenceOf(frame, at);
  if (sentence.some((c) => c.has(...ahead)) || !sentence.some((c) => c.has('you', 'your', 'me', 'my')))
    return undefined;
  // A day may be the next one as well.
  const passed =
    sentence.some((c) => c.has('past_talk', 'past_sent')) ||
    !clause.hits.some((hit) => hit.concept === 'soon' && hit.start === when.start);
  const letter =
    passed &&
    clause.hits.find((hit) => (hit.concept === 'off_message' || hit.concept === 'email_noun') && isNear(hit, when, 24));
  if (!letter) return undefined;
  return intent('ref_off', 'ref_off:sent', cover([letter, when]), 0.6, 'speaks of a message sent elsewhere');
}

/** "your voice sounded familiar yesterday" */
function byVoice(clause: Clause): Found | undefined {
  const voice = hitOf(clause, 'by_voice');
  if (voice === undefined || !clause.has('past_talk', 'time_past') || clause.asked) return undefined;
  if (clause.has('work_noun', 'work_verb', 'soon', ...ahead)) return undefined;
  return intent('ref_off', 'ref_off:channel', voice, 0.6, 'speaks of having heard the other');
}
