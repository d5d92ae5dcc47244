import type { Query } from '@parley/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import type { Via } from './via.js';

export type Wanted = Omit<Query<'listGigs'>, 'cursor' | 'limit'>;

export const categoriesQuery = queryOptions({
  queryKey: keys.categories,
  queryFn: () => call('listCategories', {}),
  staleTime: 5 * 60_000,
});

const pageSize = 24;

export const gigsQuery = (wanted: Wanted, limit = pageSize) =>
  infiniteQueryOptions({
    queryKey: [...keys.gigs(wanted), limit],
    queryFn: ({ pageParam, signal }) =>
      call('listGigs', { query: { ...wanted, limit, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const gigQuery = (id: string, via: Via) =>
  queryOptions({ queryKey: keys.gig(id), queryFn: () => call('getGig', { params: { id }, query: { via } }) });

export const sellerQuery = (alias: string, via: Via) =>
  queryOptions({
    queryKey: keys.seller(alias),
    queryFn: () => call('getSeller', { params: { alias }, query: { via } }),
  });

export const myGigsQuery = infiniteQueryOptions({
  queryKey: keys.myGigs,
  queryFn: ({ pageParam }) => call('listMyGigs', { query: pageParam ? { cursor: pageParam } : {} }),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
});

export const myGigQuery = (id: string) =>
  queryOptions({
    queryKey: keys.myGig(id),
    queryFn: () => call('getMyGig', { params: { id } }),
    // What is being written must not be replaced under the writer's hands.
    staleTime: Infinity,
  });

export const myProfileQuery = queryOptions({
  queryKey: keys.myProfile,
  queryFn: () => call('getMyProfile', {}),
  staleTime: Infinity,
});
