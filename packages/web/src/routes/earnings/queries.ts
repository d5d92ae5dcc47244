import type { Balance, Body } from '@parley/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { randomKey } from '../../api/random-key.js';

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

/** Asked again after no answer came, the same withdrawal is the same one: its key stays until something else is asked. */
export function useWithdraw() {
  const cache = useQueryClient();
  const lastTry = useRef<{ readonly asked: string; readonly key: string }>(undefined);
  return useMutation({
    mutationFn: (body: Asked) => {
      const asked = JSON.stringify(body);
      if (lastTry.current?.asked !== asked) lastTry.current = { asked, key: randomKey() };
      return call('createWithdrawal', { body, key: lastTry.current.key });
    },
    onSuccess: () => {
      lastTry.current = undefined;
    },
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
