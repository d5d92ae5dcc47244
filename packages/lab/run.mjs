// Bundles one script of src/ from source and runs it: `node run.mjs bench/speed`.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const script = process.argv[2];
if (!script) throw new Error('Name a script of src/, such as bench/speed');
const outfile = join(here, 'dist', 'js', `${script.replaceAll('/', '-')}.mjs`);
await build({
  entryPoints: [join(here, 'src', `${script}.ts`)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['parley-source'],
  external: ['esbuild', 'linkify-it', 'ws', '@playwright/test', '@sparticuz/chromium'],
  logLevel: 'warning',
});
process.argv.splice(2, 1);
await import(pathToFileURL(outfile).href);
