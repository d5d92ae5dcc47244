import { ClientFrame, type ServerFrame } from '@parley/contract';
import { Compile } from 'typebox/compile';
import type { WebSocket } from 'ws';
import type { Position } from '../platform/events/read.js';
import type { Actor } from '../platform/http/endpoint.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBucket } from './bucket.js';
import { comparePositions } from './position.js';

/** One open socket of one person. */
export type Connection = {
  /** Who they are, by what was last known of them. */
  readonly actor: Actor;
  readonly token: string;
  /** Their roles or their language have changed. */
  readonly become: (actor: Actor) => void;
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
  /** Tells the frames after a position up to where the socket opened, or answers what is wrong with the position. */
  readonly replay: (connection: Connection, after: Position, tell: Tell) => Promise<Replayed>;
  readonly onClose: (connection: Connection) => void;
};

/** Resolves when there is room for another. */
export type Tell = (frame: ServerFrame) => Promise<void>;
export type Replayed = { readonly missed: number; readonly upTo: Position } | { readonly problem: string };

const isClientFrame = Compile(ClientFrame);

/** Bytes waiting to be sent; who is that far behind is cut off and resumes later. */
const maxBufferedBytes = 1024 * 1024;
const maxHeldFrames = 2_000;
const drainLookMs = 5;
/** A client that comes back names its position at once; until then, or so long, frames of the log wait. */
const resumeWithinMs = 250;
const maxRubbish = 10;
const floodLimit = { size: 40, perSecond: 15 };
const resumeCost = 8;

export function openConnection(deps: ConnectionDeps): Connection {
  const { socket, token, from, nowMs } = deps;
  let actor = deps.actor;
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
  // What was missed may be more than waits at once: a quick reader is not cut off for it, a dead one by the heartbeat.
  const patiently: Tell = async (frame) => {
    say(frame);
    while (socket.readyState === socket.OPEN && socket.bufferedAmount > maxBufferedBytes / 2) await sleep(drainLookMs);
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
    const replayed = await deps.replay(connection, after, patiently);
    if ('problem' in replayed) say({ type: 'problem', code: 'bad_cursor', detail: replayed.problem });
    else {
      if (comparePositions(replayed.upTo, passed) > 0) passed = replayed.upTo;
      say({ type: 'resumed', at: replayed.upTo, missed: replayed.missed });
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

  const tooMany = () =>
    close(1008, { code: 'too_many', detail: 'Too many frames at once. Open the socket again in a moment.' });
  const hear = (data: unknown, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    const frame = isBinary ? undefined : parse(String(data));
    if (!bucket.take(nowMs(), frame?.type === 'resume' ? resumeCost : 1)) return tooMany();
    if (frame) return obey(frame);
    rubbish += 1;
    const detail = 'This frame is not one of the contract: resume, typing or ping as JSON text.';
    if (rubbish < maxRubbish) say({ type: 'problem', code: 'invalid_input', detail });
    else close(1008, { code: 'invalid_input', detail });
  };

  const connection: Connection = {
    get actor() {
      return actor;
    },
    token,
    become: (changed) => {
      actor = changed;
    },
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
  // The library answers these by itself, however many come.
  socket.on('ping', () => {
    if (socket.readyState === socket.OPEN && !bucket.take(nowMs())) tooMany();
  });
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
