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

type Judge = ReturnType<typeof startJudge>;
let running: Judge | undefined;

/** The one worker of this tab; started when first needed. */
export const theJudge = (): Judge => (running ??= startJudge());

function startJudge() {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module', name: 'judge' });
  const answers = new Map<number, (answer: FromWorker) => void>();
  let lastId = 0;
  let rulebook: unknown;

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    answers.get(data.id)?.(data);
    answers.delete(data.id);
  };
  worker.onerror = () => {
    for (const [id, answer] of answers) answer({ type: 'failed', id, why: 'The worker broke' });
    answers.clear();
  };

  const ask = (question: (id: number) => ToWorker): Promise<FromWorker> =>
    new Promise((resolve) => {
      lastId += 1;
      answers.set(lastId, resolve);
      worker.postMessage(question(lastId));
    });

  return {
    /** Judge by this rulebook from now on. */
    use: (json: unknown): void => {
      if (json === rulebook) return;
      rulebook = json;
      worker.postMessage({ type: 'rulebook', json } satisfies ToWorker);
    },
    /** A channel for one box of text: its newest question is answered, the ones it overtook are not. */
    follow: (onVerdict: (verdict: Verdict) => void, onFailure: (why: string) => void) => {
      let open = true;
      const queue = newestWins<Question>(({ input, locale }) => {
        void ask((id) => ({ type: 'judge', id, input, locale })).then((answer) => {
          if (open && answer.type === 'verdict') {
            onVerdict({ text: input.text, decision: answer.decision, instead: answer.instead });
          }
          if (open && answer.type === 'failed') onFailure(answer.why);
          queue.settled();
        });
      });
      return { offer: queue.offer, close: () => void (open = false) };
    },
    describe: async (locale: Locale): Promise<DescribedRulebook> => {
      const answer = await ask((id) => ({ type: 'describe', id, locale }));
      if (answer.type === 'described') return answer.rulebook;
      throw new Error(answer.type === 'failed' ? answer.why : 'Unexpected answer');
    },
  };
}
