import type { Me } from '@parley/contract';
import { queryOptions, useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { ApiProblem, call } from './call.js';
import { keys } from './keys.js';

const leavingName = 'parley.leaving';

/** Ends the session. Where no answer comes, nobody is signed in here all the same, and it is ended as soon as one does. */
export async function leave(): Promise<void> {
  localStorage.setItem(leavingName, 'yes');
  try {
    await call('signOut', {});
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500) return;
  }
  localStorage.removeItem(leavingName);
}

const askMe = async (): Promise<Me | null> => {
  if (localStorage.getItem(leavingName) !== null) {
    await leave();
    return null;
  }
  try {
    return await call('getMe', {});
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
};

/** Who is signed in, or null. */
export const meQuery = queryOptions({ queryKey: keys.me, queryFn: askMe, staleTime: 5 * 60_000 });

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

const isTheirs = ({ queryKey: [name] }: Query): boolean => name !== keys.me[0] && name !== keys.rulebook[0];

/** Keeps who is signed in from now on; an answer on its way would still tell who it was before. */
export async function keepMe(cache: QueryClient, me: Me | null): Promise<void> {
  await cache.cancelQueries({ queryKey: keys.me });
  if (me) localStorage.removeItem(leavingName);
  cache.setQueryData(keys.me, me);
}

/** Somebody has signed in in another tab; `before` is who was signed in last in this one. What was theirs goes. */
export async function signedInElsewhere(cache: QueryClient, before: string | undefined): Promise<void> {
  try {
    const me = await askMe();
    if (before === undefined) void cache.invalidateQueries({ predicate: isTheirs });
    else if (me && me.id !== before) cache.removeQueries({ predicate: isTheirs });
    await keepMe(cache, me);
  } catch {
    await cache.invalidateQueries({ queryKey: keys.me });
  }
}

/** Forgets everything that belonged to the person before, and keeps who it is now. */
export function useSetMe(): (me: Me | null) => Promise<void> {
  const cache = useQueryClient();
  return (me) => {
    cache.removeQueries({ predicate: isTheirs });
    return keepMe(cache, me);
  };
}
