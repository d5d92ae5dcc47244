import { EventEmitter } from 'node:events';
import type { ServerFrame } from '@parley/contract';
import type { WebSocket } from 'ws';
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from '../platform/http/endpoint.js';
import { openConnection, type ConnectionDeps } from './connection.js';

const actor: Actor = { id: 'a', alias: 'ana', roles: ['member'], seller: false, locale: 'en', sessionId: 's' };
const pong: ServerFrame = { type: 'pong' };

/** A socket whose other end takes nothing unless it is told to. */
const fakeSocket = () => {
  const sent: ServerFrame[] = [];
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    send: (text: string) => {
      sent.push(JSON.parse(text) as ServerFrame);
      socket.bufferedAmount += text.length;
    },
    ping: vi.fn(),
    close: vi.fn(() => {
      socket.readyState = 2;
    }),
    terminate: vi.fn(() => {
      socket.readyState = 3;
      socket.emit('close');
    }),
  });
  return { socket, sent };
};
const open = (more: Partial<ConnectionDeps> = {}) => {
  const { socket, sent } = fakeSocket();
  const onClose = vi.fn();
  const connection = openConnection({
    socket: socket as unknown as WebSocket,
    actor,
    token: 't',
    from: '10.0',
    nowMs: () => 0,
    onTyping: () => {},
    replay: () => Promise.resolve({ missed: 0, upTo: '10.0' }),
    onClose,
    ...more,
  });
  return { socket, sent, connection, onClose };
};
const hear = (socket: EventEmitter, frame: object) => socket.emit('message', JSON.stringify(frame), false);
const big: ServerFrame = { type: 'problem', code: 'x', detail: 'x'.repeat(300_000) };

describe('a socket', () => {
  it('whose reader takes nothing is cut off before more than some megabyte waits for it', () => {
    const { socket, connection, onClose } = open();
    for (let each = 0; each < 50; each++) connection.say(big);
    expect(socket.terminate).toHaveBeenCalledOnce();
    expect(socket.bufferedAmount).toBeLessThan(1_500_000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gets what it missed at the pace of its reader, however much it is', async () => {
    let told = 0;
    const { socket, sent } = open({
      replay: async (_to, _after, tell) => {
        for (; told < 20; told++) await tell(big);
        return { missed: told, upTo: '10.0' };
      },
    });
    hear(socket, { type: 'resume', after: '1.0' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toBeLessThan(4);
    const reader = setInterval(() => (socket.bufferedAmount = 0), 1);
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ type: 'resumed', missed: 20 }));
    clearInterval(reader);
    expect(socket.terminate).not.toHaveBeenCalled();
  });

  it('holds back what happens during a replay, and does not tell again what the replay told', async () => {
    let finish = () => {};
    const replayed = new Promise<void>((resolve) => (finish = resolve));
    const { socket, sent, connection } = open({
      replay: () => replayed.then(() => ({ missed: 0, upTo: '12.0' })),
    });
    hear(socket, { type: 'resume', after: '9.0' });
    connection.tell({ type: 'desk', at: '11.5', case: 'old' }, '11.5');
    connection.tell({ type: 'desk', at: '12.1', case: 'new' }, '12.1');
    expect(sent.map(({ type }) => type)).toEqual(['hello']);
    finish();
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.slice(1)).toMatchObject([{ type: 'resumed' }, { type: 'desk', case: 'new' }]);
  });

  it('does not gather without end what comes during a replay', () => {
    const { socket, connection } = open({ replay: () => new Promise(() => {}) });
    hear(socket, { type: 'resume', after: '9.0' });
    for (let each = 0; each < 5_000; each++) connection.tell(pong, '11.1');
    expect(socket.terminate).toHaveBeenCalled();
  });

  it('is ended when it does not answer between two heartbeats, and stays when it does', () => {
    const { socket, connection } = open();
    connection.check();
    socket.emit('pong');
    connection.check();
    expect(socket.terminate).not.toHaveBeenCalled();
    expect(socket.ping).toHaveBeenCalledTimes(2);
    connection.check();
    expect(socket.terminate).toHaveBeenCalledOnce();
  });

  it('that floods with pings of the protocol is closed like any other', () => {
    const { socket } = open();
    for (let each = 0; each < 100; each++) socket.emit('ping');
    expect(socket.close).toHaveBeenCalledExactlyOnceWith(1008, 'too_many');
  });

  it('is not listened to once it is being closed', () => {
    const { socket, sent } = open();
    for (let each = 0; each < 1_000; each++) hear(socket, { type: 'ping' });
    expect(socket.close).toHaveBeenCalledOnce();
    expect(sent.filter(({ type }) => type === 'problem')).toHaveLength(1);
  });

  it('with a clock that goes back is neither closed nor freed of its limit', () => {
    let now = 1_000_000;
    const { socket, sent } = open({ nowMs: () => (now -= 1_000) });
    for (let each = 0; each < 30; each++) hear(socket, { type: 'ping' });
    expect(sent.filter(({ type }) => type === 'pong')).toHaveLength(30);
    for (let each = 0; each < 30; each++) hear(socket, { type: 'ping' });
    expect(socket.close).toHaveBeenCalledOnce();
  });
});
