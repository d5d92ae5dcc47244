import type { ServerFrame } from '@parley/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSocket } from './socket.js';

class FakeSocket {
  static all: FakeSocket[] = [];
  readyState = 1;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  constructor() {
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.readyState = 3;
  }
  hear(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

const latest = (): FakeSocket => FakeSocket.all[FakeSocket.all.length - 1] as FakeSocket;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
});
afterEach(() => void vi.useRealTimers());

const open = () => {
  const heard = { frames: [] as string[], states: [] as string[], fresh: 0, trouble: 0 };
  const socket = openSocket(
    'ws://x',
    {
      onFrame: (frame) => heard.frames.push(frame.type),
      onState: (state) => heard.states.push(state),
      onFresh: () => (heard.fresh += 1),
      onTrouble: () => (heard.trouble += 1),
    },
    () => new FakeSocket() as unknown as WebSocket,
  );
  return { socket, heard };
};

describe('the socket', () => {
  it('asks after a cut for what came after the last event that it saw', () => {
    const { heard } = open();
    latest().hear({ type: 'hello', at: '10', alias: 'mara' });
    latest().hear({ type: 'desk', at: '12', case: 'c' });
    latest().onclose?.();
    vi.advanceTimersByTime(1000);
    expect(FakeSocket.all).toHaveLength(2);
    latest().hear({ type: 'hello', at: '20', alias: 'mara' });
    expect(latest().sent).toEqual([JSON.stringify({ type: 'resume', after: '12' })]);
    expect(heard.fresh).toBe(1);
  });

  it('loads anew when its place in the log is not known any more', () => {
    const { heard } = open();
    latest().hear({ type: 'hello', at: '10', alias: 'mara' });
    latest().hear({ type: 'problem', code: 'bad_cursor', detail: '' });
    expect(heard.fresh).toBe(2);
  });

  it('begins anew when the other end has gone silent', () => {
    open();
    latest().hear({ type: 'hello', at: '10', alias: 'mara' });
    vi.advanceTimersByTime(25_000);
    expect(latest().sent).toEqual([JSON.stringify({ type: 'ping' })]);
    vi.advanceTimersByTime(11_000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('stays while the other end answers', () => {
    open();
    latest().hear({ type: 'hello', at: '10', alias: 'mara' });
    for (let i = 0; i < 5; i += 1) {
      vi.advanceTimersByTime(25_000);
      latest().hear({ type: 'pong' });
    }
    expect(FakeSocket.all).toHaveLength(1);
  });

  it('waits longer after each failure, and asks whether the session has ended', () => {
    const { heard } = open();
    for (let i = 0; i < 4; i += 1) {
      latest().onclose?.();
      vi.advanceTimersByTime(20_000);
    }
    expect(FakeSocket.all).toHaveLength(5);
    expect(heard.trouble).toBe(3);
  });

  it('ignores rubbish', () => {
    const { heard } = open();
    latest().onmessage?.({ data: 'no json' });
    latest().onmessage?.({ data: '[1]' });
    expect(heard.frames).toEqual([]);
  });

  it('does nothing any more once it is stopped', () => {
    const { socket, heard } = open();
    socket.stop();
    latest().onclose?.();
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(heard.states).toEqual(['connecting']);
  });
});
