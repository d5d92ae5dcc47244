import { describe, expect, it, vi } from 'vitest';
import { ApiProblem, NoAnswer } from '../api/call.js';
import { memoryStorage } from './memory-storage.js';
import { createOutbox, type Waiting } from './outbox.js';
import { createSender } from './sender.js';

const text = (n: number) => ({ key: `k${n}`, conversation: 'c', text: `t${n}`, at: `2026-01-01T00:00:0${n}Z` });
const problem = (code: string, status: number) =>
  new ApiProblem({ type: '', title: '', status, code, detail: 'said so', cure: '' });

const until = async (done: () => boolean) => vi.waitFor(() => expect(done()).toBe(true));

describe('the outbox', () => {
  it('keeps a text over a reload and sends it with the same key', () => {
    const storage = memoryStorage();
    createOutbox(storage, 'old-tab', 'mara').add(text(1));
    const after = createOutbox(storage, 'new-tab', 'mara');
    after.adopt(new Set());
    expect(after.entries()).toMatchObject([{ key: 'k1', text: 't1', tab: 'new-tab', state: 'waiting' }]);
  });

  it('leaves alone what another open tab is sending, and what another account wrote', () => {
    const storage = memoryStorage();
    createOutbox(storage, 'open-tab', 'mara').add(text(1));
    createOutbox(storage, 'closed-tab', 'tomasz').add(text(2));
    const outbox = createOutbox(storage, 'me', 'mara');
    outbox.adopt(new Set(['open-tab']));
    expect(outbox.entries()).toEqual([]);
  });

  it('survives rubbish in the storage', () => {
    const storage = memoryStorage();
    storage.setItem('parley.outbox.x', '{"key":1');
    storage.setItem('parley.outbox.y', '{"key":1}');
    const outbox = createOutbox(storage, 'me', 'mara');
    outbox.adopt(new Set());
    expect(outbox.entries()).toEqual([]);
  });
});

describe('the sender', () => {
  const setUp = (send: (entry: Waiting) => Promise<string>) => {
    const storage = memoryStorage();
    const outbox = createOutbox(storage, 'tab', 'mara');
    const sent: string[] = [];
    const pauses: number[] = [];
    const sender = createSender(outbox, {
      send,
      onSent: (entry) => sent.push(entry.key),
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
    });
    return { storage, outbox, sender, sent, pauses };
  };

  it('sends nothing more once it is stopped: somebody else may be signed in by then', async () => {
    const tried: string[] = [];
    const { outbox, sender, pauses } = setUp((entry) => {
      tried.push(entry.key);
      sender.stop();
      return Promise.reject(new NoAnswer(undefined));
    });
    outbox.add(text(1));
    sender.wake();
    await until(() => pauses.length === 1);
    sender.wake();
    await Promise.resolve();
    expect(tried).toEqual(['k1']);
    expect(outbox.next()?.key).toBe('k1');
  });

  it('sends in order and forgets what was answered', async () => {
    const { outbox, sender, sent, storage } = setUp(() => Promise.resolve('ok'));
    outbox.add(text(1));
    outbox.add(text(2));
    sender.wake();
    sender.wake();
    await until(() => sent.length === 2);
    expect(sent).toEqual(['k1', 'k2']);
    expect(storage.length).toBe(0);
  });

  it('repeats with the same key, waiting longer each time, until an answer comes', async () => {
    const keys: string[] = [];
    const { outbox, sender, sent, pauses } = setUp((entry) => {
      keys.push(entry.key);
      return keys.length < 4 ? Promise.reject(new NoAnswer('cut')) : Promise.resolve('ok');
    });
    outbox.add(text(1));
    sender.wake();
    await until(() => sent.length === 1);
    expect(keys).toEqual(['k1', 'k1', 'k1', 'k1']);
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  it('keeps a refused text with its reason and goes on with the next', async () => {
    const { outbox, sender, sent } = setUp((entry) =>
      entry.key === 'k1' ? Promise.reject(problem('text_too_long', 400)) : Promise.resolve('ok'),
    );
    outbox.add(text(1));
    outbox.add(text(2));
    sender.wake();
    await until(() => sent.length === 1);
    expect(outbox.entries()).toMatchObject([{ key: 'k1', state: 'failed', problem: { code: 'text_too_long' } }]);
  });

  it('stops when the session has ended and loses nothing', async () => {
    let calls = 0;
    const { outbox, sender, sent } = setUp(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(problem('not_signed_in', 401)) : Promise.resolve('ok');
    });
    outbox.add(text(1));
    sender.wake();
    await until(() => calls === 1 && outbox.entries()[0]?.state === 'waiting');
    await Promise.resolve();
    sender.wake();
    await until(() => sent.length === 1);
  });

  it('gives up on a broken server after some tries, and a press on “try again” begins anew', async () => {
    let broken = true;
    const { outbox, sender, sent } = setUp(() =>
      broken ? Promise.reject(problem('internal', 500)) : Promise.resolve('ok'),
    );
    outbox.add(text(1));
    sender.wake();
    await until(() => outbox.entries()[0]?.state === 'failed');
    broken = false;
    outbox.retry('k1');
    sender.wake();
    await until(() => sent.length === 1);
  });
});
