import { apps, type App, type AppClass, type Concept, type IntentCue } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import type { Column } from './score.js';

export type LearnedIntent = Exclude<Column, 'own'>;

/**
 * An intent is only taken from the score where a word of its own stands in the text: the rules saw the matter and not the sentence.
 * Chat about anything else is never scored into one.
 */
export const near: Readonly<Record<LearnedIntent, readonly Concept[]>> = {
  ask_contact: ['phone_noun', 'email_noun', 'contact_noun', 'handle_noun', 'app', 'provider', 'reach_you', 'outside'],
  move_off: [
    'app',
    'provider',
    'phone_noun',
    'email_noun',
    'contact_noun',
    'handle_noun',
    'outside',
    'talk_me',
    'add_me',
    'move_strong',
    'not_here',
    'reach_me',
  ],
  // Paying alone is what everybody here speaks of.
  pay_off: ['bank', 'cash', 'crypto', 'direct', 'fee_word', 'off_pay', 'avoid', 'cancel_verb', 'app', 'outside'],
  ref_off: [
    'past_talk',
    'past_sent',
    'past_off',
    'off_channel',
    'past_place',
    'phone_noun',
    'email_noun',
    'call_noun',
    'app',
  ],
  meet: ['meet_verb', 'meet_strong'],
  call: ['call_noun', 'call_verb', 'call_strong'],
  refuse: [
    'negation',
    'without',
    'cannot',
    'rule_word',
    'ban_word',
    'decline',
    'refuse_strong',
    'stay_verb',
    'stay_strong',
    'remove_verb',
    'not_here',
  ],
};

/** What a scored intent carries as its cue. */
export const learnedCue: Readonly<Record<LearnedIntent, IntentCue>> = {
  ask_contact: 'ask_contact:phrase',
  move_off: 'move_off:phrase',
  pay_off: 'pay_off:direct',
  ref_off: 'ref_off:phrase',
  meet: 'meet:phrase',
  call: 'call:phrase',
  refuse: 'refuse:declines',
};

/** An app brings up only what it is for: who names a wallet does not speak of writing elsewhere. */
const appsFor: Readonly<Record<LearnedIntent, readonly AppClass[]>> = {
  ask_contact: ['messenger', 'social'],
  move_off: ['messenger', 'social', 'meeting'],
  pay_off: ['payment'],
  ref_off: ['messenger', 'social', 'meeting'],
  meet: [],
  call: [],
  refuse: [],
};

export const isNear = (kind: LearnedIntent, { concept, value }: Hit): boolean =>
  near[kind].includes(concept) &&
  ((concept !== 'app' && concept !== 'app_weak') || appsFor[kind].includes(apps[value as App]));

/** How a found one is put into words. */
export const say: Readonly<Record<LearnedIntent, string>> = {
  ask_contact: 'asking for contact data',
  move_off: 'proposing to go on elsewhere',
  pay_off: 'proposing to pay elsewhere',
  ref_off: 'speaking of dealings elsewhere',
  meet: 'proposing to meet',
  call: 'proposing a call',
  refuse: 'declining',
};

/** Who pays here, or is paid out by the platform, does not dodge it, however near the words are. */
export const unless: Readonly<Partial<Record<LearnedIntent, readonly Concept[]>>> = {
  pay_off: ['here', 'platform', 'payout'],
};
