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

export type CaseAction = CaseDetail['actions'][number];
