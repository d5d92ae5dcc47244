import { useSyncExternalStore } from 'react';

/** A value that components can follow. */
export type Cell<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function cell<T>(initial: T): Cell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useCell = <T>(source: Cell<T>): T => useSyncExternalStore(source.subscribe, source.get);

const typingFadesAfterMs = 6000;

/** Who is typing, by conversation. A sign of typing fades unless it is renewed. */
export function createTyping() {
  const typing = cell<ReadonlySet<string>>(new Set());
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const set = (conversation: string, on: boolean): void => {
    clearTimeout(timers.get(conversation));
    if (typing.get().has(conversation) !== on) {
      const next = new Set(typing.get());
      if (on) next.add(conversation);
      else next.delete(conversation);
      typing.set(next);
    }
    if (on)
      timers.set(
        conversation,
        setTimeout(() => set(conversation, false), typingFadesAfterMs),
      );
  };
  return { typing, set };
}
