import type { Message } from '@parley/contract';
import { dayKey } from '../../i18n/time.js';
import type { Waiting } from '../../live/outbox.js';

/** What stands in a thread, one below the other. */
export type Line =
  | { readonly type: 'day'; readonly key: string; readonly at: string }
  | { readonly type: 'unread'; readonly key: string }
  | {
      readonly type: 'message';
      readonly key: string;
      readonly message: Message;
      /** Same writer, shortly after the line above. */
      readonly joins: boolean;
      /** The last of its group: it shows the time. */
      readonly ends: boolean;
    }
  | { readonly type: 'waiting'; readonly key: string; readonly entry: Waiting };

const groupMs = 5 * 60_000;

const joinsTo = (message: Message, previous: Message | undefined): boolean =>
  previous !== undefined &&
  previous.from === message.from &&
  dayKey(previous.at) === dayKey(message.at) &&
  Date.parse(message.at) - Date.parse(previous.at) < groupMs;

/** Days, the unread line, messages and what still waits to be sent. A text that has arrived is no longer waiting. */
export function linesOf(messages: readonly Message[], waiting: readonly Waiting[], firstUnread: string | null): Line[] {
  const lines: Line[] = [];
  messages.forEach((message, index) => {
    const previous = messages[index - 1];
    const next = messages[index + 1];
    if (!previous || dayKey(previous.at) !== dayKey(message.at)) {
      lines.push({ type: 'day', key: `day ${dayKey(message.at)}`, at: message.at });
    }
    const isUnread = message.id === firstUnread;
    if (isUnread) lines.push({ type: 'unread', key: 'unread' });
    const joins = !isUnread && joinsTo(message, previous);
    const ends = !next || !joinsTo(next, message) || next.id === firstUnread;
    // A line keeps its key from waiting to sent, so that it changes in its place.
    lines.push({ type: 'message', key: message.client_id ?? message.id, message, joins, ends });
  });
  const arrived = new Set(messages.map((message) => message.client_id));
  for (const entry of waiting) {
    if (!arrived.has(entry.key)) lines.push({ type: 'waiting', key: entry.key, entry });
  }
  return lines;
}
