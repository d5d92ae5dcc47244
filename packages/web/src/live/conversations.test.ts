import type { Conversation, Message } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { withChange, withConversation, withLast, withMore, type ConversationList } from './conversations.js';

const message = (conversation: string, at: string, more: Partial<Message> = {}): Message => ({
  id: `m-${at}`,
  conversation,
  from: 'mara',
  mine: false,
  at,
  state: 'delivered',
  text: 'Hello',
  masked: [],
  ...more,
});
const conversation = (id: string, at: string): Conversation => ({
  id,
  with: { alias: `with_${id}`, seller: true, level: 'new', since: '2026-01-01T00:00:00Z' },
  my_side: 'buyer',
  origin: 'met_here',
  unread: 0,
  last: message(id, at),
  online: false,
  read_by_other: null,
  created_at: '2026-01-01T00:00:00Z',
});
const list: ConversationList = { items: [conversation('b', '2026-02'), conversation('a', '2026-01')], next: null };
const ids = (of: ConversationList) => of.items.map((item) => item.id);

describe('the list of conversations', () => {
  it('brings the one with a new message to the top and counts it', () => {
    const next = withLast(list, message('a', '2026-03'), true);
    expect(ids(next)).toEqual(['a', 'b']);
    expect(next.items[0]).toMatchObject({ unread: 1, last: { at: '2026-03' } });
  });

  it('does not show a changed old message as the last one', () => {
    const next = withLast(list, message('b', '2026-01', { text: 'released' }), false);
    expect(next.items[0]?.last?.text).toBe('Hello');
  });

  it('does not show what came back to its writer', () => {
    expect(withLast(list, message('a', '2026-03', { state: 'bounced', mine: true }), false)).toEqual(list);
  });

  it('takes in a new conversation and replaces a known one', () => {
    expect(ids(withConversation(list, conversation('c', '2026-04')))).toEqual(['c', 'b', 'a']);
    expect(ids(withConversation(list, conversation('a', '2026-05')))).toEqual(['a', 'b']);
  });

  it('takes in older pages without doubles', () => {
    const next = withMore(list, { items: [conversation('a', '2026-01'), conversation('z', '2025-12')], next: 'more' });
    expect(ids(next)).toEqual(['b', 'a', 'z']);
    expect(next.next).toBe('more');
  });

  it('changes only the one that is meant', () => {
    const next = withChange(list, (item) => item.id === 'a', { online: true });
    expect(next.items.map((item) => item.online)).toEqual([false, true]);
  });
});
