import type { Conversation } from '@parley/contract';
import { accountsById, publicAccount, type Account } from '../accounts/accounts.js';
import type { Db, Tx } from '../platform/database/connect.js';
import { sideOf } from '../publishing/publish.js';
import { lastOf } from './messages.js';
import type { ConversationRow } from './store.js';
import { viewMessage, type Reader, type StoredMessage } from './view.js';

/** Who has a socket open now, on any node. Kept by `live`; nobody is online where nothing keeps it. */
export type Presence = { readonly isOnline: (account: string) => boolean };

declare module '../platform/http/endpoint.js' {
  interface Services {
    readonly presence: Presence;
  }
}

type Known = { readonly other: Account; readonly last: StoredMessage | undefined; readonly online: boolean };

/** A conversation as one of its two people sees it. */
export const viewConversation = (
  row: ConversationRow,
  reader: Reader,
  { other, last, online }: Known,
): Conversation => ({
  id: row.id,
  with: publicAccount(other),
  my_side: sideOf(row, reader.id),
  origin: row.origin,
  unread: row.unread,
  last: last ? viewMessage(last, reader) : null,
  online,
  read_by_other: row.other_read_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
});

/** Loads what many rows need in two queries for all; each row is then seen by the account it belongs to. */
export async function loadConversations(
  tx: Db | Tx,
  rows: readonly ConversationRow[],
  presence: Presence,
): Promise<(row: ConversationRow, reader: Reader) => Conversation | undefined> {
  if (rows.length === 0) return () => undefined;
  const others = await accountsById(
    tx,
    rows.map((row) => row.other_id),
  );
  const last = new Map(
    (
      await lastOf(
        tx,
        rows.map((row) => row.id),
      )
    ).map((message) => [message.conversation_id, message]),
  );
  return (row, reader) => {
    const other = others.get(row.other_id);
    return (
      other && viewConversation(row, reader, { other, last: last.get(row.id), online: presence.isOnline(other.id) })
    );
  };
}

export async function viewConversations(
  tx: Db | Tx,
  rows: readonly ConversationRow[],
  reader: Reader,
  presence: Presence,
): Promise<Conversation[]> {
  const view = await loadConversations(tx, rows, presence);
  return rows.flatMap((row) => view(row, reader) ?? []);
}
