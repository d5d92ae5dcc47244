import type { ClientFrame, ServerFrame } from '@parley/contract';
import { backoffMs } from './sender.js';

export type SocketState = 'connecting' | 'open' | 'closed';
export type Socket = {
  readonly send: (frame: ClientFrame) => void;
  /** Try at once, e.g. when the browser says that it is online again. */
  readonly hurry: () => void;
  /** Do not trust this connection any more: begin anew. A closing handshake would wait for an answer that cannot come. */
  readonly drop: () => void;
  readonly stop: () => void;
};

const pingEveryMs = 25_000;
const answerWithinMs = 10_000;

type Handlers = {
  readonly onFrame: (frame: ServerFrame) => void;
  readonly onState: (state: SocketState) => void;
  /** The first hello, or one that could not be resumed: what was loaded before may be out of date. */
  readonly onFresh: () => void;
  /** Closed several times without a hello: perhaps the session has ended. */
  readonly onTrouble: () => void;
};

const frameOf = (data: unknown): ServerFrame | undefined => {
  try {
    const frame: unknown = JSON.parse(String(data));
    return typeof frame === 'object' && frame !== null && 'type' in frame ? (frame as ServerFrame) : undefined;
  } catch {
    return undefined;
  }
};

/** A socket that comes back by itself and asks for what it missed from the last event that it saw. */
export function openSocket(url: string, handlers: Handlers, make = (to: string) => new WebSocket(to)): Socket {
  let socket: WebSocket | undefined;
  let last: string | undefined;
  let failures = 0;
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let ping: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const transmit = (frame: ClientFrame): void => {
    if (socket?.readyState === 1) socket.send(JSON.stringify(frame));
  };

  const heard = (): void => {
    clearTimeout(ping);
    clearTimeout(silence);
    ping = setTimeout(() => {
      transmit({ type: 'ping' });
      silence = setTimeout(drop, answerWithinMs);
    }, pingEveryMs);
  };

  const receive = (frame: ServerFrame): void => {
    if (frame.type === 'hello') {
      failures = 0;
      handlers.onState('open');
      // Where we left off counts, not where the server is now: the frames in between are still owed to us.
      if (last === undefined) {
        last = frame.at;
        handlers.onFresh();
      } else transmit({ type: 'resume', after: last });
    } else if (frame.type === 'problem' && frame.code === 'bad_cursor') {
      last = undefined;
      handlers.onFresh();
    } else if ('at' in frame) last = frame.at;
    handlers.onFrame(frame);
  };

  const connect = (): void => {
    clearTimeout(retry);
    if (stopped) return;
    handlers.onState('connecting');
    const current = make(url);
    socket = current;
    current.onmessage = (event: MessageEvent) => {
      heard();
      const frame = frameOf(event.data);
      if (frame) receive(frame);
    };
    current.onopen = heard;
    current.onclose = () => {
      if (socket === current) lost();
    };
  };

  const lost = (): void => {
    clearTimeout(ping);
    clearTimeout(silence);
    socket = undefined;
    if (stopped) return;
    failures += 1;
    handlers.onState('closed');
    if (failures >= 2) handlers.onTrouble();
    retry = setTimeout(connect, backoffMs(failures) * (0.75 + Math.random() / 2));
  };

  const drop = (): void => {
    const current = socket;
    if (!current) return;
    current.onmessage = null;
    lost();
    current.close();
  };

  connect();
  return {
    send: transmit,
    hurry: () => {
      if (!socket) connect();
    },
    drop,
    stop: () => {
      stopped = true;
      clearTimeout(retry);
      clearTimeout(ping);
      clearTimeout(silence);
      socket?.close();
    },
  };
}
