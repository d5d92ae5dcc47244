import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const exec = promisify(execFile);
const root = join(import.meta.dirname, '..');

/** A small tree with the same paths as ours, so that planting a violation never touches the real one. */
let tree: string;
beforeAll(async () => {
  tree = await mkdtemp(join(root, 'tests', '.arrows-'));
  const files = {
    'packages/policy/src/index.ts': 'export const a = 1;\n',
    'packages/policy/src/inner.ts': 'export const b = 1;\n',
    'packages/server/src/platform/db.ts': 'export const db = 1;\n',
    'packages/server/src/desk/desk.ts': "export * from '../platform/db.js';\n",
    'packages/web/src/app.ts': 'export const app = 1;\n',
    'tsconfig.base.json': '{"compilerOptions":{"module":"NodeNext","moduleResolution":"NodeNext"}}',
  };
  for (const [file, text] of Object.entries(files)) await put(file, text);
});
afterAll(() => rm(tree, { recursive: true, force: true }));

const put = async (file: string, text: string) => {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
};

const rulesBroken = async (): Promise<string[]> => {
  const args = ['packages', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const { stdout } = await exec(join(root, 'node_modules/.bin/depcruise'), args, { cwd: tree, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string } }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(4);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
};

describe('the arrows between packages and floors', () => {
  test('a tree that keeps them is clean', async () => {
    expect(await rulesBroken()).toEqual([]);
  });

  test.each([
    ['policy reads a file', 'packages/policy/src/bad.ts', "import 'node:fs';\n", 'policy-is-pure'],
    [
      'policy leans on the server',
      'packages/policy/src/bad.ts',
      "import '../../server/src/desk/desk.js';\n",
      'policy-is-pure',
    ],
    [
      'the web leans on the server',
      'packages/web/src/bad.ts',
      "import '../../server/src/desk/desk.js';\n",
      'web-knows-no-server',
    ],
    [
      'the web climbs into a room of policy',
      'packages/web/src/bad.ts',
      "import '../../policy/src/inner.js';\n",
      'doors-only',
    ],
    [
      'a floor leans on a higher one',
      'packages/server/src/platform/bad.ts',
      "import '../desk/desk.js';\n",
      'floor-platform',
    ],
    ['two files go in a circle', 'packages/web/src/bad.ts', "import './worse.js';\n", 'no-circular'],
  ])('%s: caught', async (_name, file, text, rule) => {
    await put(file, text);
    await put('packages/web/src/worse.ts', "import './bad.js';\n");
    try {
      expect(await rulesBroken()).toContain(rule);
    } finally {
      await rm(join(tree, file));
      await rm(join(tree, 'packages/web/src/worse.ts'));
    }
  });
});
