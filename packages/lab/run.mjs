// Bundles one script of src/ from source and runs it: `node run.mjs bench/speed`.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packedLanguages } from '../policy/scripts/packed-languages.mjs';

/** The packer looks for the languages beside its own file. */
const packerOutside = {
  name: 'packer-outside',
  setup(esbuild) {
    esbuild.onResolve({ filter: /packed-languages\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
  },
};

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
  charset: 'utf8',
  plugins: [packedLanguages(), packerOutside],
  external: [
    'esbuild',
    'linkify-it',
    'libphonenumber-js',
    'libphonenumber-js/max',
    '@openredaction/core',
    'pg',
    'ws',
    '@playwright/test',
    '@sparticuz/chromium',
  ],
  logLevel: 'warning',
});
process.argv.splice(2, 1);
await import(pathToFileURL(outfile).href);
