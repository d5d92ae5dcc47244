const prefix = 'parley.draft.';
const settleMs = 300;

export type Drafts = ReturnType<typeof createDrafts>;

/** What is being written in each conversation: at once here, and shortly after in the storage, so that it survives a reload. */
export function createDrafts(storage: Storage, account: string) {
  const texts = new Map<string, string>();
  const unsaved = new Set<string>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nameOf = (conversation: string): string => `${prefix}${account}.${conversation}`;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const conversation of unsaved) {
      const text = texts.get(conversation) ?? '';
      try {
        if (text === '') storage.removeItem(nameOf(conversation));
        else storage.setItem(nameOf(conversation), text);
      } catch {
        // A full storage must not stop the writing.
      }
    }
    unsaved.clear();
  };
  const get = (conversation: string): string => {
    let text = texts.get(conversation);
    if (text === undefined) texts.set(conversation, (text = storage.getItem(nameOf(conversation)) ?? ''));
    return text;
  };
  const set = (conversation: string, text: string): void => {
    if (get(conversation) === text) return;
    texts.set(conversation, text);
    unsaved.add(conversation);
    timer ??= setTimeout(flush, settleMs);
    tell();
  };

  return {
    get,
    set,
    flush,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Puts a text back in front of what stands there now. */
    restore: (conversation: string, text: string): void => {
      const now = get(conversation);
      set(conversation, now.trim() === '' || now === text ? text : `${text}\n\n${now}`);
    },
    /** Another tab has written: take it over, unless something newer waits to be saved here. */
    hear: (name: string | null, text: string | null): void => {
      if (!name?.startsWith(`${prefix}${account}.`)) return;
      const conversation = name.slice(`${prefix}${account}.`.length);
      if (unsaved.has(conversation)) return;
      texts.set(conversation, text ?? '');
      tell();
    },
  };
}
