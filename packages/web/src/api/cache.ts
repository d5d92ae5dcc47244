import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, NoAnswer } from './call.js';

const mostRetries = 3;

/** What the server answered clearly is not asked again; a missing answer is, with growing pauses. */
const worthRetrying = (failures: number, error: Error): boolean => {
  if (error instanceof ApiProblem) return error.status >= 500 && failures < mostRetries;
  return error instanceof NoAnswer && failures < mostRetries;
};

export const createCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
