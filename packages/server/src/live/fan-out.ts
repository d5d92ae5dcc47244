import type { Services } from '../platform/http/endpoint.js';
import type { Position, StoredEvent } from '../platform/events/read.js';
import { tail, type Tail } from '../platform/events/tail.js';
import { deskAudience } from '../publishing/desk-audience.js';
import type { Db } from '../platform/database/connect.js';
import { loadFrames } from './frames-of.js';
import { readerFor } from './reader.js';
import type { Registry } from './registry.js';

export type FanOut = {
  /** Calls back at a moment when no batch is half told, with the position up to which everybody has been told. */
  readonly between: (act: (position: Position) => void) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type FanOutDeps = { readonly db: Db; readonly services: Services; readonly registry: Registry };

/** Follows the log once for this node and tells each event to the sockets of its audience. */
export async function startFanOut({ db, services, registry }: FanOutDeps): Promise<FanOut> {
  const { bus, log, metrics } = services;
  let telling: Promise<void> = Promise.resolve();
  let told: Position | undefined;

  const isHeardHere = ({ audience }: StoredEvent) =>
    audience.some((id) => (id === deskAudience ? registry.hasDesk() : registry.has(id)));

  // All that can fail comes before the first frame goes out: a batch that comes again has not been told in part.
  const tellAll = async (events: readonly StoredEvent[]) => {
    const heard = events.filter(isHeardHere);
    if (heard.length === 0) return;
    const { frameFor, opened } = await loadFrames({ db, services }, heard);
    await registry.meet(db, opened);
    for (const event of heard)
      for (const connection of registry.audience(event.audience)) {
        const frame = frameFor(event, readerFor(connection.actor, services.rulebooks));
        if (frame) connection.tell(frame, event.position);
      }
  };

  const following: Tail = await tail({
    db,
    bus,
    log,
    metrics,
    name: 'sockets',
    hear: (events) => {
      telling = tellAll(events).then(() => {
        told = events.at(-1)?.position;
      });
      return telling;
    },
  });
  return {
    between: async (act) => {
      for (let busy: Promise<void> | undefined; busy !== telling;) {
        busy = telling;
        await busy.catch(() => {});
      }
      act(told ?? following.position());
    },
    stop: following.stop,
  };
}
