import type { Me, SentMessage, ServerFrame } from '@parley/contract';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { hearTabs } from '../api/session.js';
import { randomKey } from '../api/random-key.js';
import { applyFrame, applyFresh, applyMessage } from './apply-frame.js';
import { createDrafts } from './drafts.js';
import { cell, createTyping, useCell } from './moment.js';
import { createOutbox, type Waiting } from './outbox.js';
import { createSender } from './sender.js';
import { openSocket, type Socket, type SocketState } from './socket.js';
import { holdTab, openTabs } from './tabs.js';

/** A text that came back, for the composer of its conversation. */
export type Returned = { readonly entry: Waiting; readonly answer: SentMessage };

const startLive = (cache: QueryClient, me: string) => {
  const tab = randomKey();
  const outbox = createOutbox(localStorage, tab, me);
  const drafts = createDrafts(localStorage, sessionStorage, me);
  const connection = cell<SocketState>('connecting');
  const returned = cell<ReadonlyMap<string, Returned>>(new Map());
  const frames = new Set<(frame: ServerFrame) => void>();
  const { typing, set: setTyping } = createTyping();
  let wakeUp: () => void = () => undefined;

  const setReturned = (conversation: string, value: Returned | undefined): void => {
    const next = new Map(returned.get());
    if (value) next.set(conversation, value);
    else next.delete(conversation);
    returned.set(next);
  };

  const sender = createSender<SentMessage>(outbox, {
    send: (entry) =>
      call('sendMessage', {
        params: { id: entry.conversation },
        body: { text: entry.text, client_id: entry.key },
        key: entry.key,
      }),
    onSent: (entry, answer) => {
      if (answer.state === 'bounced') {
        setReturned(entry.conversation, { entry, answer });
        if (drafts.get(entry.conversation).trim() === '') drafts.set(entry.conversation, entry.text);
      }
      applyMessage(cache, answer.message, false);
    },
    pause: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  });

  const socket: Socket = openSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/v1/socket`, {
    onState: (state) => {
      connection.set(state);
      if (state === 'open') {
        wakeUp();
        sender.wake();
      }
    },
    onFrame: (frame) => {
      if (frame.type === 'typing') setTyping(frame.conversation, frame.on);
      if (frame.type === 'message' && !frame.message.mine) setTyping(frame.message.conversation, false);
      applyFrame(cache, frame, me);
      for (const listener of frames) listener(frame);
    },
    onFresh: () => applyFresh(cache),
    onTrouble: () => void cache.invalidateQueries({ queryKey: keys.me }),
  });

  const online = (): void => {
    socket.hurry();
    wakeUp();
    sender.wake();
  };
  const heard = (event: StorageEvent): void => drafts.hear(event.key, event.newValue);
  window.addEventListener('online', online);
  window.addEventListener('offline', socket.drop);
  window.addEventListener('pagehide', drafts.hide);
  window.addEventListener('storage', heard);
  const deafen = hearTabs((message) => {
    if (message === 'signed-out') drafts.forget();
  });
  const release = holdTab(tab);
  void openTabs().then((open) => {
    outbox.adopt(open);
    sender.wake();
  });

  return {
    me,
    outbox,
    drafts,
    connection,
    typing,
    returned,
    setReturned,
    /** Frames as they come, for what is not cached. */
    listen: (listener: (frame: ServerFrame) => void) => {
      frames.add(listener);
      return () => void frames.delete(listener);
    },
    sendTyping: (conversation: string, on: boolean) => socket.send({ type: 'typing', conversation, on }),
    sendText: (conversation: string, text: string) => {
      outbox.add({ key: randomKey(), conversation, text, at: new Date().toISOString() });
      sender.wake();
    },
    retry: (key: string) => {
      outbox.retry(key);
      sender.wake();
    },
    stop: () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', socket.drop);
      window.removeEventListener('pagehide', drafts.hide);
      window.removeEventListener('storage', heard);
      drafts.hide();
      deafen();
      release();
      sender.stop();
      socket.stop();
    },
  };
};

export type Live = ReturnType<typeof startLive>;

const LiveContext = createContext<Live | undefined>(undefined);

type ProviderProps = {
  readonly me: Me | null;
  /** Children that cannot be without it wait until it stands (one tick); others are there before and stay. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
};

/** Holds the connection of whoever is signed in. */
export function LiveProvider({ me, isNeeded, children }: ProviderProps) {
  const cache = useQueryClient();
  const [live, setLive] = useState<Live>();
  const alias = me?.alias;
  useEffect(() => {
    if (alias === undefined) return;
    const started = startLive(cache, alias);
    setLive(started);
    return () => {
      started.stop();
      setLive(undefined);
    };
  }, [cache, alias]);
  return <LiveContext value={live}>{live || !isNeeded ? children : null}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLive outside of LiveProvider');
  return live;
}

export const useMaybeLive = (): Live | undefined => useContext(LiveContext);
export const useConnection = (): SocketState => useCell(useLive().connection);
export function useWaiting(): readonly Waiting[] {
  const { outbox } = useLive();
  return useSyncExternalStore(outbox.subscribe, outbox.entries);
}
