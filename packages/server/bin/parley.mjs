#!/usr/bin/env node
// In a checkout the command line builds itself at first use, so that `npx parley` works right after `npm ci`.
import { existsSync } from 'node:fs';

const build = new URL('../../../scripts/build.mjs', import.meta.url);
if (existsSync(build)) {
  const { buildIfStale } = await import(build);
  await buildIfStale('server');
  if (process.argv[2] === 'serve') await buildIfStale('web');
}
const { run } = await import('../dist/js/cli/main.js');
process.exitCode = await run(process.argv.slice(2));
