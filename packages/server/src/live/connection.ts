import { ClientFrame, type ServerFrame } from '@parley/contract';
import { Compile } from 'typebox/compile';
import type { WebSocket } from 'ws';
import type { Position } from '../platform/events/read.js';
import type { Actor } from '../platform/http/endpoint.js';
import { createBucket } from './bucket.js';
import { comparePositions } from './position.js';

/** One open socket of one person. */
export type Connection = {
  readonly actor: Actor;
  readonly token: string;
  /** Sends a frame of the moment. */
  readonly say: (frame: ServerFrame) => void;
  /** Sends a frame of the log; held back while a replay runs, left out where this socket has had it. */
  readonly tell: (frame: ServerFrame, at: Position) => void;
  readonly close: (code: number, problem?: { code: string; detail: string }) => void;
  /** Ends it where the other end has not answered since the last time this was called. */
  readonly check: () => void;
};

export type ConnectionDeps = {
  readonly socket: WebSocket;
  readonly actor: Actor;
  readonly token: string;
  /** Where the log stood when it opened: it gets everything behind. */
  readonly from: Position;
  readonly nowMs: () => number;
  readonly onTyping: (connection: Connection, conversation: string, on: boolean) => void;
  /** Frames after a position up to where the socket opened, or what is wrong with the position. */
  readonly replay: (connection: Connection, after: Position) => Promise<Replayed>;
  readonly onClose: (connection: Connection) => void;
};

export type Replayed =
  { readonly frames: readonly ServerFrame[]; readonly upTo: Position } | { readonly problem: string };

const isClientFrame = Compile(ClientFrame);

/** Bytes waiting to be sent; who is that far behind is cut off and resumes later. */
const maxBufferedBytes = 1024 * 1024;
const maxHeldFrames = 2_000;
/** A client that comes back names its position at once; until then, or so long, frames of the log wait. */
const resumeWithinMs = 250;
const maxRubbish = 10;
const floodLimit = { size: 40, perSecond: 15 };
const resumeCost = 8;

export function openConnection(deps: ConnectionDeps): Connection {
  const { socket, actor, token, from, nowMs } = deps;
  const bucket = createBucket(floodLimit, nowMs());
  let passed: Position = from;
  let held: { frame: ServerFrame; at: Position }[] | undefined = [];
  let isResuming = false;
  let rubbish = 0;
  let isAlive = true;

  const say = (frame: ServerFrame) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > maxBufferedBytes) return socket.terminate();
    socket.send(JSON.stringify(frame));
  };
  const pass = (frame: ServerFrame, at: Position) => {
    if (comparePositions(at, passed) > 0) say(frame);
  };
  const flush = () => {
    const waiting = held ?? [];
    held = undefined;
    for (const { frame, at } of waiting) pass(frame, at);
  };
  const close: Connection['close'] = (code, problem) => {
    if (problem) say({ type: 'problem', ...problem });
    socket.close(code, problem?.code);
    setTimeout(() => socket.terminate(), 2_000).unref();
  };
  const timer = setTimeout(() => {
    if (!isResuming) flush();
  }, resumeWithinMs);

  const resume = async (after: Position) => {
    isResuming = true;
    held ??= [];
    const replayed = await deps.replay(connection, after);
    if ('problem' in replayed) say({ type: 'problem', code: 'bad_cursor', detail: replayed.problem });
    else {
      for (const frame of replayed.frames) say(frame);
      if (comparePositions(replayed.upTo, passed) > 0) passed = replayed.upTo;
      say({ type: 'resumed', at: replayed.upTo, missed: replayed.frames.length });
    }
    isResuming = false;
    flush();
  };

  const obey = (frame: ClientFrame) => {
    switch (frame.type) {
      case 'ping':
        return say({ type: 'pong' });
      case 'typing':
        return deps.onTyping(connection, frame.conversation, frame.on);
      case 'resume':
        if (isResuming) return;
        clearTimeout(timer);
        resume(frame.after).catch(() =>
          close(1011, { code: 'internal', detail: 'What was missed could not be read.' }),
        );
    }
  };

  const hear = (data: unknown, isBinary: boolean) => {
    const frame = isBinary ? undefined : parse(String(data));
    if (!bucket.take(nowMs(), frame?.type === 'resume' ? resumeCost : 1))
      return close(1008, { code: 'too_many', detail: 'Too many frames at once. Open the socket again in a moment.' });
    if (frame) return obey(frame);
    rubbish += 1;
    const detail = 'This frame is not one of the contract: resume, typing or ping as JSON text.';
    if (rubbish < maxRubbish) say({ type: 'problem', code: 'invalid_input', detail });
    else close(1008, { code: 'invalid_input', detail });
  };

  const connection: Connection = {
    actor,
    token,
    say,
    tell: (frame, at) => {
      if (!held) return pass(frame, at);
      held.push({ frame, at });
      if (held.length > maxHeldFrames) socket.terminate();
    },
    close,
    check: () => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    },
  };
  socket.on('message', hear);
  socket.on('pong', () => {
    isAlive = true;
  });
  // Broken frames and lost lines: the library closes the socket, and `close` follows.
  socket.on('error', () => {});
  socket.on('close', () => {
    clearTimeout(timer);
    deps.onClose(connection);
  });
  say({ type: 'hello', at: from, alias: actor.alias });
  return connection;
}

function parse(text: string): ClientFrame | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    return isClientFrame.Check(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}
