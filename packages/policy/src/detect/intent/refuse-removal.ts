import type { Found } from '../detector.js';
import { hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { contactNouns } from './targets.js';
import type { Concept } from '../lexicon/concepts.js';
import { inWords } from '../lexicon/patterns.js';

const contacts: readonly Concept[] = [...contactNouns, 'app', 'provider', 'ask_strong'];

/** "take it out": what it is was said before. */
const itAfter = inWords((any) => new RegExp(any('intent_it'), 'u'));

/** As much behind the verb may hold its "it". */
const itLength = 3;

/** Asks the other to take contact data out of a message. */
export function byRemoval(frame: Frame, clause: Clause, at: number): Found | undefined {
  const removes = hitOf(clause, 'remove_verb');
  if (removes === undefined || clause.has('work_noun', 'order_word', 'pay_noun', 'cancel_verb')) return undefined;
  if (clause.has('my') && !clause.has('your', 'you', 'could')) return undefined;
  if (!isNamed(frame, clause, at, removes)) return undefined;
  return intent(
    'refuse',
    'refuse:remove',
    spanOf(clause, 'remove_verb', ...contactNouns),
    0.8,
    'asks to take contact data out',
  );
}

/** What is taken out: named beside the verb, else in the clause before it where the other is asked to do it. */
function isNamed(
  frame: Frame,
  clause: Clause,
  at: number,
  removes: { readonly start: number; readonly end: number },
): boolean {
  const made = clause.has('work_verb');
  if (!made && clause.hits.some((hit) => contacts.includes(hit.concept))) return true;
  if (!made && clause.data.some((found) => found.disguised !== true)) return true;
  const before = [frame.clauses[at - 1], frame.clauses[at - 2]].find(
    (c) => c !== undefined && (c.has(...contacts) || c.data.length > 0),
  );
  if (
    before === undefined ||
    before.quoted !== clause.quoted ||
    (before.has('work_noun', 'work_verb') && !before.has('your', 'ask_strong'))
  )
    return false;
  const points = itAfter(frame.sight.lexicon).test(frame.sight.text.slice(removes.start, removes.end + itLength));
  const bids =
    clause.asked ||
    clause.has('could', 'you', 'give_me') ||
    before.has('you', 'your', 'ask_strong', 'cannot', 'rule_word', 'platform');
  return (points || bids) && (before.has(...contacts) || before.data.length > 0);
}
