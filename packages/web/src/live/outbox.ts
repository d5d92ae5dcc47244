/** A text on its way to the server. Kept until the server has answered, over reloads and lost connections. */
export type Waiting = {
  /** Idempotency-Key and `client_id`: however often it is sent, it arrives once. */
  readonly key: string;
  /** Alias of the account that wrote it. */
  readonly account: string;
  readonly conversation: string;
  readonly text: string;
  readonly at: string;
  /** The tab that sends it. */
  readonly tab: string;
  readonly state: 'waiting' | 'sending' | 'failed';
  readonly tries: number;
  readonly problem?: { readonly code: string; readonly text: string };
};

const prefix = 'parley.outbox.';

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'account', 'conversation', 'text', 'at', 'tab', 'state'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'string',
  );

const parse = (text: string | null): Waiting | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isWaiting(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export type Outbox = ReturnType<typeof createOutbox>;

/** One key per text, so that two tabs never overwrite each other's. */
export function createOutbox(storage: Storage, tab: string, account: string) {
  let entries: readonly Waiting[] = [];
  const listeners = new Set<() => void>();

  const set = (next: readonly Waiting[]): void => {
    entries = next;
    for (const listener of listeners) listener();
  };
  const keep = (entry: Waiting): void => {
    try {
      storage.setItem(prefix + entry.key, JSON.stringify(entry));
    } catch {
      // A full storage must not stop a send: the entry still lives in this tab.
    }
  };
  const change = (key: string, edit: (entry: Waiting) => Waiting): void => {
    set(
      entries.map((entry) => {
        if (entry.key !== key) return entry;
        const next = edit(entry);
        keep(next);
        return next;
      }),
    );
  };

  return {
    entries: (): readonly Waiting[] => entries,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes over what tabs that are no longer open have left. */
    adopt: (openTabs: ReadonlySet<string>): void => {
      const found: Waiting[] = [];
      for (let i = 0; i < storage.length; i += 1) {
        const name = storage.key(i);
        const entry = name?.startsWith(prefix) ? parse(storage.getItem(name)) : undefined;
        if (!entry || entry.account !== account || openTabs.has(entry.tab)) continue;
        if (entries.some((known) => known.key === entry.key)) continue;
        found.push({ ...entry, tab, state: entry.state === 'failed' ? 'failed' : 'waiting' });
      }
      for (const entry of found) keep(entry);
      if (found.length > 0) set([...entries, ...found].sort((a, b) => (a.at < b.at ? -1 : 1)));
    },
    add: (entry: Pick<Waiting, 'key' | 'conversation' | 'text' | 'at'>): void => {
      const waiting: Waiting = { ...entry, account, tab, state: 'waiting', tries: 0 };
      keep(waiting);
      set([...entries, waiting]);
    },
    /** The next to send: the oldest that is not failed. */
    next: (): Waiting | undefined => entries.find((entry) => entry.state === 'waiting'),
    sending: (key: string): void => change(key, (entry) => ({ ...entry, state: 'sending', tries: entry.tries + 1 })),
    wait: (key: string): void => change(key, (entry) => ({ ...entry, state: 'waiting' })),
    fail: (key: string, problem: NonNullable<Waiting['problem']>): void =>
      change(key, (entry) => ({ ...entry, state: 'failed', problem })),
    retry: (key: string): void => change(key, (entry) => ({ ...entry, state: 'waiting', tries: 0 })),
    done: (key: string): void => {
      storage.removeItem(prefix + key);
      set(entries.filter((entry) => entry.key !== key));
    },
  };
}
