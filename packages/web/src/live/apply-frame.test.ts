import type { Conversation, ConversationDetail, Message, ServerFrame } from '@parley/contract';
import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { createCache } from '../api/cache.js';
import { keys } from '../api/keys.js';
import { applyFrame, applyFresh } from './apply-frame.js';
import type { ConversationList } from './conversations.js';
import type { Thread } from './thread.js';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  conversation: 'c',
  from: 'tomasz',
  mine: false,
  at: `2026-01-01T00:00:${id}Z`,
  state: 'delivered',
  text: 'Hello',
  masked: [],
  ...more,
});
const arrival = (told: Message): ServerFrame => ({ type: 'message', at: told.id, message: told });
const row = { id: 'c', with: { alias: 'tomasz' }, unread: 0, last: null, created_at: '2026-01-01' };

const setUp = () => {
  const cache = createCache();
  cache.setQueryData<ConversationList>(keys.conversations, { items: [row as unknown as Conversation], next: null });
  cache.setQueryData(keys.conversation('c'), { ...row, first_unread: null });
  cache.setQueryData<Thread>(keys.thread('c'), { messages: [message('01')], older: null });
  const unread = () => {
    const detail = cache.getQueryData<ConversationDetail>(keys.conversation('c'));
    const listed = cache.getQueryData<ConversationList>(keys.conversations)?.items[0]?.unread;
    return { listed, unread: detail?.unread, from: detail?.first_unread };
  };
  return { cache, unread };
};

describe('what frames tell', () => {
  it('is unread from its first message on, in the list and for whoever comes back to the conversation', () => {
    const { cache, unread } = setUp();
    applyFrame(cache, arrival(message('02')), 'mara');
    applyFrame(cache, arrival(message('03', { mine: true, from: 'mara' })), 'mara');
    applyFrame(cache, arrival(message('04')), 'mara');
    applyFrame(cache, arrival(message('04')), 'mara');
    expect(unread()).toEqual({ listed: 2, unread: 2, from: '02' });
  });

  it('stays unread where it came behind what was read', () => {
    const { cache, unread } = setUp();
    for (const id of ['02', '03']) applyFrame(cache, arrival(message(id)), 'mara');
    const read = { type: 'read', at: '9', conversation: 'c', by: 'mara', time: '2026-01-01T00:01:00Z' } as const;
    applyFrame(cache, { ...read, up_to: '02' }, 'mara');
    expect(unread()).toEqual({ listed: 1, unread: 1, from: '03' });
    applyFrame(cache, { ...read, up_to: '03' }, 'mara');
    expect(unread()).toEqual({ listed: 0, unread: 0, from: null });
  });

  it('asks again for an order that changed while it was loaded, and for all that was loaded before the first frame', async () => {
    const { cache } = setUp();
    const answers = ['before', 'after', 'fresh'];
    const queryFn = vi.fn(() => Promise.resolve(answers.shift() ?? ''));
    const stop = new QueryObserver(cache, { queryKey: [...keys.order('o'), 'detail'], queryFn }).subscribe(
      () => undefined,
    );
    applyFrame(cache, { type: 'order', at: '5', order: 'o' }, 'mara');
    const known = () => cache.getQueryData([...keys.order('o'), 'detail']);
    await vi.waitFor(() => expect(known()).toBe('after'));
    applyFresh(cache);
    await vi.waitFor(() => expect(known()).toBe('fresh'));
    stop();
  });

  it('is not undone by a list that was on its way', async () => {
    const { cache, unread } = setUp();
    const late: ((list: ConversationList) => void)[] = [];
    const queryFn = () => new Promise<ConversationList>((resolve) => void late.push(resolve));
    const stop = new QueryObserver(cache, { queryKey: keys.conversations, queryFn }).subscribe(() => undefined);
    applyFresh(cache);
    await vi.waitFor(() => expect(late.length).toBeGreaterThan(0));
    applyFrame(cache, arrival(message('02')), 'mara');
    const asked = late.length;
    const old = { items: [row as unknown as Conversation], next: null };
    late.forEach((answer) => answer(old));
    await vi.waitFor(() => expect(late).toHaveLength(asked + 1));
    late[asked]?.({ ...old, items: [{ ...(row as unknown as Conversation), unread: 1 }] });
    await vi.waitFor(() => expect(unread().listed).toBe(1));
    stop();
  });
});
