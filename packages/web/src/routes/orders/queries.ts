import type { Body, FiredOrder, OrderDetail, OrderEntry } from '@parley/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRepeatable } from '../../api/use-repeatable.js';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useLive } from '../../live/live.js';

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

/** The text of an act that is being written, and where: it goes once it was taken, also where its form was left meanwhile. */
export type Written = { readonly draft: string; readonly text: string };

/** Does something to an order; the page then shows what the server answered. */
export function useFire(id: string, written?: Written) {
  const cache = useQueryClient();
  const { drafts } = useLive();
  return useMutation({
    mutationFn: (body: Act): Promise<FiredOrder> => call('fireOrderEvent', { params: { id }, body }),
    // What stands in the form when it is sent: by the time of the answer more may have been typed.
    onMutate: () => written,
    onSuccess: (answer, _body, sent) => {
      if (sent && !returnedOf(answer)) drafts.taken(sent.draft, sent.text);
      const { fired: _, entries: __, ...order } = answer;
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

/** Says something on an order. It is a draft until it was taken, also where the page was left meanwhile. */
export function useSay(id: string, draft: string) {
  const cache = useQueryClient();
  const { drafts } = useLive();
  const { keyOf, isAnswered } = useRepeatable();
  return useMutation({
    mutationFn: (text: string) =>
      call('sendOrderMessage', { params: { id }, body: { text }, key: keyOf({ id, text }) }),
    onSuccess: ({ state }, text) => {
      isAnswered();
      if (state !== 'bounced') drafts.taken(draft, text);
      void cache.invalidateQueries({ queryKey: keys.order(id) });
    },
  });
}
