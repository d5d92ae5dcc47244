import type { SignalKind } from '../../signal.js';
import type { Found } from '../detector.js';
import { conceptSet, meets, type ConceptSet } from '../lexicon/concept-set.js';
import type { Concept } from '../lexicon/concepts.js';
import { elsewhere } from './elsewhere.js';

/**
 * What a text, and then a clause, must hold for a rule to say anything about it. A rule has several ways in: one of them must be
 * open. This says nothing that the rules do not say themselves; it says it in few machine instructions, because most texts
 * propose nothing.
 */
export type Needed = {
  /** Ways in by words: each needs a word of every one of its sets. */
  readonly words: readonly (readonly ConceptSet[])[];
  /** Contact data that is a way in by itself. */
  readonly data: readonly SignalKind[];
};

/** Each way is a list of alternatives between which one must be there, joined by `and`. */
const ways = (...each: readonly (readonly (readonly Concept[])[])[]): Needed['words'] =>
  each.map((sets) => sets.map((set) => conceptSet(set)));

const nouns = ['phone_noun', 'email_noun', 'contact_noun', 'handle_noun'] as const;
const app = ['app', 'app_weak'] as const;
const acts = ['talk_verb', 'talk_me', 'add_me', 'go_verb', 'lets', 'reach_you'] as const;
const away = [...elsewhere, ...app, 'off_pay'] as const;

export const needed = {
  refuse: {
    words: ways(
      [['refuse_strong', 'stay_strong', 'rule_word', 'ban_word', 'cannot', 'remove_verb', 'offered']],
      [
        ['here'],
        ['stay_verb', 'talk_verb', 'talk_me', 'give_verb', 'give_me', 'pay_verb', 'pay_noun', 'order_word', 'go_verb'],
      ],
      [['negation', 'without'], away],
      [['negation', 'decline', 'why', 'here']],
      [['only'], ['platform']],
      [
        ['pay_verb', 'pay_noun'],
        ['platform', 'order_word'],
      ],
      [['if_word'], ['avoid', 'exclude']],
      [['in_writing']],
      [
        ['order_word'],
        ['lets', 'give_verb', 'work_verb', 'could', 'only', 'just', 'pay_verb', 'go_verb', 'have_verb', 'want'],
      ],
      [['exclude'], away],
      [['but_word'], ['only', 'pay_verb', 'stay_verb']],
      [['discount'], ['platform', 'here']],
      [['stay_verb'], ['platform', 'bank', ...nouns, ...app]],
    ),
    data: ['email', 'phone', 'messenger', 'social', 'meeting_link', 'payment'],
  },
  askContact: {
    words: ways(
      [['ask_strong', 'reach_you']],
      [
        ['where_word', 'question'],
        ['you', 'your'],
      ],
      [['give_verb', 'give_me'], nouns],
      [['your'], ['teen', 'at_word']],
      [['besides'], ['here', 'platform']],
      [['other_word'], nouns],
      [
        [...nouns, 'provider', ...app],
        ['your', 'give_me', 'have_verb', 'question', 'fill_verb', 'name_you'],
      ],
    ),
    data: [],
  },
  moveOff: {
    words: ways(
      [['move_strong', ...app, 'talk_me', 'add_me', 'not_here', 'email_noun', 'provider', 'pry']],
      [
        ['outside', 'app_look'],
        [...acts, 'there'],
      ],
      [['there'], acts],
      [['my'], ['give_verb', 'give_me'], nouns],
      [['other_place', 'where_word']],
      [['besides'], ['here', 'platform']],
      [
        ['other_word', 'place_word'],
        ['question', 'have_verb', 'use_verb', ...acts],
      ],
    ),
    data: ['meeting_link', 'email', 'phone', 'messenger', 'social'],
  },
  payOff: {
    words: ways(
      [['off_pay', 'own_contract']],
      [[...app, 'bank', 'cash', 'crypto']],
      [
        ['pay_verb', 'pay_noun'],
        ['outside', 'direct', 'separately'],
      ],
      [['fee_word'], ['avoid', 'without']],
      // What makes it cheaper may stand in another clause of the sentence.
      [['direct', 'outside']],
      [['cancel_verb'], ['order_word']],
      [['between_us', 'middleman']],
      [['direct'], ['me', 'my', 'give_me']],
      [['separately'], ['cash', 'bank', 'direct', ...app]],
      [['exclude'], ['platform', 'here']],
      [
        ['platform', 'fee_word', 'order_word'],
        ['negation', 'without', 'exclude', 'avoid'],
      ],
      [['platform'], ['fee_word']],
    ),
    data: ['payment'],
  },
  refOff: {
    words: ways(
      [['past_off', 'past_place', 'past_sent', 'past_talk']],
      [['time_past'], ['off_message', 'email_noun']],
      [['time_past'], ['by_voice', 'talk_me', ...app]],
      [['time_past'], ['give_verb'], [...app, 'email_noun', 'phone_noun']],
    ),
    data: [],
  },
  call: {
    words: ways([['call_strong', 'call_noun', 'call_verb', 'by_voice']], [['phone_noun', 'past_off'], ['talk_verb']]),
    data: [],
  },
  meet: { words: ways([['meet_strong', 'meet_verb', 'in_person', 'venue', 'nearby']]), data: [] },
  scam: { words: ways([['scam_strong', 'scam_weak']]), data: [] },
  pressure: { words: ways([['pressure_strong', 'review_bad']]), data: [] },
} as const satisfies Record<string, Needed>;

export function isOpen({ words, data }: Needed, concepts: ConceptSet, found: readonly Found[]): boolean {
  for (let i = 0; i < words.length; i++) if (meetsAll(words[i]!, concepts)) return true;
  if (data.length > 0) for (let i = 0; i < found.length; i++) if (data.includes(found[i]!.kind)) return true;
  return false;
}

function meetsAll(sets: readonly ConceptSet[], concepts: ConceptSet): boolean {
  for (let i = 0; i < sets.length; i++) if (!meets(sets[i]!, concepts)) return false;
  return true;
}
