import type { Logger } from 'pino';
import pg from 'pg';

/** Wakes the other readers of this database, on this node and on others. Best effort: what must not be lost is an event. */
export type Bus = {
  /** Sends to every subscriber of every node, this one included. `payload` at most 7,900 bytes. */
  readonly publish: (channel: string, payload?: string) => Promise<void>;
  /** Returns the way to end it. After a lost connection `hear` is called once with '' so that nobody waits for what was missed. */
  readonly subscribe: (channel: string, hear: (payload: string) => void) => () => void;
  readonly close: () => Promise<void>;
};

const maxPayloadBytes = 7_900;
const quoted = (channel: string) => `"${channel.replaceAll('"', '""')}"`;

/** LISTEN/NOTIFY on one connection of its own, opened again whenever it breaks. */
export const connectBus = async (url: string, log: Logger): Promise<Bus> => {
  const heard = new Map<string, Set<(payload: string) => void>>();
  let client: pg.Client | undefined;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const tell = (channel: string, payload: string) => {
    for (const hear of heard.get(channel) ?? []) {
      try {
        hear(payload);
      } catch (error) {
        log.error({ err: error, channel }, 'a subscriber of the bus failed');
      }
    }
  };

  // One at a time: the driver does not queue for us.
  let last: Promise<unknown> = Promise.resolve();
  const ask = (text: string, values: readonly string[] = []) => {
    const query = () => client?.query(text, [...values]);
    const answer = last.then(query, query);
    last = answer.catch(() => {});
    return answer;
  };

  const open = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'parley bus', keepAlive: true });
    const lost = () => {
      if (client !== fresh || closed) return;
      client = undefined;
      log.warn('the bus lost its connection and opens another');
      reopen(50);
    };
    fresh.on('error', lost);
    fresh.on('end', lost);
    fresh.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''));
    await fresh.connect();
    for (const channel of heard.keys()) await fresh.query(`listen ${quoted(channel)}`);
    client = fresh;
  };
  const reopen = (delayMs: number) => {
    retry = setTimeout(() => {
      open().then(
        () => {
          for (const channel of heard.keys()) tell(channel, '');
        },
        () => reopen(Math.min(delayMs * 2, 2_000)),
      );
    }, delayMs);
  };
  await open();

  return {
    publish: async (channel, payload = '') => {
      if (Buffer.byteLength(payload) > maxPayloadBytes)
        throw new Error(`A payload on ${channel} is too long for the bus.`);
      await ask('select pg_notify($1, $2)', [channel, payload]).catch((error: Error) => {
        log.warn({ err: error, channel }, 'the bus could not publish');
      });
    },
    subscribe: (channel, hear) => {
      const others = heard.get(channel);
      if (others !== undefined) others.add(hear);
      else {
        heard.set(channel, new Set([hear]));
        ask(`listen ${quoted(channel)}`).catch(() => {}); // a broken connection listens anew when it is back
      }
      return () => {
        heard.get(channel)?.delete(hear);
      };
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await last;
      await client?.end().catch(() => {});
    },
  };
};
