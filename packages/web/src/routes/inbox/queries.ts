import type { ConversationDetail } from '@parley/contract';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { editList, editThread } from '../../live/apply-frame.js';
import { withMore, type ConversationList } from '../../live/conversations.js';
import { withNewest, withOlder, type Thread } from '../../live/thread.js';

const pageSize = 50;
const mostPagesToUnread = 10;

/** More is asked for as long as its place is in sight: without a pause a lost connection would be asked all the time. */
const pauseAfterFailure = () => new Promise((resolve) => setTimeout(resolve, 5_000));

export const conversationsQuery = {
  queryKey: keys.conversations,
  queryFn: (): Promise<ConversationList> => call('listConversations', { query: { limit: pageSize } }),
} as const;

export const conversationQuery = (id: string) => ({
  queryKey: keys.conversation(id),
  queryFn: (): Promise<ConversationDetail> => call('getConversation', { params: { id } }),
});

const loadOlder = async (thread: Thread, id: string): Promise<Thread> => {
  if (thread.older === null) return thread;
  return withOlder(
    thread,
    await call('listMessages', { params: { id }, query: { cursor: thread.older, limit: pageSize } }),
  );
};

/** The newest page and, where the unread begin further up, the pages up to there: the thread opens at that line. */
const loadThread = async (cache: QueryClient, id: string): Promise<Thread> => {
  const [page, detail] = await Promise.all([
    call('listMessages', { params: { id }, query: { limit: pageSize } }),
    cache.ensureQueryData(conversationQuery(id)),
  ]);
  let thread = withNewest(cache.getQueryData<Thread>(keys.thread(id)), page);
  const isThere = () => thread.messages.some((message) => message.id === detail.first_unread);
  for (let i = 0; i < mostPagesToUnread && detail.first_unread && thread.older && !isThere(); i += 1) {
    thread = await loadOlder(thread, id);
  }
  return thread;
};

export function useThread(id: string) {
  const cache = useQueryClient();
  const [isLoadingOlder, setLoadingOlder] = useState(false);
  const query = useQuery({ queryKey: keys.thread(id), queryFn: () => loadThread(cache, id) });

  const older = useCallback(async () => {
    const thread = cache.getQueryData<Thread>(keys.thread(id));
    if (!thread?.older) return;
    setLoadingOlder(true);
    try {
      const cursor = thread.older;
      const page = await call('listMessages', { params: { id }, query: { cursor, limit: pageSize } });
      editThread(cache, id, (known) => (known.older === cursor ? withOlder(known, page) : known));
    } catch {
      await pauseAfterFailure();
    } finally {
      setLoadingOlder(false);
    }
  }, [cache, id]);

  return { ...query, older, isLoadingOlder };
}

export function useMoreConversations() {
  const cache = useQueryClient();
  const [isLoading, setLoading] = useState(false);
  const more = useCallback(async () => {
    const cursor = cache.getQueryData<ConversationList>(keys.conversations)?.next;
    if (!cursor) return;
    setLoading(true);
    try {
      const page = await call('listConversations', { query: { cursor, limit: pageSize } });
      editList(cache, (known) => (known.next === cursor ? withMore(known, page) : known));
    } catch {
      await pauseAfterFailure();
    } finally {
      setLoading(false);
    }
  }, [cache]);
  return { more, isLoading };
}
