import { useCallback, useEffect, useRef } from 'react';
import { useLive } from '../../live/live.js';

const againAfterMs = 3000;
const idleAfterMs = 5000;

/** Tells the other side that something is being written, sparingly. */
export function useTypingSignal(conversation: string): { readonly onTyping: () => void; readonly onIdle: () => void } {
  const live = useLive();
  const saidAt = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const onIdle = useCallback(() => {
    clearTimeout(idle.current);
    if (saidAt.current === 0) return;
    saidAt.current = 0;
    live.sendTyping(conversation, false);
  }, [live, conversation]);

  const onTyping = useCallback(() => {
    clearTimeout(idle.current);
    idle.current = setTimeout(onIdle, idleAfterMs);
    const now = Date.now();
    if (now - saidAt.current < againAfterMs) return;
    saidAt.current = now;
    live.sendTyping(conversation, true);
  }, [live, conversation, onIdle]);

  useEffect(() => onIdle, [onIdle]);
  return { onTyping, onIdle };
}
