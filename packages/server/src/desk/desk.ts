import { caseActions, type caseStates, type queues, type Role } from '@parley/contract';
import { visibleLength } from '../publishing/check-text.js';

export type Queue = (typeof queues)[number];
export type CaseState = (typeof caseStates)[number];
export type CaseAction = (typeof caseActions)[number];
export type CaseEvent = CaseAction | 'claim';

/** `agent`: any that is not a party to it. `holder`: the agent who claimed it. `lead`: a lead may take it over. */
type By = 'agent' | 'holder' | 'lead';
type Edge = { readonly to: CaseState; readonly by: readonly By[]; readonly queue?: Queue };

/** A case's life: from each state, what may happen, where it leads and who may do it. */
export const caseGraph: Readonly<Record<CaseState, Readonly<Partial<Record<CaseEvent, Edge>>>>> = {
  open: {
    claim: { to: 'claimed', by: ['agent'] },
    release: { to: 'decided', by: ['agent'], queue: 'held' },
    uphold: { to: 'decided', by: ['agent'], queue: 'held' },
    close: { to: 'decided', by: ['agent'], queue: 'review' },
    approve: { to: 'decided', by: ['agent'], queue: 'needs' },
    refuse: { to: 'decided', by: ['agent'], queue: 'needs' },
  },
  claimed: {
    claim: { to: 'claimed', by: ['holder', 'lead'] },
    release: { to: 'decided', by: ['holder'], queue: 'held' },
    uphold: { to: 'decided', by: ['holder'], queue: 'held' },
    close: { to: 'decided', by: ['holder'], queue: 'review' },
    approve: { to: 'decided', by: ['holder'], queue: 'needs' },
    refuse: { to: 'decided', by: ['holder'], queue: 'needs' },
  },
  decided: {},
};

export type Agent = { readonly id: string; readonly roles: readonly Role[] };

export type CaseLike = {
  readonly queue: Queue;
  readonly state: CaseState;
  readonly author: string;
  readonly other: string | null;
  readonly claimed_by: string | null;
};

/** Nobody decides about their own conversations. */
export const isParty = ({ author, other }: CaseLike, agent: Agent) => agent.id === author || agent.id === other;

export function mayFire(one: CaseLike, event: CaseEvent, agent: Agent): boolean {
  const edge = caseGraph[one.state][event];
  if (!edge || isParty(one, agent) || (edge.queue !== undefined && edge.queue !== one.queue)) return false;
  const is: Record<By, boolean> = {
    agent: agent.roles.includes('agent') || agent.roles.includes('lead'),
    holder: one.claimed_by === agent.id,
    lead: agent.roles.includes('lead'),
  };
  return edge.by.some((by) => is[by]);
}

const decisions: readonly CaseAction[] = caseActions;

/** What this agent may do about a case now. */
export const actionsOf = (one: CaseLike, agent: Agent): CaseAction[] =>
  decisions.filter((action) => mayFire(one, action, agent));

export const isAction = (word: string): word is CaseAction => decisions.some((action) => action === word);

/** A reason is read by the person it concerns: ten characters that can be seen are the least that says anything. */
export const isReason = (reason: string | undefined): reason is string =>
  reason !== undefined && visibleLength(reason) >= 10;

/** The chain of events of one case. */
export const caseStream = (id: string) => `case:${id}`;
