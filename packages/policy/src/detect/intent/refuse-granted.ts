import type { Found } from '../detector.js';
import { spanOf, type Clause } from './clause.js';
import { namesElsewhere } from './elsewhere.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { sentenceOf } from './targets.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';

/** What turns the clause behind a "but" into a proposal, or into something else than a no. */
const proposing: readonly Concept[] = [
  'talk_me',
  'add_me',
  'give_me',
  'you',
  'your',
  'if_word',
  'name_you',
  'reach_you',
  'question',
  'ignorance',
  'not_here',
  'outside',
  'direct',
  'off_pay',
  'phone_noun',
  'email_noun',
  'handle_noun',
  'app',
  'bank',
  'cash',
  'soon',
  'when_free',
  'work_noun',
  'work_verb',
  'named',
];

const bare: ReadonlySet<Concept> = new Set<Concept>(['negation', 'cannot', 'decline', 'but_word', 'so_word', 'could']);

/** "WhatsApp would be quicker, agreed, but I'd rather not": what is granted is named first, and behind the "but" comes the no. */
export function byGranting(frame: Frame, clause: Clause, at: number): Found | undefined {
  const but = clause.hits[0];
  if (but?.concept !== 'but_word' || clause.asked || clause.data.length > 0 || clause.has(...proposing))
    return undefined;
  const before = sentenceOf(frame, at).filter((c) => c.start < clause.start);
  const fee = before.some((c) => c.has('fee_word'));
  if (clause.has('here') && !(clause.has('decline', 'stay_verb', 'only') && !clause.has('negation', 'cannot')))
    return undefined;
  if (!saysNo(clause, fee, but) || !before.some((c) => c.has('granted', 'offered', 'decline'))) return undefined;
  if (!fee && !before.some((c) => namesElsewhere(frame, c) || c.has('venue', 'discount'))) return undefined;
  if (before.some((c) => c.data.length > 0 || (c.has('give_me', 'add_me', 'reach_me') && !c.has('granted'))))
    return undefined;
  return intent(
    'refuse',
    'refuse:declines',
    spanOf(clause, 'but_word', 'negation', 'cannot', 'decline', 'stay_verb', 'only', 'pay_verb'),
    0.75,
    'grants what is better about it, and says no',
  );
}

const saysNo = (clause: Clause, fee: boolean, but: Hit): boolean => {
  if (clause.has('negation', 'cannot', 'decline') && clause.hits.every((hit) => bare.has(hit.concept) || isI(hit)))
    return true;
  if (clause.has('here')) return true;
  if (!clause.has('me', 'we') && withPronoun.has(but.lang)) return false;
  return clause.has('negation', 'cannot', 'decline', 'stay_verb', 'only') || (fee && clause.has('pay_verb'));
};

/** Languages in which who says no is a word of its own. */
const withPronoun: ReadonlySet<string> = new Set(['en', 'de', 'nl', 'fr']);

const isI = ({ concept }: { readonly concept: Concept }): boolean =>
  concept === 'me' || concept === 'my' || concept === 'we';
