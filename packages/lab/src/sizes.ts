// `npm run sizes`: what a browser loads of @parley/policy, and how long the first text takes in a fresh process.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { languageFiles, packedLanguages } from '../../policy/scripts/packed-languages.mjs';
import { row } from './bench/measure.js';

const bundleOf = async (contents: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    conditions: ['parley-source'],
    plugins: [packedLanguages()],
  });
  return outputFiles[0]!.contents;
};

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_QUALITY]: 11 } });
const report = (name: string, bytes: Uint8Array) => {
  row(name, kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length), kilobytes(brotli(bytes).length));
};

const languageNames = (await languageFiles()).map(({ name }) => name);
const importOf = (name: string, i: number) => `import * as l${i} from '@parley/policy/languages/${name}';`;
const withThese = (names: readonly string[]) =>
  bundleOf(
    `import * as core from '@parley/policy/core'; ${names.map(importOf).join('')} console.log(core, ${names.map((_, i) => `l${i}`).join()});`,
  );

const everything = await bundleOf(`export * from '@parley/policy';`);
row('', 'minified', 'gzip', 'brotli');
report('everything, all languages', everything);
report('core, no language', await bundleOf(`export * from '@parley/policy/core';`));
report('core, names and English', await withThese(['names', 'en']));
report('core, names, English and Spanish', await withThese(['names', 'en', 'es']));
for (const [i, name] of languageNames.entries())
  report(`  ${name}`, await bundleOf(`${importOf(name, i)} console.log(l${i});`));

const dir = await mkdtemp(join(tmpdir(), 'parley-sizes-'));
try {
  await writeFile(join(dir, 'policy.mjs'), everything);
  await writeFile(
    join(dir, 'start.mjs'),
    `const begun = performance.now();
    const { defaultRulebook, judge } = await import('./policy.mjs');
    const times = ['write to mona@example.com', 'Спасибо, 谢谢, شكرا, धन्यवाद'].map((text) => {
      judge(defaultRulebook, { text, place: 'inbox', side: 'buyer', facts: {} });
      return performance.now() - begun;
    });
    console.log(JSON.stringify([...times, process.cpuUsage().user / 1000]));`,
  );
  const starts: number[][] = [];
  for (let i = 0; i < 5; i += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [join(dir, 'start.mjs')]);
    starts.push(JSON.parse(stdout) as number[]);
  }
  const best = (at: number) => `${Math.min(...starts.map((times) => times[at]!)).toFixed(0)} ms`;
  row('first text judged, Latin script', best(0));
  row('and one in all scripts', best(1));
} finally {
  await rm(dir, { recursive: true, force: true });
}
