const prefix = 'parley.draft.';
const settleMs = 300;

export type Drafts = ReturnType<typeof createDrafts>;

/** What is being written, and when its last letter came: among tabs the newest counts. */
type Draft = { readonly text: string; readonly at: number };
const nothing: Draft = { text: '', at: 0 };

const parse = (stored: string | null): Draft => {
  try {
    const value: unknown = JSON.parse(stored ?? '');
    const { text, at } = value as Partial<Record<keyof Draft, unknown>>;
    return typeof text === 'string' && typeof at === 'number' ? { text, at } : nothing;
  } catch {
    return nothing;
  }
};

/**
 * What is being written in each conversation: at once here, and in the storage once it was read and holds no credentials,
 * so that it survives a reload and a key never lies on a disk. What nobody had the time to read survives the reload of its
 * tab alone.
 */
export function createDrafts(storage: Storage, tab: Storage, account: string, now: () => number = Date.now) {
  const drafts = new Map<string, Draft>();
  /** What was typed here and is not in the storage: not yet, or never. */
  const unsaved = new Set<string>();
  /** The newest text of each that was read. */
  const readings = new Map<string, { readonly text: string; readonly mayBeKept: boolean }>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isForgotten = false;
  const own = `${prefix}${account}.`;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const storedOf = (conversation: string): Draft => parse(storage.getItem(own + conversation));
  const draftOf = (conversation: string): Draft => {
    const known = drafts.get(conversation);
    if (known) return known;
    const [stored, unread] = [storedOf(conversation), parse(tab.getItem(own + conversation))];
    tab.removeItem(own + conversation);
    if (unread.at > stored.at) unsaved.add(conversation);
    const draft = unread.at > stored.at ? unread : stored;
    drafts.set(conversation, draft);
    return draft;
  };
  /** Where another tab has written later, while this one slept, that stands, and is taken over. */
  const save = (conversation: string, { text, at }: Draft): void => {
    const stored = storedOf(conversation);
    if (stored.at > at) {
      drafts.set(conversation, stored);
      tell();
      return;
    }
    try {
      if (text.trim() === '') storage.removeItem(own + conversation);
      else storage.setItem(own + conversation, JSON.stringify({ text, at }));
    } catch {
      // A full storage must not stop the writing.
    }
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isForgotten) return;
    for (const conversation of unsaved) {
      const draft = draftOf(conversation);
      const reading = readings.get(conversation);
      if (draft.text.trim() !== '' && !(reading?.text === draft.text && reading.mayBeKept)) continue;
      save(conversation, draft);
      unsaved.delete(conversation);
    }
  };
  const settle = (): void => void (timer ??= setTimeout(flush, settleMs));
  const get = (conversation: string): string => draftOf(conversation).text;
  const set = (conversation: string, text: string): void => {
    if (get(conversation) === text) return;
    drafts.set(conversation, { text, at: now() });
    tab.removeItem(own + conversation);
    unsaved.add(conversation);
    settle();
    tell();
  };

  return {
    get,
    set,
    /** The page goes, perhaps to come back at once. */
    hide: (): void => {
      flush();
      if (isForgotten) return;
      for (const conversation of unsaved) {
        const draft = draftOf(conversation);
        if (readings.get(conversation)?.text !== draft.text) tab.setItem(own + conversation, JSON.stringify(draft));
      }
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The reader has read this text: where it holds credentials, nothing of it is kept. */
    read: (conversation: string, text: string, holdsCredentials: boolean): void => {
      if (isForgotten || get(conversation) !== text) return;
      readings.set(conversation, { text, mayBeKept: !holdsCredentials });
      if (holdsCredentials) {
        unsaved.add(conversation);
        if (storedOf(conversation).at <= draftOf(conversation).at) storage.removeItem(own + conversation);
        return;
      }
      if (unsaved.has(conversation)) settle();
    },
    /** It was taken: only what was typed behind it since is still being written. */
    taken: (conversation: string, text: string): void => {
      const standing = get(conversation);
      if (standing.startsWith(text)) set(conversation, standing.slice(text.length).trimStart());
    },
    /** Puts a text back in front of what stands there now. */
    restore: (conversation: string, text: string): void => {
      const standing = get(conversation);
      set(conversation, standing.trim() === '' || standing === text ? text : `${text}\n\n${standing}`);
    },
    /** Another tab has written: take it over, unless something waits to be saved here. */
    hear: (name: string | null, stored: string | null): void => {
      if (!name?.startsWith(own)) return;
      const conversation = name.slice(own.length);
      if (unsaved.has(conversation)) return;
      const heard = parse(stored);
      if (stored !== null && heard.at < draftOf(conversation).at) return;
      drafts.set(conversation, heard);
      tell();
    },
    /** Somebody has signed out: what they were writing is theirs alone, and goes. */
    forget: (): void => {
      isForgotten = true;
      clearTimeout(timer);
      drafts.clear();
      for (const place of [storage, tab]) {
        const names = Array.from({ length: place.length }, (_, at) => place.key(at));
        for (const name of names) if (name?.startsWith(own)) place.removeItem(name);
      }
      tell();
    },
  };
}
