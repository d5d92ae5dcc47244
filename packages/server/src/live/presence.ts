import { randomUUID } from 'node:crypto';
import type { Presence } from '../conversations/view-conversation.js';
import type { Bus } from '../platform/bus.js';
import type { Clock } from '../platform/clock.js';
import type { Logger } from '../platform/log.js';

export type LivePresence = Presence & {
  /** A socket of this account opened here. */
  readonly arrive: (account: string) => void;
  /** A socket of this account closed here. A page that is loaded anew comes back within the grace and nobody hears of it. */
  readonly leave: (account: string) => void;
  readonly onChange: (hear: (account: string, online: boolean) => void) => () => void;
  readonly close: () => void;
};

type Word = {
  readonly node: string;
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  readonly ask?: true;
};

const channel = 'presence';
const graceMs = 2_000;
const tellEveryMs = 20_000;
const believeForMs = 60_000;
/** Ids that fit into one notification. */
const chunk = 150;

/** Who has a socket open on any node. Nodes tell each other; what a node says is believed for a minute. */
export function createPresence({ bus, clock, log }: { bus: Bus; clock: Clock; log: Logger }): LivePresence {
  const node = randomUUID();
  const here = new Map<string, number>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const elsewhere = new Map<string, Map<string, number>>();
  const listeners = new Set<(account: string, online: boolean) => void>();

  const now = () => clock.now().getTime();
  const isElsewhere = (account: string) => [...(elsewhere.get(account)?.values() ?? [])].some((until) => until > now());
  const isOnline = (account: string) => here.has(account) || isElsewhere(account);
  const changing = (account: string, change: () => void) => {
    const before = isOnline(account);
    change();
    const after = isOnline(account);
    if (before !== after) for (const hear of listeners) hear(account, after);
  };
  const tell = (word: Omit<Word, 'node'>) => {
    bus.publish(channel, JSON.stringify({ node, ...word })).catch((error: unknown) => {
      log.warn({ err: error }, 'presence could not be told to the other nodes');
    });
  };
  const tellOf = (all: readonly string[], change: 'on' | 'off') => {
    for (let at = 0; at < all.length; at += chunk) tell({ [change]: all.slice(at, at + chunk) });
  };
  const tellAll = () => tellOf([...here.keys()], 'on');
  const believe = (account: string, from: string, online: boolean) =>
    changing(account, () => {
      const nodes = elsewhere.get(account) ?? new Map<string, number>();
      if (online) nodes.set(from, now() + believeForMs);
      else nodes.delete(from);
      if (nodes.size > 0) elsewhere.set(account, nodes);
      else elsewhere.delete(account);
    });
  const forgetOld = () => {
    for (const [account, nodes] of elsewhere)
      for (const [from, until] of nodes) {
        // Told before it is deleted, so that the change is noticed: an entry that has run out counts as gone already.
        if (until > now()) continue;
        nodes.delete(from);
        if (nodes.size === 0) elsewhere.delete(account);
        if (!isOnline(account)) for (const hear of listeners) hear(account, false);
      }
  };

  const unsubscribe = bus.subscribe(channel, (payload) => {
    const word = (payload === '' ? { node: '', ask: true } : JSON.parse(payload)) as Word;
    if (word.node === node) return;
    for (const account of word.on ?? []) believe(account, word.node, true);
    for (const account of word.off ?? []) believe(account, word.node, false);
    if (word.ask) tellAll();
  });
  const timer = setInterval(() => {
    forgetOld();
    tellAll();
  }, tellEveryMs);
  tell({ ask: true });

  return {
    isOnline,
    arrive: (account) => {
      clearTimeout(leaving.get(account));
      const wasLeaving = leaving.delete(account);
      const isFirst = !here.has(account);
      changing(account, () => here.set(account, (here.get(account) ?? 0) + 1));
      if (isFirst && !wasLeaving) tell({ on: [account] });
    },
    leave: (account) => {
      const count = (here.get(account) ?? 1) - 1;
      here.set(account, count);
      if (count > 0) return;
      const gone = () => {
        leaving.delete(account);
        changing(account, () => here.delete(account));
        tell({ off: [account] });
      };
      leaving.set(account, setTimeout(gone, graceMs).unref());
    },
    onChange: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {
      clearInterval(timer);
      for (const pending of leaving.values()) clearTimeout(pending);
      tellOf([...here.keys()], 'off');
      unsubscribe();
    },
  };
}
