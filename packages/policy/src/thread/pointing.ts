import type { Concept } from '../detect/lexicon/concepts.js';
import type { Lexicon } from '../detect/lexicon/lexicon.js';
import type { Candidate } from '../detect/overlap.js';
import { readMessage } from './app-before.js';

const longest = 70;
/** Points at what was told: "that's my handle", "write me there", "it's on whatsapp". */
const points = new Set<Concept>([
  'app',
  'there',
  'talk_me',
  'add_me',
  'reach_me',
  'handle_noun',
  'user_word',
  'phone_noun',
  'email_noun',
]);
const invites = new Set<Concept>(['there', 'talk_me', 'add_me']);
const others = new Set<Concept>(['work_noun', 'work_verb', 'here', 'your', 'negation', 'cannot', 'past_sent']);

/**
 * Contact data whose last piece came one message before: `earlier` tells what that message completes. The newest text only says
 * what it is, or invites to it.
 */
export function pointedAt(
  text: string,
  index: number,
  alone: readonly Candidate[],
  lexicon: Lexicon,
  earlier: () => readonly Candidate[],
): readonly Candidate[] {
  if (text.length > longest || /\d/u.test(text)) return [];
  if (alone.some(({ kind }) => kind === 'refuse' || kind === 'ask_contact')) return [];
  const { hits } = readMessage(text, lexicon);
  const says = (concepts: ReadonlySet<Concept>): boolean => hits.some(({ concept }) => concepts.has(concept));
  if (!says(points) || says(others)) return [];
  const told = earlier().filter(({ history, kind }) => history !== undefined && kind !== 'move_off');
  if (told.length === 0) return [];
  const span = { start: 0, end: text.length, text };
  const found = told.map((one) => ({
    ...one,
    ...span,
    confidence: one.confidence * 0.95,
    how: `${one.how}, pointed at`,
    history: [...new Set([...one.history!, index])],
  }));
  if (!says(invites) || told.some(({ kind }) => kind === 'payment')) return found;
  const invitation: Candidate = {
    ...found[0]!,
    kind: 'move_off',
    value: 'move_off:invitation',
    confidence: 0.8,
    how: 'invites to contact data told in the messages before',
    disguised: false,
  };
  return [...found, invitation];
}
