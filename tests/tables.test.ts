import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const exec = promisify(execFile);
const script = join(import.meta.dirname, '../packages/policy/scripts/make-tables.mjs');

describe('the committed tables of the policy package', () => {
  test('are what the script writes from the published data', async () => {
    await expect(exec(process.execPath, [script, '--check'])).resolves.toBeDefined();
  });
});
