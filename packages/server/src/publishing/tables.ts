import type { caseActions, caseStates, queues, subjectKinds } from '@parley/contract';
import type { Decision, Effect, Facts, Place, Side } from '@parley/policy';
import type { Generated } from 'kysely';

export type PublishingTables = {
  rulebooks: {
    id: string;
    hash: string;
    name: string;
    version: string;
    status: 'draft' | 'shadow' | 'live' | 'retired';
    json: unknown;
    shipped: boolean;
    since: Date | null;
  };
  texts: { id: string; author: string; place: Place; thread: string | null; body: string; at: Date };
  decisions: {
    id: string;
    text_id: string;
    author: string;
    thread: string | null;
    place: Place;
    side: Side;
    effect: Effect;
    decision: Decision;
    rulebook: string;
    engine: string;
    facts: Facts;
    history: string[];
    input_hash: string;
    at: Date;
  };
  cases: {
    id: string;
    decision_id: string | null;
    subject_kind: (typeof subjectKinds)[number];
    subject_id: string;
    queue: (typeof queues)[number];
    state: Generated<(typeof caseStates)[number]>;
    version: Generated<number>;
    author: string;
    other: string | null;
    claimed_by: string | null;
    opened_at: Date;
    due_at: Date;
    action: (typeof caseActions)[number] | null;
    clause: string | null;
    reason: string | null;
    decided_by: string | null;
    decided_at: Date | null;
  };
};
