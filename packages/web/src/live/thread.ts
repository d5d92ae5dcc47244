import type { Message } from '@parley/contract';

/** What is known of one conversation's messages: oldest first, without holes, and where the older ones begin. */
export type Thread = { readonly messages: readonly Message[]; readonly older: string | null };
type Page = { readonly items: readonly Message[]; readonly next: string | null };

const before = (a: Message, b: Message): boolean => (a.at === b.at ? a.id < b.id : a.at < b.at);

/** Returned texts stay with their writer: they have a list of their own and are no part of a thread. */
const belongs = (message: Message): boolean => message.state !== 'bounced';

/** Puts one message where it belongs, or in the place of what was known of it. */
export function withMessage(thread: Thread, message: Message): Thread {
  const others = thread.messages.filter((known) => known.id !== message.id);
  if (!belongs(message)) return { ...thread, messages: others };
  let place = others.length;
  while (place > 0 && before(message, others[place - 1] as Message)) place -= 1;
  // Older than all we hold, while older ones are still to be loaded: it would leave a hole behind it.
  if (place === 0 && thread.older !== null && others.length > 0) return { ...thread, messages: others };
  return { ...thread, messages: [...others.slice(0, place), message, ...others.slice(place)] };
}

/** Takes in the newest page; what was known before it is kept only where nothing is missing in between. */
export function withNewest(thread: Thread | undefined, page: Page): Thread {
  const items = page.items.filter(belongs);
  const first = page.items[0];
  if (!thread || !first) return { messages: items, older: page.next };
  const touches = page.next === null || thread.messages.some((known) => known.id === first.id);
  if (!touches) return { messages: items, older: page.next };
  const earlier = thread.messages.filter((known) => before(known, first) && known.id !== first.id);
  const newest = items[items.length - 1];
  // A socket frame may have brought something newer than the page while it was on its way.
  const later = thread.messages.filter(
    (known) => newest && before(newest, known) && !items.some((item) => item.id === known.id),
  );
  return { messages: [...earlier, ...items, ...later], older: earlier.length > 0 ? thread.older : page.next };
}

/** What of the other side has come behind a message. */
export function unreadAfter(
  thread: Thread | undefined,
  id: string,
): { readonly unread: number; readonly first_unread: string | null } {
  const at = thread?.messages.findIndex((message) => message.id === id) ?? -1;
  const behind = at < 0 ? [] : (thread?.messages.slice(at + 1).filter((message) => !message.mine) ?? []);
  return { unread: behind.length, first_unread: behind[0]?.id ?? null };
}

/** Takes in the page before the oldest known message. */
export function withOlder(thread: Thread, page: Page): Thread {
  const known = new Set(thread.messages.map((message) => message.id));
  const items = page.items.filter((message) => belongs(message) && !known.has(message.id));
  return { messages: [...items, ...thread.messages], older: page.next };
}
