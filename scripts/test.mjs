// `npm test`: every check and every test, in the order in which they are quick to fail. Ends with one line of counts.
// `node scripts/test.mjs browser [what to pass on]` runs one step alone.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const out = await mkdtemp(join(tmpdir(), 'parley-test-'));
const vitestReport = join(out, 'vitest.json');
const playwrightReport = join(out, 'playwright.json');
const bin = (name) => join('node_modules', '.bin', name);

const steps = [
  ['types', 'npm', ['run', '--silent', 'check:types']],
  ['lint', 'npm', ['run', '--silent', 'check:lint']],
  ['format', 'npm', ['run', '--silent', 'check:format']],
  ['arrows', 'npm', ['run', '--silent', 'check:arrows']],
  ['sizes', 'npm', ['run', '--silent', 'check:sizes']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]],
  [
    'browser',
    bin('playwright'),
    ['test'],
    // Our packages resolve to their source here too.
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
      NODE_OPTIONS: '--conditions=parley-source --disable-warning=ExperimentalWarning',
    },
  ],
];

const run = (command, args, env) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

const report = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));

const [only, ...passedOn] = process.argv.slice(2);
if (only !== undefined && !steps.some(([name]) => name === only))
  throw new Error(`There is no step "${only}"; choose of ${steps.map(([name]) => name).join(', ')}`);

const failed = [];
for (const [name, command, args, env] of steps) {
  if (only !== undefined && name !== only) continue;
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const code = await run(command, [...args, ...passedOn], env);
  console.log(`── ${name}: ${code === 0 ? 'ok' : `failed (${code})`}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (code !== 0) failed.push(name);
}

const vitest = await report(vitestReport);
const { stats = {} } = await report(playwrightReport);
const skippedNames = (vitest.testResults ?? []).flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status === 'pending' || status === 'skipped').map(({ fullName }) => fullName),
);
for (const name of skippedNames) console.log(`skipped: ${name}`);
if (failed.length > 0) console.log(`failed steps: ${failed.join(', ')}`);

const passed = (vitest.numPassedTests ?? 0) + (stats.expected ?? 0) + (stats.flaky ?? 0);
const broken = (vitest.numFailedTests ?? 0) + (stats.unexpected ?? 0);
// A failed check counts as one failure: the line must not read as green when lint or types are red.
const redSteps = failed.filter((name) => name !== 'tests' && name !== 'browser').length;
const skipped = skippedNames.length + (stats.skipped ?? 0);
console.log(`${passed} passed, ${broken + redSteps} failed, ${skipped} skipped`);

await rm(out, { recursive: true, force: true });
process.exitCode = failed.length > 0 ? 1 : 0;
