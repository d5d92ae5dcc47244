import { findAskContact } from './ask-contact.js';
import { findCall } from './call.js';
import type { Detector, Found } from '../detector.js';
import { conceptSet, meets } from '../lexicon/concept-set.js';
import { findMeet } from './meet.js';
import { findMoveOff } from './move-off.js';
import { findPayOff } from './pay-off.js';
import { findPressure } from './pressure.js';
import { findRefOff } from './ref-off.js';
import { findRefuse } from './refuse.js';
import { byWholeNo } from './refuse-whole.js';
import { findScam } from './scam.js';
import type { Clause } from './clause.js';
import { frameOf, type Frame } from './frame.js';
import { isOpen, needed, type Needed } from './needed.js';
import type { IntentRule } from './rule.js';

/** Texts without any of these propose nothing. */
export const anchors = conceptSet([
  'app',
  'app_weak',
  'provider',
  'phone_noun',
  'email_noun',
  'contact_noun',
  'handle_noun',
  'outside',
  'besides',
  'other_place',
  'there',
  'talk_me',
  'add_me',
  'reach_you',
  'reach_me',
  'name_you',
  'not_here',
  'exclude',
  'offered',
  'move_strong',
  'ask_strong',
  'pay_verb',
  'bank',
  'cash',
  'crypto',
  'direct',
  'fee_word',
  'off_pay',
  'own_contract',
  'past_off',
  'past_sent',
  'past_talk',
  'off_message',
  'call_noun',
  'call_verb',
  'call_strong',
  'meet_verb',
  'meet_strong',
  'by_voice',
  'in_person',
  'venue',
  'nearby',
  'middleman',
  'between_us',
  'separately',
  'cancel_verb',
  'past_place',
  'other_word',
  'refuse_strong',
  'stay_strong',
  'stay_verb',
  'here',
  'rule_word',
  'ban_word',
  'scam_strong',
  'scam_weak',
  'pressure_strong',
  'review_bad',
  'remove_verb',
  'cannot',
  'why',
  'pry',
  'cut_off',
  'where_word',
  'at_word',
  'teen',
  'app_look',
  'platform',
  'order_word',
  'discount',
]);

/** A rule with what it needs; see `needed.ts`. */
type Gate = { readonly needs: Needed; readonly rule: IntentRule };

const refuse: Gate = { needs: needed.refuse, rule: findRefuse };
const proposals: readonly Gate[] = [
  { needs: needed.askContact, rule: findAskContact },
  { needs: needed.moveOff, rule: findMoveOff },
  { needs: needed.payOff, rule: findPayOff },
  { needs: needed.refOff, rule: findRefOff },
  { needs: needed.call, rule: findCall },
  { needs: needed.meet, rule: findMeet },
];
const traps: readonly Gate[] = [
  { needs: needed.scam, rule: findScam },
  { needs: needed.pressure, rule: findPressure },
];
export const gates: readonly Gate[] = [refuse, ...proposals, ...traps];

/** What the writer proposes, asks, declines or threatens. A refusal is nothing else, whatever it names. */
export const detectIntents: Detector = (sight, data) => {
  const no = data.length === 0 ? byWholeNo(sight) : undefined;
  if (no !== undefined) return [no];
  if (data.length === 0 && !meets(anchors, sight.concepts)) return none;
  if (!gates.some(({ needs }) => isOpen(needs, sight.concepts, data))) return none;
  const frame = frameOf(sight, data);
  const own = said(frame, false);
  return frame.clauses.some((clause) => clause.quoted) ? [...said(frame, true), ...own] : own;
};

/** What the writer says, or what the lines say that the writer quotes. */
function said(frame: Frame, quoted: boolean): readonly Found[] {
  const refusals: Placed[] = [];
  const proposed: Placed[] = [];
  const found: Found[] = [];
  const { clauses } = frame;
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!;
    if (clause.quoted !== quoted || (clause.hits.length === 0 && clause.data.length === 0)) continue;
    const refusal = through(refuse, frame, clause, at);
    if (refusal !== undefined) refusals.push({ at, found: refusal });
    else for (const gate of proposals) place(proposed, through(gate, frame, clause, at), at);
    for (const gate of traps) {
      const trap = through(gate, frame, clause, at);
      if (trap !== undefined) found.push(trap);
    }
  }
  for (const placed of stands(refusals, proposed) ? refusals : proposed) found.push(placed.found);
  return onePerKind(found);
}

const through = ({ needs, rule }: Gate, frame: Frame, clause: Clause, at: number): Found | undefined =>
  isOpen(needs, clause.concepts, clause.data) ? rule(frame, clause, at) : undefined;

const none: readonly Found[] = [];

type Placed = { readonly at: number; readonly found: Found };

function place(list: Placed[], found: Found | undefined, at: number): void {
  if (found !== undefined) list.push({ at, found });
}

const certain = 0.8;

/**
 * A proposal after the refusal takes it back ("they ban numbers here, so add me there"); a mere reminder yields to any clear
 * proposal.
 */
function stands(refusals: readonly Placed[], proposed: readonly Placed[]): boolean {
  if (refusals.length === 0) return false;
  const last = refusals[refusals.length - 1]!.at;
  const onlyRule = refusals.every(({ found }) => found.value === 'refuse:rule');
  return !proposed.some(({ at, found }) => found.confidence >= certain && (at > last || onlyRule));
}

/** Of several clauses that say the same the surest speaks. */
function onePerKind(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const best = new Map<string, Found>();
  for (const each of found) {
    const known = best.get(each.kind);
    if (known === undefined || each.confidence > known.confidence) best.set(each.kind, each);
  }
  return [...best.values()];
}
