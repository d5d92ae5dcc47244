import type { ClientFrame, ServerFrame } from '@parley/contract';
import { WebSocket } from 'ws';
import type { Person, TestServer } from '../../platform/testing/harness.js';

type OfType<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

export type Listener = {
  readonly frames: ServerFrame[];
  readonly socket: WebSocket;
  readonly send: (frame: ClientFrame | string) => void;
  /** The first frame, present or to come, of a type that `is` accepts. */
  readonly wait: <T extends ServerFrame['type']>(type: T, is?: (frame: OfType<T>) => boolean) => Promise<OfType<T>>;
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly close: () => Promise<void>;
};

// Tests of other files hold long transactions in the same PostgreSQL, and the log waits for them.
const patienceMs = 15_000;

/** Opens the socket as somebody and remembers every frame. Resolves after `hello`. */
export async function listen(server: Pick<TestServer, 'url'>, as: Pick<Person, 'token'>): Promise<Listener> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/socket`, {
    headers: { authorization: `Bearer ${as.token}` },
  });
  const frames: ServerFrame[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    frames.push(JSON.parse(data.toString('utf8')) as ServerFrame);
    for (const look of waiting) look();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString('utf8') }));
  });
  const wait: Listener['wait'] = (type, is = () => true) =>
    new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        settle();
      };
      const look = () => {
        const found = frames.find(
          (frame): frame is OfType<typeof type> => frame.type === type && is(frame as OfType<typeof type>),
        );
        if (found) done(() => resolve(found));
      };
      const timer = setTimeout(() => {
        const seen = [...new Set(frames.map((frame) => frame.type))].join(', ');
        done(() => reject(new Error(`no such ${type} came; there were: ${seen}`)));
      }, patienceMs);
      waiting.add(look);
      look();
    });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  await wait('hello');
  return {
    frames,
    socket,
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    wait,
    closed,
    close: async () => {
      socket.close();
      await closed;
    },
  };
}
