import type { Message } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { withMessage, withNewest, withOlder, type Thread } from './thread.js';

const message = (n: number, more: Partial<Message> = {}): Message => ({
  id: `id-${String(n).padStart(3, '0')}`,
  conversation: 'c',
  from: 'mara',
  mine: false,
  at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
  state: 'delivered',
  text: `text ${n}`,
  masked: [],
  ...more,
});
const messages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => message(from + i));
const texts = (thread: Thread) => thread.messages.map((known) => known.text);

describe('a thread', () => {
  it('takes a new message at its end and one that was late in its place', () => {
    let thread: Thread = { messages: [message(1), message(3)], older: null };
    thread = withMessage(thread, message(4));
    thread = withMessage(thread, message(2));
    expect(texts(thread)).toEqual(['text 1', 'text 2', 'text 3', 'text 4']);
  });

  it('replaces what changed and never shows it twice', () => {
    const thread = withMessage({ messages: messages(1, 3), older: null }, message(2, { text: null, state: 'held' }));
    expect(thread.messages).toHaveLength(3);
    expect(thread.messages[1]?.state).toBe('held');
  });

  it('orders messages of one instant by their ids', () => {
    const at = message(1).at;
    const thread = withMessage({ messages: [message(1, { at }), message(3, { at })], older: null }, message(2, { at }));
    expect(texts(thread)).toEqual(['text 1', 'text 2', 'text 3']);
  });

  it('keeps returned texts out', () => {
    const thread: Thread = { messages: [message(1)], older: null };
    expect(withMessage(thread, message(2, { state: 'bounced' })).messages).toHaveLength(1);
    expect(withMessage(thread, message(1, { state: 'bounced' })).messages).toHaveLength(0);
  });

  it('does not take a message from before the part that it knows', () => {
    const thread: Thread = { messages: messages(5, 8), older: 'cursor' };
    expect(withMessage(thread, message(2))).toEqual(thread);
  });

  it('keeps older pages when the newest page touches what it knows', () => {
    const thread = withNewest(
      { messages: messages(1, 6), older: 'before-1' },
      { items: messages(5, 9), next: 'before-5' },
    );
    expect(texts(thread)).toEqual(messages(1, 9).map((known) => known.text));
    expect(thread.older).toBe('before-1');
  });

  it('forgets older pages rather than hide a gap', () => {
    const thread = withNewest({ messages: messages(1, 3), older: null }, { items: messages(7, 9), next: 'before-7' });
    expect(texts(thread)).toEqual(['text 7', 'text 8', 'text 9']);
    expect(thread.older).toBe('before-7');
  });

  it('keeps a message that the socket brought while the page was on its way', () => {
    const thread = withNewest({ messages: messages(1, 4), older: null }, { items: messages(1, 3), next: null });
    expect(texts(thread)).toContain('text 4');
  });

  it('takes older pages in front, without doubles', () => {
    const thread = withOlder({ messages: messages(4, 6), older: 'before-4' }, { items: messages(2, 4), next: null });
    expect(texts(thread)).toEqual(['text 2', 'text 3', 'text 4', 'text 5', 'text 6']);
    expect(thread.older).toBeNull();
  });
});
