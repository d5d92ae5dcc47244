import type { priorStates } from '@parley/contract';
import type { SignalKind } from '@parley/policy';

export type PriorState = (typeof priorStates)[number];
export type PriorEvent = 'answer' | 'grant' | 'deny' | 'overturn' | 'lapse';

type Edge = { readonly to: PriorState; readonly by: 'other' | 'agent' | 'clock' };

/** The life of a record that two people knew each other before: who was asked answers first, and an agent decides. */
export const priorGraph: Readonly<Record<PriorState, Readonly<Partial<Record<PriorEvent, Edge>>>>> = {
  asked: { answer: { to: 'answered', by: 'other' }, lapse: { to: 'lapsed', by: 'clock' } },
  answered: { grant: { to: 'granted', by: 'agent' }, deny: { to: 'denied', by: 'agent' } },
  granted: {},
  // An appeal that was right.
  denied: { overturn: { to: 'granted', by: 'agent' } },
  lapsed: {},
};

/** How long the other side has, and after them support. */
export const otherAnswersWithinDays = 14;
export const deskAnswersWithinHours = 72;

/**
 * What a recorded relationship lets through, everywhere and without an end: how people who know each other reach each
 * other. Named one by one, since "any" would take disguised data along, and nothing excuses disguise, keys or money.
 */
export const kindsOfPrior: readonly SignalKind[] = [
  'email',
  'phone',
  'messenger',
  'social',
  'link',
  'meeting_link',
  'file_link',
  'address',
  'ask_contact',
  'move_off',
  'ref_off',
  'call',
  'meet',
];

/** The chain of events of one record. */
export const priorStream = (id: string) => `prior_relationship:${id}`;
