import type { Found } from '../detector.js';
import { conceptSet, meets } from '../lexicon/concept-set.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { appClass, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { appsIn, contactNouns } from './targets.js';

/** What names a way to leave, to talk or to pay outside. */
export const elsewhere: readonly Concept[] = [
  ...contactNouns,
  'outside',
  'call_noun',
  'call_verb',
  'call_strong',
  'by_voice',
  'meet_verb',
  'meet_strong',
  'in_person',
  'bank',
  'cash',
  'crypto',
  'direct',
  'move_strong',
  'ask_strong',
  'own_contract',
  'talk_me',
  'add_me',
  'reach_you',
  'reach_me',
];

const nowhere: ReadonlySet<Concept> = new Set<Concept>([...elsewhere, 'off_pay']);
const anyNowhere = conceptSet([...nowhere]);
const reachable: ReadonlySet<string> = new Set(['email', 'phone', 'messenger', 'social', 'meeting_link', 'payment']);

export const isReach = (found: Found): boolean => reachable.has(found.kind);

/** An everyday word names an app only right behind the "no", or where it stands as a name stands. */
export const isElsewhere = (frame: Frame, clause: Clause, hit: Hit): boolean => {
  if (nowhere.has(hit.concept)) return true;
  const found = appClass(hit);
  if (found === undefined || found === 'file') return false;
  return (
    hit.concept === 'app' ||
    (found !== 'messenger' &&
      clause.hits.some((no) => (no.concept === 'negation' || no.concept === 'without') && hit.start - no.end === 1)) ||
    appsIn(frame, clause, [found]).includes(hit)
  );
};

export const namesElsewhere = (frame: Frame, clause: Clause): boolean =>
  meets(clause.concepts, anyNowhere) ||
  clause.data.some(isReach) ||
  clause.hits.some((hit) => isElsewhere(frame, clause, hit));
