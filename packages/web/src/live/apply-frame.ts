import type { ConversationDetail, Message, ServerFrame } from '@parley/contract';
import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import { withChange, withConversation, withLast, type ConversationList } from './conversations.js';
import { withMessage, type Thread } from './thread.js';

type Edit<T> = (known: T) => T;

export const editThread = (cache: QueryClient, id: string, edit: Edit<Thread>) =>
  cache.setQueryData<Thread>(keys.thread(id), (known) => known && edit(known));
export const editList = (cache: QueryClient, edit: Edit<ConversationList>) =>
  cache.setQueryData<ConversationList>(keys.conversations, (known) => known && edit(known));
export const editDetail = (cache: QueryClient, id: string, edit: Edit<ConversationDetail>) =>
  cache.setQueryData<ConversationDetail>(keys.conversation(id), (known) => known && edit(known));

const isKnown = (cache: QueryClient, id: string): boolean =>
  cache.getQueryData<ConversationList>(keys.conversations)?.items.some((item) => item.id === id) ?? false;

/** A message that arrived, from the socket or as the answer to a send. */
export function applyMessage(cache: QueryClient, message: Message, isNew: boolean): void {
  const thread = cache.getQueryData<Thread>(keys.thread(message.conversation));
  const seenBefore = thread?.messages.some((known) => known.id === message.id) ?? false;
  editThread(cache, message.conversation, (known) => withMessage(known, message));
  if (message.state === 'bounced') void cache.invalidateQueries({ queryKey: keys.returned(message.conversation) });
  if (!isKnown(cache, message.conversation)) void cache.invalidateQueries({ queryKey: keys.conversations });
  editList(cache, (list) => withLast(list, message, isNew && !seenBefore && !message.mine));
}

/** Brings what is cached up to date with one frame. What is of the moment (typing) is not cached and not handled here. */
export function applyFrame(cache: QueryClient, frame: ServerFrame, me: string): void {
  switch (frame.type) {
    case 'message':
      return applyMessage(cache, frame.message, true);
    case 'message_changed':
      return applyMessage(cache, frame.message, false);
    case 'conversation':
      editDetail(cache, frame.conversation.id, (known) => ({ ...known, ...frame.conversation }));
      editList(cache, (list) => withConversation(list, frame.conversation));
      return;
    case 'read': {
      const change = frame.by === me ? { unread: 0 } : { read_by_other: frame.time };
      editList(cache, (list) => withChange(list, (item) => item.id === frame.conversation, change));
      editDetail(cache, frame.conversation, (known) => ({ ...known, ...change }));
      return;
    }
    case 'presence': {
      const change = { online: frame.online };
      const list = editList(cache, (known) => withChange(known, (item) => item.with.alias === frame.alias, change));
      for (const item of list?.items ?? []) {
        if (item.with.alias === frame.alias) editDetail(cache, item.id, (known) => ({ ...known, ...change }));
      }
      return;
    }
    case 'offer':
      void cache.invalidateQueries({ queryKey: keys.offers });
      void cache.invalidateQueries({ queryKey: keys.offer(frame.offer) });
      void cache.invalidateQueries({ queryKey: keys.offerLinks });
      return;
    case 'offer_link':
      void cache.invalidateQueries({ queryKey: keys.offerLinks });
      return;
    case 'order':
      void cache.invalidateQueries({ queryKey: keys.orders });
      void cache.invalidateQueries({ queryKey: keys.order(frame.order) });
      return;
    case 'desk':
      void cache.invalidateQueries({ queryKey: keys.allCases });
      void cache.invalidateQueries({ queryKey: keys.case(frame.case) });
      return;
    case 'hello':
    case 'resumed':
    case 'typing':
    case 'pong':
    case 'problem':
      return;
  }
}
