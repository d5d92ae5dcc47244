import type { caseActions, caseStates, queues, Role } from '@parley/contract';
import { visibleLength } from '../publishing/check-text.js';

export type Queue = (typeof queues)[number];
export type CaseState = (typeof caseStates)[number];
export type CaseAction = (typeof caseActions)[number];
/** `claim` takes a case; `decide` stands for every action of its queue. */
export type CaseEvent = 'claim' | 'decide';

/** `agent`: any that is not a party to it. `holder`: the agent who claimed it. `lead`: a lead may take it over. */
type By = 'agent' | 'holder' | 'lead';
type Edge = { readonly to: CaseState; readonly by: readonly By[] };

/** A case's life: from each state, what may happen, where it leads and who may do it. */
export const caseGraph: Readonly<Record<CaseState, Readonly<Partial<Record<CaseEvent, Edge>>>>> = {
  open: { claim: { to: 'claimed', by: ['agent'] }, decide: { to: 'decided', by: ['agent'] } },
  claimed: { claim: { to: 'claimed', by: ['holder', 'lead'] }, decide: { to: 'decided', by: ['holder'] } },
  decided: {},
};

/** What can be decided in each queue. */
export const actionsIn: Readonly<Record<Queue, readonly CaseAction[]>> = {
  held: ['release', 'uphold'],
  review: ['close'],
  needs: ['approve', 'refuse'],
  clearances: ['grant', 'deny'],
  prior: ['grant', 'deny'],
  claims: ['approve', 'revoke', 'close'],
  appeals: ['overturn', 'uphold'],
};

export type Agent = { readonly id: string; readonly roles: readonly Role[] };

export type CaseLike = {
  readonly queue: Queue;
  readonly state: CaseState;
  readonly author: string;
  readonly other: string | null;
  /** Agents who may not decide it: whoever decided first does not look again. */
  readonly not_for: readonly string[];
  readonly claimed_by: string | null;
};

/** Nobody decides about themselves, and nobody twice about the same. */
export const isBarred = ({ author, other, not_for }: CaseLike, agent: Pick<Agent, 'id'>) =>
  agent.id === author || agent.id === other || not_for.includes(agent.id);

export function mayFire(one: CaseLike, event: CaseEvent, agent: Agent): boolean {
  const edge = caseGraph[one.state][event];
  if (!edge || isBarred(one, agent)) return false;
  const is: Record<By, boolean> = {
    agent: agent.roles.includes('agent') || agent.roles.includes('lead'),
    holder: one.claimed_by === agent.id,
    lead: agent.roles.includes('lead'),
  };
  return edge.by.some((by) => is[by]);
}

/** What this agent may do about a case now. */
export const actionsOf = (one: CaseLike, agent: Agent): readonly CaseAction[] =>
  mayFire(one, 'decide', agent) ? actionsIn[one.queue] : [];

/** A reason is read by the person it concerns: ten characters that can be seen are the least that says anything. */
export const isReason = (reason: string | undefined): reason is string =>
  reason !== undefined && visibleLength(reason) >= 10;

/** The chain of events of one case. */
export const caseStream = (id: string) => `case:${id}`;
