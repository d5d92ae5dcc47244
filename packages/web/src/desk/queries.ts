import type { CaseDetail } from '@parley/contract';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import type { QueueTab } from './queue-tabs.js';

const pageSize = 50;

export const casesQuery = (tab: QueueTab) => ({
  queryKey: keys.cases(tab),
  queryFn: ({ pageParam }: { pageParam: string }) =>
    call('listCases', {
      query: {
        limit: pageSize,
        ...(tab === 'decided' ? { state: 'decided' as const } : { queue: tab, state: 'open' as const }),
        ...(pageParam ? { cursor: pageParam } : {}),
      },
    }),
  initialPageParam: '',
  getNextPageParam: (page: { readonly next: string | null }) => page.next,
});

export const caseQuery = (id: string) => ({
  queryKey: keys.case(id),
  queryFn: (): Promise<CaseDetail> => call('getCase', { params: { id } }),
});

/** What is done to a case is done one after the other: who takes it and decides at once decides on it as it then is. */
export const workOn = (id: string) => ({ id: `case ${id}` });

export type CaseAction = CaseDetail['actions'][number];
