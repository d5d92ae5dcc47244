// `npm run bench:composer`: a draft of 2,000 characters, judged by the worker of the page in Chromium, from post to answer.
import { join } from 'node:path';
import { build } from 'esbuild';
import { packedLanguages } from '../../../policy/scripts/packed-languages.mjs';
import { launchBrowser } from '../chromium.js';
import { row } from './measure.js';
import { chat } from './texts.js';

const source = `
  import { defaultRulebook, judge } from '@parley/policy';
  onmessage = ({ data }) => postMessage(judge(defaultRulebook, data).effect);
`;
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
  bundle: true,
  format: 'iife',
  minify: true,
  write: false,
  charset: 'utf8',
  conditions: ['parley-source'],
  plugins: [packedLanguages()],
  target: 'es2022',
});
const script = outputFiles[0]!.text;
const draft = chat.join(' ').repeat(2).slice(0, 2000);

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const times = await page.evaluate(
    async ({ script, draft }) => {
      const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      const judged = (text: string) =>
        new Promise((answered) => {
          worker.onmessage = answered;
          worker.postMessage({ text, place: 'inbox', side: 'buyer', facts: {} });
        });
      const times: number[] = [];
      for (let i = 0; i < 200; i += 1) {
        const begun = performance.now();
        await judged(draft.slice(0, -1 - (i % 50)));
        times.push(performance.now() - begun);
      }
      return times;
    },
    { script, draft },
  );
  const [first, ...later] = times;
  later.sort((a, b) => a - b);
  console.log(`Chromium ${browser.version()}, ${draft.length} characters; one frame is 16.7 ms`);
  row('first answer, worker start included', `${first!.toFixed(1)} ms`);
  row('median', `${later[Math.floor(later.length / 2)]!.toFixed(2)} ms`);
  row('p99', `${later[Math.floor(later.length * 0.99)]!.toFixed(2)} ms`);
} finally {
  await browser.close();
}
