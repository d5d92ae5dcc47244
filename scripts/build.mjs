// Builds what is stale: policy, contract and server with esbuild (types are checked by `npm test`, not here), web with Vite.
// `node scripts/build.mjs [--force] [policy|contract|server|web …]`; imported by start.mjs and by bin/parley.mjs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { languageFiles, packedLanguages } from '../packages/policy/scripts/packed-languages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packageDir = (name) => join(root, 'packages', name);

/** What each build reads; a change in any of it makes the build stale. */
const inputs = {
  policy: ['packages/policy/src', 'packages/policy/rulebooks', 'packages/policy/scripts'],
  contract: ['packages/contract/src', 'packages/policy/src'],
  server: ['packages/server/src', 'packages/contract/src', 'packages/policy/src', 'packages/policy/rulebooks'],
  web: [
    'packages/web/src',
    'packages/web/public',
    'packages/web/index.html',
    'packages/web/vite.config.ts',
    'packages/web/vite',
    'packages/contract/src',
    'packages/policy/src',
    'packages/policy/rulebooks',
  ],
};

async function* filesBelow(path) {
  const info = await stat(path).catch(() => undefined);
  if (!info) return;
  if (info.isFile()) yield { path, mark: `${info.size}:${info.mtimeMs}` };
  else for (const entry of (await readdir(path)).sort()) yield* filesBelow(join(path, entry));
}

const stampOf = async (name) => {
  const hash = createHash('sha256').update(`1 ${process.versions.node} `);
  hash.update(await readFile(join(root, 'package-lock.json')).catch(() => ''));
  for (const input of inputs[name])
    for await (const file of filesBelow(join(root, input)))
      if (!/\.test\.tsx?$/.test(file.path)) hash.update(`${relative(root, file.path)} ${file.mark}\n`);
  return hash.digest('hex');
};

const stampFile = (name) => join(packageDir(name), 'dist', '.stamp');
export const isStale = async (name) =>
  (await readFile(stampFile(name), 'utf8').catch(() => '')) !== (await stampOf(name));

const common = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  conditions: ['parley-source'],
  logLevel: 'warning',
};

const bundle = async (name, options) => {
  const { build } = await import('esbuild');
  // Built beside and then moved, so that a running process or a second builder never meets half a build.
  const out = join(packageDir(name), 'dist', 'js');
  const fresh = `${out}.${process.pid}`;
  await build({ ...common, ...options, outdir: fresh });
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out).catch(async (error) => {
    // Another builder was quicker: theirs is as good.
    await rm(fresh, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
};

const src = (name, ...files) => files.map((file) => join(packageDir(name), 'src', file));

const builders = {
  policy: async () =>
    bundle('policy', {
      // Languages can be loaded apart, so that each has a door of its own.
      entryPoints: {
        index: src('policy', 'index.ts')[0],
        core: src('policy', 'core.ts')[0],
        ...Object.fromEntries((await languageFiles()).map(({ name, path }) => [`languages/${name}`, path])),
      },
      platform: 'neutral',
      target: 'es2022',
      splitting: true,
      charset: 'utf8',
      plugins: [packedLanguages()],
    }),
  contract: () =>
    bundle('contract', {
      entryPoints: src('contract', 'index.ts', 'paths.ts'),
      platform: 'neutral',
      external: ['typebox'],
      splitting: true,
    }),
  server: () =>
    bundle('server', {
      entryPoints: src('server', 'main.ts', 'cli/main.ts'),
      outbase: join(packageDir('server'), 'src'),
      platform: 'node',
      splitting: true,
      plugins: [workspacesInside, packedLanguages()],
    }),
  web: () =>
    run(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
      packageDir('web'),
    ),
};

/** Our own packages go into the bundle from source; everything else stays in node_modules. */
const workspacesInside = {
  name: 'workspaces-inside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@parley/') ? undefined : { path, external: true },
    );
  },
};

const run = (command, args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with code ${code}`)),
    );
  });

/** Builds one package unless its last build still stands. Answers whether it built. */
export const buildIfStale = async (name, { force = false } = {}) => {
  const stamp = await stampOf(name);
  if (!force && (await readFile(stampFile(name), 'utf8').catch(() => '')) === stamp) return false;
  await mkdir(join(packageDir(name), 'dist'), { recursive: true });
  await builders[name]();
  await writeFile(stampFile(name), stamp);
  return true;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const force = args.includes('--force');
  const names = args.filter((arg) => !arg.startsWith('--'));
  for (const name of names.length > 0 ? names : Object.keys(builders)) {
    if (!(name in builders))
      throw new Error(`There is no package "${name}" to build; choose of ${Object.keys(builders).join(', ')}`);
    const begun = Date.now();
    const built = await buildIfStale(name, { force });
    console.log(`${name}: ${built ? `built in ${Date.now() - begun} ms` : 'up to date'}`);
  }
}
