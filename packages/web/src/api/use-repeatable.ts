import { useCallback, useRef } from 'react';
import { randomKey } from './random-key.js';

/** Asked again after no answer came, the same is one request: its key stays until it is answered or something else is asked. */
export function useRepeatable(): { readonly keyOf: (asked: unknown) => string; readonly isAnswered: () => void } {
  const last = useRef<{ readonly asked: string; readonly key: string }>(undefined);
  const keyOf = useCallback((asked: unknown): string => {
    const text = JSON.stringify(asked);
    if (last.current?.asked !== text) last.current = { asked: text, key: randomKey() };
    return last.current.key;
  }, []);
  const isAnswered = useCallback(() => {
    last.current = undefined;
  }, []);
  return { keyOf, isAnswered };
}
