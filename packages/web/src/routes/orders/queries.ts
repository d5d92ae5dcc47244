import type { Body, FiredOrder, OrderDetail, OrderEntry } from '@parley/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';

const pageSize = 50;

export type Side = 'buyer' | 'seller';
export type OrdersFilter = { readonly side?: Side; readonly state?: 'open' | 'over' };

export const useOrders = (filter: OrdersFilter) =>
  useInfiniteQuery({
    queryKey: [...keys.orders, filter.side ?? '', filter.state ?? ''],
    queryFn: ({ pageParam }) =>
      call('listOrders', { query: { ...filter, limit: 30, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const orderQuery = (id: string) => ({
  queryKey: [...keys.order(id), 'detail'],
  queryFn: (): Promise<OrderDetail> => call('getOrder', { params: { id } }),
});

/** The timeline from its newest page back; `entries` are oldest first. */
export function useTimeline(id: string) {
  const query = useInfiniteQuery({
    queryKey: [...keys.order(id), 'timeline'],
    queryFn: ({ pageParam }) =>
      call('listOrderEntries', { params: { id }, query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries: OrderEntry[] | undefined = query.data && [...query.data.pages].reverse().flatMap(({ items }) => items);
  return { ...query, entries };
}

export type Act = Body<'fireOrderEvent'>;

/** Does something to an order; the page then shows what the server answered. */
export function useFire(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Act): Promise<FiredOrder> => call('fireOrderEvent', { params: { id }, body }),
    onSuccess: ({ fired: _, entries: __, ...order }) => {
      cache.setQueryData<OrderDetail>(orderQuery(id).queryKey, order);
      void cache.invalidateQueries({ queryKey: keys.order(id) });
      void cache.invalidateQueries({ queryKey: keys.orders });
    },
    // Somebody else was quicker: what may be done now has changed.
    onError: () => void cache.invalidateQueries({ queryKey: keys.order(id) }),
  });
}

/** What came back of the texts of an act, or undefined where none did. */
export const returnedOf = ({ entries }: FiredOrder): OrderEntry | undefined =>
  entries.find(({ state }) => state === 'bounced');

export function useSay(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => call('sendOrderMessage', { params: { id }, body: { text } }),
    onSuccess: () => void cache.invalidateQueries({ queryKey: keys.order(id) }),
  });
}
