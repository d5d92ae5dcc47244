import type { Message } from '@parley/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/call.js';
import { applyRead } from '../../live/apply-frame.js';

const isVisible = (): boolean => document.visibilityState === 'visible';

/** Marks as read what stands on the screen: only while this tab is looked at and the end of the thread is shown. */
export function useMarkRead(id: string, messages: readonly Message[], unread: number, isAtEnd: boolean): void {
  const cache = useQueryClient();
  const [visible, setVisible] = useState(isVisible);
  const newest = messages.findLast((message) => !message.mine)?.id;
  const marked = useRef(unread === 0 ? newest : undefined);

  useEffect(() => {
    const listen = () => setVisible(isVisible());
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, []);

  useEffect(() => {
    if (!visible || !isAtEnd || newest === undefined || newest === marked.current) return;
    marked.current = newest;
    call('readConversation', { params: { id }, body: { up_to: newest } }).then(
      () => applyRead(cache, id, newest),
      () => {
        // Not marked: the next message, or the next visit, tries again.
        if (marked.current === newest) marked.current = undefined;
      },
    );
  }, [visible, isAtEnd, newest, id, cache]);
}
