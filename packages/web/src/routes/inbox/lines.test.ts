import type { Message } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../live/outbox.js';
import { linesOf } from './lines.js';

const message = (id: string, at: string, more: Partial<Message> = {}): Message => ({
  id,
  conversation: 'c',
  from: 'mara',
  mine: false,
  at: new Date(at).toISOString(),
  state: 'delivered',
  text: id,
  masked: [],
  ...more,
});
const entry = (key: string): Waiting => ({
  key,
  account: 'me',
  conversation: 'c',
  text: 'x',
  at: '2026-03-01T00:00:00.000Z',
  tab: 't',
  state: 'sending',
  tries: 1,
});

describe('the lines of a thread', () => {
  it('separates days and groups what one person writes in one go', () => {
    const lines = linesOf(
      [
        message('a', '2026-03-01T10:00:00'),
        message('b', '2026-03-01T10:01:00'),
        message('c', '2026-03-01T10:20:00'),
        message('d', '2026-03-02T10:00:00'),
      ],
      [],
      null,
    );
    expect(
      lines.map((line) => (line.type === 'message' ? [line.message.id, line.joins, line.ends] : line.type)),
    ).toEqual(['day', ['a', false, false], ['b', true, true], ['c', false, true], 'day', ['d', false, true]]);
  });

  it('puts the unread line before the first unread message and breaks the group there', () => {
    const lines = linesOf([message('a', '2026-03-01T10:00:00'), message('b', '2026-03-01T10:01:00')], [], 'b');
    expect(lines.map((line) => line.type)).toEqual(['day', 'message', 'unread', 'message']);
    expect(lines[3]).toMatchObject({ joins: false });
    expect(lines[1]).toMatchObject({ ends: true });
  });

  it('shows a text once: waiting until it has arrived, by the same key', () => {
    const sent = message('m', '2026-03-01T10:00:00', { mine: true, client_id: 'k1' });
    expect(linesOf([], [entry('k1')], null).map((line) => line.key)).toEqual(['k1']);
    const after = linesOf([sent], [entry('k1'), entry('k2')], null);
    expect(after.map((line) => [line.type, line.key])).toEqual([
      ['day', expect.any(String)],
      ['message', 'k1'],
      ['waiting', 'k2'],
    ]);
  });
});
