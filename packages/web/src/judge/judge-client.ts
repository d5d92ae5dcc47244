import { createJudge, type StartHelper } from './create-judge.js';
import type { FromWorker } from './protocol.js';

const startWorker: StartHelper = (heard, broke) => {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module', name: 'judge' });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => heard(data);
  worker.onmessageerror = broke;
  worker.onerror = broke;
  return { post: (question) => worker.postMessage(question), end: () => worker.terminate() };
};

type Judge = ReturnType<typeof createJudge>;
let running: Judge | undefined;

/** The one judge of this tab; its worker is started when first needed. */
export const theJudge = (): Judge => (running ??= createJudge(startWorker));
