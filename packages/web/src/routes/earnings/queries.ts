import type { Balance, Body } from '@parley/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useRepeatable } from '../../api/use-repeatable.js';

const pageSize = 100;

/** Money moves while nobody looks: it is asked for whenever the page is come to. */
const always = { staleTime: 0 } as const;

export const useBalance = () =>
  useQuery({
    queryKey: [...keys.money, 'balance'],
    queryFn: (): Promise<Balance> => call('getBalance', {}),
    ...always,
  });

export const useEntries = () =>
  useInfiniteQuery({
    queryKey: [...keys.money, 'entries'],
    queryFn: ({ pageParam }) =>
      call('listLedgerEntries', { query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    ...always,
  });

export const useWithdrawals = () =>
  useInfiniteQuery({
    queryKey: [...keys.money, 'withdrawals'],
    queryFn: ({ pageParam }) =>
      call('listWithdrawals', { query: { limit: 10, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    ...always,
  });

type Asked = Body<'createWithdrawal'>;

export function useWithdraw() {
  const cache = useQueryClient();
  const { keyOf, isAnswered } = useRepeatable();
  return useMutation({
    mutationFn: (body: Asked) => call('createWithdrawal', { body, key: keyOf(body) }),
    onSuccess: isAnswered,
    onSettled: () => cache.invalidateQueries({ queryKey: keys.money }),
  });
}

/** Leads to the provider's page where it still has questions. */
export function useSetUpPayouts() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => call('setUpPayouts', {}),
    onSuccess: ({ url }) => {
      if (url === null) void cache.invalidateQueries({ queryKey: keys.money });
      else window.location.assign(url);
    },
  });
}
