import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';

const waiting = new WeakSet<Query>();

/** The answer on its way may have been given before what is known now: once it is here, it is asked for once more. */
function askAfter(cache: QueryClient, query: Query): void {
  if (waiting.has(query)) return;
  waiting.add(query);
  // Asks for nothing: it answers with what is on its way.
  void query.fetch().then(
    () => {
      waiting.delete(query);
      void cache.invalidateQueries({ queryKey: query.queryKey, exact: true });
    },
    () => waiting.delete(query),
  );
}

/**
 * What is cached under this key or below it is out of date, and so is a first answer that is on its way: of that the library
 * alone would think that it is the newest.
 */
export function refresh(cache: QueryClient, queryKey: QueryKey): void {
  for (const query of cache.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' }))
    if (query.state.data === undefined) askAfter(cache, query);
  void cache.invalidateQueries({ queryKey });
}

/** What is cached under this key was just edited; an answer on its way may not know of it and would undo it. */
export function edited(cache: QueryClient, queryKey: QueryKey): void {
  const query = cache.getQueryCache().find({ queryKey, exact: true });
  if (query?.state.fetchStatus === 'fetching') askAfter(cache, query);
}

/** Keeps what an unsafe request has answered. */
export function put<Data>(cache: QueryClient, queryKey: QueryKey, data: Data): void {
  cache.setQueryData<Data>(queryKey, data);
  edited(cache, queryKey);
}
