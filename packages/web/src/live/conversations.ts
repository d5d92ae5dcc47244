import type { Conversation, Message } from '@parley/contract';

/** The known conversations, newest first, and where the rest begins. */
export type ConversationList = { readonly items: readonly Conversation[]; readonly next: string | null };

const newest = (conversation: Conversation): string => conversation.last?.at ?? conversation.created_at;
const sorted = (items: readonly Conversation[]): Conversation[] =>
  [...items].sort((a, b) => (newest(a) === newest(b) ? 0 : newest(a) < newest(b) ? 1 : -1));

export const withConversation = (list: ConversationList, conversation: Conversation): ConversationList => ({
  ...list,
  items: sorted([...list.items.filter((known) => known.id !== conversation.id), conversation]),
});

export const withMore = (list: ConversationList, page: ConversationList): ConversationList => {
  const known = new Set(list.items.map((item) => item.id));
  return { items: sorted([...list.items, ...page.items.filter((item) => !known.has(item.id))]), next: page.next };
};

/** A new or changed message as the list shows it. `counts`: it is unread for this reader. */
export const withLast = (list: ConversationList, message: Message, counts: boolean): ConversationList => {
  if (message.state === 'bounced') return list;
  return {
    ...list,
    items: sorted(
      list.items.map((item) => {
        if (item.id !== message.conversation) return item;
        const isNewer = !item.last || item.last.at <= message.at;
        return { ...item, last: isNewer ? message : item.last, unread: item.unread + (counts ? 1 : 0) };
      }),
    ),
  };
};

export const withChange = (
  list: ConversationList,
  matches: (conversation: Conversation) => boolean,
  change: Partial<Conversation>,
): ConversationList => ({
  ...list,
  items: list.items.map((item) => (matches(item) ? { ...item, ...change } : item)),
});
