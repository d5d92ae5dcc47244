import { accountsById } from '../accounts/accounts.js';
import { othersOf, type ConversationRow } from '../conversations/store.js';
import type { Db } from '../platform/database/connect.js';
import { deskAudience } from '../publishing/desk-audience.js';
import type { Connection } from './connection.js';
import { atDesk } from './reader.js';

/** The sockets that are open on this node, by whom, and who wants to know of whom. */
export type Registry = {
  readonly add: (connection: Connection) => void;
  readonly remove: (connection: Connection) => void;
  /** Looks again at what a connection may hear, after its person's roles have changed. */
  readonly review: (connection: Connection) => void;
  readonly all: () => Iterable<Connection>;
  readonly of: (account: string) => readonly Connection[];
  readonly has: (account: string) => boolean;
  readonly hasDesk: () => boolean;
  /** Every socket that an audience means. */
  readonly audience: (accounts: readonly string[]) => ReadonlySet<Connection>;
  /** Learns with whom an account talks, so that it hears when they come and go. */
  readonly learn: (db: Db, account: string) => Promise<void>;
  /** Two people have begun a conversation: from now on they hear of each other. */
  readonly meet: (db: Db, opened: readonly ConversationRow[]) => Promise<void>;
  /** The sockets of those who talk with this account, and the alias they know it by. */
  readonly watchersOf: (account: string) => { readonly alias: string; readonly connections: readonly Connection[] };
};

/** Of people who talk with more others than this, the newest conversations count. */
const mostPeers = 300;

export function createRegistry(): Registry {
  const byAccount = new Map<string, Set<Connection>>();
  const desk = new Set<Connection>();
  const aliases = new Map<string, string>();
  const watchers = new Map<string, Set<string>>();
  const peers = new Map<string, Set<string>>();

  const of = (account: string) => [...(byAccount.get(account) ?? [])];
  const watch = (account: string, peer: string, alias: string) => {
    if (!byAccount.has(account)) return;
    aliases.set(peer, alias);
    watchers.set(peer, (watchers.get(peer) ?? new Set()).add(account));
    peers.set(account, (peers.get(account) ?? new Set()).add(peer));
  };
  const unwatch = (account: string) => {
    for (const peer of peers.get(account) ?? []) {
      const left = watchers.get(peer);
      left?.delete(account);
      if (left?.size === 0) {
        watchers.delete(peer);
        aliases.delete(peer);
      }
    }
    peers.delete(account);
  };

  return {
    add: (connection) => {
      const { actor } = connection;
      byAccount.set(actor.id, (byAccount.get(actor.id) ?? new Set()).add(connection));
      if (atDesk(actor)) desk.add(connection);
    },
    review: (connection) => {
      if (atDesk(connection.actor)) desk.add(connection);
      else desk.delete(connection);
    },
    remove: (connection) => {
      const { id } = connection.actor;
      const left = byAccount.get(id);
      left?.delete(connection);
      desk.delete(connection);
      if (left?.size !== 0) return;
      byAccount.delete(id);
      unwatch(id);
    },
    all: () => [...byAccount.values()].flatMap((some) => [...some]),
    of,
    has: (account) => byAccount.has(account),
    hasDesk: () => desk.size > 0,
    audience: (accounts) => new Set(accounts.flatMap((id) => (id === deskAudience ? [...desk] : of(id)))),
    learn: async (db, account) => {
      const others = await accountsById(db, await othersOf(db, account, mostPeers));
      for (const other of others.values()) watch(account, other.id, other.alias);
    },
    meet: async (db, opened) => {
      const here = opened.filter((row) => byAccount.has(row.account_id));
      const others = await accountsById(
        db,
        here.map((row) => row.other_id),
      );
      for (const row of here) {
        const other = others.get(row.other_id);
        if (other) watch(row.account_id, other.id, other.alias);
      }
    },
    watchersOf: (account) => ({
      alias: aliases.get(account) ?? '',
      connections: [...(watchers.get(account) ?? [])].flatMap(of),
    }),
  };
}
