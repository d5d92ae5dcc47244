import type { DecisionView } from '@parley/contract';
import type { JudgeInput } from '@parley/policy';
import { newestWins } from './newest.js';
import type { DescribedRulebook, FromWorker, Locale, ToWorker } from './protocol.js';

export type Question = { readonly input: JudgeInput; readonly locale: Locale };
export type Verdict = {
  readonly text: string;
  readonly decision: DecisionView;
  readonly instead: string | undefined;
};

export type Helper = { readonly post: (question: ToWorker) => void; readonly end: () => void };
/** Starts what judges. `broke` says that it could not be loaded or has crashed. */
export type StartHelper = (heard: (answer: FromWorker) => void, broke: () => void) => Helper;

type Asked = Exclude<ToWorker, { type: 'rulebook' }>;
type Open = { readonly question: Asked; readonly answer: (answer: FromWorker) => void };

const longestRestMs = 60_000;
/** Once may be bad luck: what was asked is asked again at once. What breaks again without an answer rests a while. */
export const restMs = (breaks: number): number =>
  breaks < 2 ? 0 : Math.min(longestRestMs, 1000 * 2 ** Math.min(breaks, 10));

/** Asks a helper that may break: it is started anew, and who asks hears in any case, if only that it cannot be said. */
export function createJudge(start: StartHelper, now: () => number = Date.now) {
  const open = new Map<number, Open>();
  const listeners = new Set<() => void>();
  let helper: Helper | undefined;
  let breaks = 0;
  let restsUntil = 0;
  let lastId = 0;
  let rulebook: unknown;
  let isAway = false;

  const give = (answer: FromWorker): void => {
    const waiting = open.get(answer.id);
    open.delete(answer.id);
    const wasAway = isAway;
    isAway = answer.type === 'failed';
    if (isAway !== wasAway) for (const listener of listeners) listener();
    waiting?.answer(answer);
  };
  const countBreak = (): void => {
    breaks += 1;
    restsUntil = now() + restMs(breaks);
  };
  const ready = (): Helper | undefined => {
    if (helper || now() < restsUntil) return helper;
    const heard = (answer: FromWorker): void => {
      breaks = 0;
      give(answer);
    };
    try {
      const mine = start(heard, () => {
        if (helper !== mine) return;
        mine.end();
        helper = undefined;
        countBreak();
        for (const { question } of [...open.values()]) put(question);
      });
      helper = mine;
      if (rulebook !== undefined) mine.post({ type: 'rulebook', json: rulebook });
    } catch {
      countBreak();
    }
    return helper;
  };
  const put = (question: Asked): void => {
    const able = ready();
    if (able) able.post(question);
    else give({ type: 'failed', id: question.id, why: 'Texts cannot be judged here at the moment' });
  };
  const ask = (question: (id: number) => Asked): Promise<FromWorker> =>
    new Promise((resolve) => {
      lastId += 1;
      const asked = question(lastId);
      open.set(lastId, { question: asked, answer: resolve });
      put(asked);
    });

  return {
    /** Judge by this rulebook from now on. */
    use: (json: unknown): void => {
      if (json === rulebook) return;
      rulebook = json;
      if (helper) helper.post({ type: 'rulebook', json });
      else ready();
    },
    /** The newest question could not be answered here. */
    isAway: (): boolean => isAway,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** A channel for one box of text: its newest question is answered, the ones it overtook are not. */
    follow: (onVerdict: (verdict: Verdict) => void, onFailure: (why: string) => void) => {
      let isOpen = true;
      const queue = newestWins<Question>(({ input, locale }) => {
        void ask((id) => ({ type: 'judge', id, input, locale })).then((answer) => {
          if (isOpen && answer.type === 'verdict') {
            onVerdict({ text: input.text, decision: answer.decision, instead: answer.instead });
          }
          if (isOpen && answer.type === 'failed') onFailure(answer.why);
          queue.settled();
        });
      });
      return { offer: queue.offer, close: () => void (isOpen = false) };
    },
    describe: async (locale: Locale): Promise<DescribedRulebook> => {
      const answer = await ask((id) => ({ type: 'describe', id, locale }));
      if (answer.type === 'described') return answer.rulebook;
      throw new Error(answer.type === 'failed' ? answer.why : 'Unexpected answer');
    },
  };
}
