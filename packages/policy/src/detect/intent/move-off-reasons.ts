import type { Found } from '../detector.js';
import { cover, hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent } from './rule.js';
import { appsIn, around, isNear } from './targets.js';
import type { Hit } from '../lexicon/lexicon.js';

const past = ['past_talk', 'past_sent', 'past_off'] as const;
const isOther = (clause: Clause): boolean => clause.has('work_noun', 'work_verb', 'named', 'third_party', ...past);

/** "Here I see no messages": why one would rather be elsewhere. */
const blamesHere = (clause: Clause): boolean =>
  clause.has('not_here') ||
  (clause.has('here') && clause.has('negation', 'cannot', 'pry') && !clause.has('decline', 'rule_word'));

/** Why somebody wants to leave, and what only hints at where to. */
export const byReason = (frame: Frame, clause: Clause, at: number): Found | undefined =>
  byLook(frame, clause, at) ?? byBlame(frame, clause, at) ?? byEase(frame, clause, at) ?? byPrying(frame, clause, at);

/** A picture of several words ("paper plane") is no mere colour. */
const isPicture = (frame: Frame, look: Hit): boolean => {
  const word = frame.sight.text.slice(look.start, look.end);
  return word.includes(' ') || (word.length > 2 && /[\u3040-\u9fff\uac00-\ud7a3]/u.test(word));
};

/** "let's write at the green bubble" */
function byLook(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('app_look') || isOther(clause) || frame.workIn(clause.sentence)) return undefined;
  const looks = clause.hits.filter((hit) => hit.concept === 'app_look');
  const picture = looks.find((hit) => isPicture(frame, hit));
  const goes = clause.has('lets', 'go_verb', 'there', 'talk_verb', 'talk_me', 'add_me');
  const look =
    picture ??
    looks.find((hit) =>
      clause.hits.some((via) => via.concept === 'via' && via.end <= hit.start && isNear(via, hit, 4)),
    );
  if (look === undefined || !goes) return undefined;
  const talks = clause.has('talk_verb', 'talk_me', 'add_me', 'there');
  const blamed = around(frame, at, 1).some((c) => c !== clause && c.has('here', 'not_here'));
  if (!talks && !blamed && picture === undefined) return undefined;
  return intent(
    'move_off',
    'move_off:app',
    cover([look, spanOf(clause, 'talk_verb', 'there', 'lets')]),
    0.6,
    'hints at an app by its looks',
  );
}

/** "Come to Snap, there is nothing here", "do you have something else? Here no message arrives" */
function byBlame(frame: Frame, clause: Clause, at: number): Found | undefined {
  if ((!frame.sight.has('here') && !frame.sight.has('not_here')) || isOther(clause)) return undefined;
  const app = appsIn(frame, clause, ['messenger', 'meeting', 'social'])[0];
  const other =
    app ??
    (clause.asked
      ? (hitOf(clause, 'other_place', 'other_word', 'where_word') ?? placeBeside(frame, clause, at))
      : undefined);
  if (other === undefined || clause.has('negation', 'decline', 'cannot', 'here', 'my')) return undefined;
  if (app === undefined && !clause.has('question', 'have_verb', 'use_verb', 'talk_verb', 'go_verb', 'lets'))
    return undefined;
  if (!around(frame, at, 1).some((c) => c !== clause && blamesHere(c) && !isOther(c))) return undefined;
  return intent('move_off', 'move_off:outside', other, 0.65, 'would rather be elsewhere than here');
}

/** "where nobody reads along", "they read everything here, let us talk freely" */
function byPrying(frame: Frame, clause: Clause, at: number): Found | undefined {
  const pry = hitOf(clause, 'pry');
  if (pry === undefined || isOther(clause) || clause.has('decline', 'rule_word', 'ban_word')) return undefined;
  const near = around(frame, at, 1);
  const away = near.some(
    (c) =>
      c.has('place_word', 'other_place', 'outside', 'lets', 'there', 'other_word') ||
      (c.has('go_verb', 'want') && !c.has('here')),
  );
  if (!away || near.some((c) => c.has('work_noun'))) return undefined;
  return intent('move_off', 'move_off:outside', pry, 0.6, 'would talk where nobody reads along');
}

/** "is there a place to talk?", where this one is called a bad one outright. */
const placeBeside = (frame: Frame, clause: Clause, at: number): Hit | undefined =>
  around(frame, at, 1).some((c) => c !== clause && c.has('not_here')) ? hitOf(clause, 'place_word') : undefined;

const shortName = 24;

/** "Skype, that is faster": a name alone, and what is better about it. */
function byEase(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (isOther(clause) || clause.end - clause.start > shortName || clause.has('negation', 'decline', 'here', 'my'))
    return undefined;
  const app = appsIn(frame, clause, ['messenger', 'meeting'])[0];
  if (app === undefined || clause.data.length > 0 || frame.workIn(clause.sentence)) return undefined;
  const next = frame.clauses[at + 1];
  if (next?.sentence !== clause.sentence || !next.has('lets') || next.has('negation', 'here', 'decline', 'app'))
    return undefined;
  return intent('move_off', 'move_off:app', app, 0.6, 'names an app and why it is better');
}
