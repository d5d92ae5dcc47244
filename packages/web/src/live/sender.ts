import { ApiProblem, NoAnswer } from '../api/call.js';
import type { Outbox, Waiting } from './outbox.js';

export type SenderPorts<Answer> = {
  readonly send: (entry: Waiting) => Promise<Answer>;
  readonly onSent: (entry: Waiting, answer: Answer) => void;
  /** Resolves after so many milliseconds, or earlier when the connection comes back. */
  readonly pause: (ms: number) => Promise<void>;
};

const longestPauseMs = 15_000;
const triesOnServerErrors = 5;
export const backoffMs = (tries: number): number => Math.min(longestPauseMs, 500 * 2 ** Math.max(0, tries - 1));

export type Sender = {
  /** Something was added, or may work again. */
  readonly wake: () => void;
  /** Somebody else may be signed in from now on: nothing more is sent. */
  readonly stop: () => void;
};

/** Sends what waits, one after the other and in order, until the outbox is empty; what cannot be sent now stays in it. */
export function createSender<Answer>(outbox: Outbox, ports: SenderPorts<Answer>): Sender {
  let running = false;
  let stopped = false;

  const sendOne = async (entry: Waiting): Promise<'go on' | 'stop'> => {
    outbox.sending(entry.key);
    try {
      const answer = await ports.send(entry);
      outbox.done(entry.key);
      ports.onSent(entry, answer);
      return 'go on';
    } catch (error) {
      const tries = entry.tries + 1;
      if (error instanceof ApiProblem) {
        if (error.code === 'not_signed_in') {
          outbox.wait(entry.key);
          return 'stop';
        }
        const again = error.code === 'too_many' || (error.status >= 500 && tries < triesOnServerErrors);
        if (!again) {
          outbox.fail(entry.key, { code: error.code, text: error.message });
          return 'go on';
        }
        outbox.wait(entry.key);
        await ports.pause(error.retryAfterSeconds ? error.retryAfterSeconds * 1000 : backoffMs(tries));
        return 'go on';
      }
      if (error instanceof NoAnswer) {
        outbox.wait(entry.key);
        await ports.pause(backoffMs(tries));
        return 'go on';
      }
      outbox.fail(entry.key, { code: 'internal', text: '' });
      throw error;
    }
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      for (let entry = outbox.next(); entry && !stopped; entry = outbox.next()) {
        if ((await sendOne(entry)) === 'stop') return;
      }
    } finally {
      running = false;
    }
  };

  return { wake: () => void run(), stop: () => void (stopped = true) };
}
