// Bundles one script of src/bench from source and runs it: `node bench.mjs facts`.
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const outfile = join(import.meta.dirname, 'dist', 'bench', `${process.argv[2]}.mjs`);
await build({
  entryPoints: [join(import.meta.dirname, 'src', 'bench', `${process.argv[2]}.ts`)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['parley-source'],
  plugins: [
    {
      name: 'packages-outside',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@parley/') ? undefined : { path, external: true },
        ),
    },
  ],
});
process.argv.splice(2, 1);
await import(pathToFileURL(outfile).href);
