import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataDir, readRunning } from './running.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-running-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

test('a second server on the same data folder is refused with the address of the first', async () => {
  const claim = await claimDataDir(dataDir);
  await claim.update({ address: 'http://127.0.0.1:4000' });
  await expect(claimDataDir(dataDir)).rejects.toThrow(/http:\/\/127\.0\.0\.1:4000.*already uses/);
  await claim.release();
  await (await claimDataDir(dataDir)).release();
});

test('the command line finds a running server, and nothing after it ended', async () => {
  const claim = await claimDataDir(dataDir);
  await claim.update({ databaseUrl: 'postgres://x' });
  expect(await readRunning(dataDir)).toMatchObject({ pid: process.pid, databaseUrl: 'postgres://x' });
  expect((await stat(join(dataDir, 'running.json'))).mode & 0o777).toBe(0o600);
  await claim.release();
  expect(await readRunning(dataDir)).toBeUndefined();
});

test.each([
  ['a process that is gone', '{"pid":999999999,"born":"1"}'],
  ['another process with the same number', `{"pid":${process.pid},"born":"1"}`],
  ['half a file', '{"pid":'],
])('what a killed server left behind (%s) is in nobody’s way', async (_what, text) => {
  await writeFile(join(dataDir, 'running.json'), text);
  expect(await readRunning(dataDir)).toBeUndefined();
  await (await claimDataDir(dataDir)).release();
});
