import type { Bus } from '../bus.js';
import type { Db } from '../database/connect.js';
import type { Logger } from '../log.js';
import type { Metrics } from '../metrics.js';
import { head, readAfter, type Position, type StoredEvent } from './read.js';

export type TailOptions = {
  readonly db: Db;
  readonly bus: Bus;
  readonly log: Logger;
  readonly metrics?: Metrics;
  /** Names the reader in metrics; with `remember` also its row, from which it goes on after a restart. */
  readonly name: string;
  readonly remember?: boolean;
  /** Where to begin; the present when not given. */
  readonly from?: Position;
  /** Gets events in commit order, one batch at a time. When it throws, the same batch comes again. */
  readonly hear: (events: readonly StoredEvent[]) => Promise<void> | void;
  readonly batch?: number;
};

export type Tail = {
  /** The position after the last batch that was heard. */
  readonly position: () => Position;
  readonly stop: () => Promise<void>;
};

const pendingMs = 3;
const idleMs = 1_000;
const brokenMs = 500;

/**
 * Follows the log: woken by NOTIFY, by a quick look again while something is committed but not readable yet, and by a slow
 * one in case a notification was lost.
 */
export const tail = async ({
  db,
  bus,
  log,
  metrics,
  name,
  remember,
  from,
  hear,
  batch = 500,
}: TailOptions): Promise<Tail> => {
  const remembered = remember
    ? await db.selectFrom('event_readers').select('position').where('name', '=', name).executeTakeFirst()
    : undefined;
  let position: Position = remembered?.position ?? from ?? (await head(db));
  let stopped = false;
  let woken = false;
  let wake = () => {};
  const unsubscribe = bus.subscribe('events', () => {
    woken = true;
    wake();
  });
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (woken || stopped) return resolve();
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        wake = () => {};
        resolve();
      }
      wake = done;
    });

  const step = async (): Promise<number> => {
    woken = false;
    const { events, pending } = await readAfter(db, position, { limit: batch });
    const last = events.at(-1);
    if (last !== undefined) {
      await hear(events);
      if (remember)
        await db
          .insertInto('event_readers')
          .values({ name, position: last.position })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ position: last.position }))
          .execute();
      position = last.position;
      metrics?.eventLag.observe({ reader: name }, Math.max(0, Date.now() - last.at.getTime()) / 1000);
    }
    return events.length === batch ? 0 : pending ? pendingMs : idleMs;
  };

  const loop = async () => {
    while (!stopped) {
      const wait = await step().catch((error: unknown) => {
        if (!stopped) log.error({ err: error, reader: name }, 'a reader of the event log failed and tries again');
        woken = false;
        return brokenMs;
      });
      if (wait > 0) await pause(wait);
    }
  };
  const running = loop();
  return {
    position: () => position,
    stop: async () => {
      stopped = true;
      unsubscribe();
      wake();
      await running;
    },
  };
};
