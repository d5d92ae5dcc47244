import type { ConversationDetail, Message, ServerFrame } from '@parley/contract';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import { edited, refresh } from '../api/refresh.js';
import { withChange, withConversation, withLast, type ConversationList } from './conversations.js';
import { unreadAfter, withMessage, type Thread } from './thread.js';

type Edit<T> = (known: T) => T;

const editOf = <T>(cache: QueryClient, queryKey: QueryKey, edit: Edit<T>): T | undefined => {
  const next = cache.setQueryData<T>(queryKey, (known) => known && edit(known));
  edited(cache, queryKey);
  return next;
};
export const editThread = (cache: QueryClient, id: string, edit: Edit<Thread>) => editOf(cache, keys.thread(id), edit);
export const editList = (cache: QueryClient, edit: Edit<ConversationList>) => editOf(cache, keys.conversations, edit);
export const editDetail = (cache: QueryClient, id: string, edit: Edit<ConversationDetail>) =>
  editOf(cache, keys.conversation(id), edit);

/** All that frames tell of. */
const toldOf: readonly QueryKey[] = [
  keys.conversations,
  keys.anyConversation,
  keys.anyThread,
  keys.anyReturned,
  keys.offers,
  keys.anyOffer,
  keys.offerLinks,
  keys.orders,
  keys.anyOrder,
  keys.allCases,
  keys.anyCase,
];

const isKnown = (cache: QueryClient, id: string): boolean =>
  cache.getQueryData<ConversationList>(keys.conversations)?.items.some((item) => item.id === id) ?? false;

/** A message that arrived, from the socket or as the answer to a send. */
export function applyMessage(cache: QueryClient, message: Message, isNew: boolean): void {
  const thread = cache.getQueryData<Thread>(keys.thread(message.conversation));
  const seenBefore = thread?.messages.some((known) => known.id === message.id) ?? false;
  editThread(cache, message.conversation, (known) => withMessage(known, message));
  if (message.state === 'bounced') refresh(cache, keys.returned(message.conversation));
  if (!isKnown(cache, message.conversation)) refresh(cache, keys.conversations);
  const counts = isNew && !seenBefore && !message.mine;
  editList(cache, (list) => withLast(list, message, counts));
  // Who comes back to the conversation finds the line where the unread begin, and reads them.
  if (counts)
    editDetail(cache, message.conversation, (known) => ({
      ...known,
      unread: known.unread + 1,
      first_unread: known.unread > 0 ? known.first_unread : message.id,
    }));
}

/** Everything up to this message was read; what has come behind it meanwhile was not. */
export function applyRead(cache: QueryClient, conversation: string, upTo: string): void {
  const change = unreadAfter(cache.getQueryData<Thread>(keys.thread(conversation)), upTo);
  editList(cache, (list) => withChange(list, (item) => item.id === conversation, { unread: change.unread }));
  editDetail(cache, conversation, (known) => ({ ...known, ...change }));
}

/** What was loaded before may be out of date in everything that frames tell of. */
export function applyFresh(cache: QueryClient): void {
  for (const queryKey of toldOf) refresh(cache, queryKey);
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
      if (frame.by === me) return applyRead(cache, frame.conversation, frame.up_to);
      const change = { read_by_other: frame.time };
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
      refresh(cache, keys.offers);
      refresh(cache, keys.offer(frame.offer));
      refresh(cache, keys.offerLinks);
      return;
    case 'offer_link':
      refresh(cache, keys.offerLinks);
      return;
    case 'order':
      refresh(cache, keys.orders);
      refresh(cache, keys.order(frame.order));
      return;
    case 'desk':
      refresh(cache, keys.allCases);
      refresh(cache, keys.case(frame.case));
      return;
    case 'hello':
    case 'resumed':
    case 'typing':
    case 'pong':
    case 'problem':
      return;
  }
}
