import type { Bus } from '../platform/bus.js';
import type { Db } from '../platform/database/connect.js';
import type { Logger } from '../platform/log.js';
import { otherIn } from '../conversations/store.js';
import type { Connection } from './connection.js';
import type { Registry } from './registry.js';

export type Typing = {
  readonly from: (connection: Connection, conversation: string, on: boolean) => void;
  readonly close: () => void;
};

type Word = { readonly to: string; readonly by: string; readonly conversation: string; readonly on: boolean };

const channel = 'typing';
const mostRemembered = 200;

/** Tells the other side of a conversation that somebody types, on whatever node they are. Nothing of it is kept. */
export function createTyping({
  bus,
  db,
  log,
  registry,
}: {
  bus: Bus;
  db: Db;
  log: Logger;
  registry: Registry;
}): Typing {
  // Per socket: with whom it talks where, so that a key press costs no look-up. Null is a conversation of other people.
  const known = new WeakMap<Connection, Map<string, string | null>>();
  const otherSide = async (connection: Connection, conversation: string): Promise<string | null> => {
    const mine = known.get(connection) ?? new Map<string, string | null>();
    known.set(connection, mine);
    const remembered = mine.get(conversation);
    if (remembered !== undefined) return remembered;
    const other = (await otherIn(db, connection.actor.id, conversation)) ?? null;
    if (mine.size >= mostRemembered) mine.clear();
    mine.set(conversation, other);
    return other;
  };

  const close = bus.subscribe(channel, (payload) => {
    if (payload === '') return;
    const { to, by, conversation, on } = JSON.parse(payload) as Word;
    for (const connection of registry.of(to)) connection.say({ type: 'typing', conversation, by, on });
  });

  const tell = async (connection: Connection, conversation: string, on: boolean) => {
    const to = await otherSide(connection, conversation);
    if (to === null)
      return connection.say({ type: 'problem', code: 'not_found', detail: 'There is no such conversation.' });
    const word: Word = { to, by: connection.actor.alias, conversation, on };
    await bus.publish(channel, JSON.stringify(word));
  };
  return {
    from: (connection, conversation, on) => {
      tell(connection, conversation, on).catch((error: unknown) =>
        log.warn({ err: error }, 'typing could not be told'),
      );
    },
    close,
  };
}
