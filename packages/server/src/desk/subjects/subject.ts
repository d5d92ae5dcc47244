import type { CaseDetail } from '@parley/contract';
import type { NewEvent } from '../../platform/events/append.js';
import type { Ctx } from '../../platform/http/endpoint.js';
import type { CaseRow, Outcome } from '../store.js';

/** What a feature tells the desk of what a case is about. */
export type SubjectView = Pick<CaseDetail, 'seen_by_recipient' | 'history'> &
  Partial<Pick<CaseDetail, 'text' | 'gig' | 'about'>>;

/** How the desk deals with one kind of thing. */
export type Subject = {
  readonly view: (ctx: Pick<Ctx, 'tx' | 'actor' | 'now' | 'locale' | 'services'>, row: CaseRow) => Promise<SubjectView>;
  /** Carries out what an agent decided; answers the events to append. */
  readonly act: (ctx: Ctx, row: CaseRow, outcome: Outcome) => Promise<NewEvent[]>;
};

/** Of a thing that nobody but its owner and the desk sees. */
export const unseen: SubjectView = { seen_by_recipient: { text: null, masked: [] }, history: [] };
