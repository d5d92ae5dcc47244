import { useCallback, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live.js';

export function useDraft(conversation: string): readonly [string, (text: string) => void] {
  const { drafts } = useLive();
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.get(conversation));
  const set = useCallback((next: string) => drafts.set(conversation, next), [drafts, conversation]);
  return [text, set];
}
