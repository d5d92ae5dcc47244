import type { Me } from '@parley/contract';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, call } from './call.js';
import { keys } from './keys.js';

/** Who is signed in, or null. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await call('getMe', {});
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

const channelName = 'parley';
type TabMessage = 'signed-out' | 'signed-in';

export const tellTabs = (message: TabMessage): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(message);
  channel.close();
};

export const hearTabs = (listener: (message: TabMessage) => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<TabMessage>) => listener(event.data);
  return () => channel.close();
};

/** Forgets everything that belonged to the person before, and keeps who it is now. */
export function useSetMe(): (me: Me | null) => void {
  const cache = useQueryClient();
  return (me) => {
    cache.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.me[0] && query.queryKey[0] !== 'rulebook' });
    cache.setQueryData(keys.me, me);
  };
}
