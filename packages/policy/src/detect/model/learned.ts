import { conceptSet, type ConceptSet } from '../lexicon/concept-set.js';
import type { Concept, IntentCue } from '../lexicon/concepts.js';
import { columns, type Column } from './score.js';

/** An intent that can be told by the sound of a sentence alone. */
export type LearnedIntent = Exclude<Column, 'own'>;

export const learned: readonly LearnedIntent[] = columns.filter((column): column is LearnedIntent => column !== 'own');
export const isLearned = (kind: string): kind is LearnedIntent => (learned as readonly string[]).includes(kind);

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

/** The words that bring an intent up: where one stands, less of the sentence has to speak for it. */
const matters: Readonly<Record<LearnedIntent, readonly Concept[]>> = {
  ask_contact: [
    'phone_noun',
    'email_noun',
    'contact_noun',
    'handle_noun',
    'app',
    'provider',
    'reach_you',
    'name_you',
    'ask_strong',
  ],
  move_off: [
    'app',
    'provider',
    'phone_noun',
    'email_noun',
    'contact_noun',
    'handle_noun',
    'outside',
    'other_place',
    'talk_me',
    'add_me',
    'move_strong',
    'not_here',
    'reach_me',
  ],
  pay_off: [
    'bank',
    'cash',
    'crypto',
    'direct',
    'fee_word',
    'off_pay',
    'middleman',
    'own_contract',
    'exclude',
    'outside',
  ],
  ref_off: ['past_talk', 'past_sent', 'past_off', 'off_channel', 'off_message', 'past_place'],
  meet: ['meet_verb', 'meet_strong', 'in_person'],
  call: ['call_noun', 'call_verb', 'call_strong'],
  refuse: ['cannot', 'rule_word', 'ban_word', 'decline', 'refuse_strong', 'stay_verb', 'stay_strong', 'remove_verb'],
};
export const mattersOf = Object.fromEntries(learned.map((kind) => [kind, conceptSet(matters[kind])])) as Readonly<
  Record<LearnedIntent, ConceptSet>
>;
/** What somebody may decline, and words that only decline such things: "no thanks, that is all" is no refusal to leave. */
export const declinable = conceptSet(
  Object.values(matters)
    .flat()
    .filter((concept) => concept !== 'cannot' && concept !== 'decline' && concept !== 'meet_verb'),
);
/** Words that bring nothing up by themselves, and without which hardly anybody proposes anything. */
const spokenTo: readonly Concept[] = ['you', 'your', 'we', 'our', 'there', 'platform', 'app_weak'];
/** Most chat holds neither, and is not scored. */
export const mayPropose = conceptSet([...Object.values(matters).flat(), ...spokenTo]);
