import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPackage } from './binaries.js';
import { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded.js';
import { findOwner } from './owner.js';

let folder: string;
const running: Embedded[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-embedded-'));
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
  await rm(folder, { recursive: true, force: true });
});

const start = async (options: Partial<EmbeddedOptions> = {}) => {
  const embedded = await startEmbedded({ dataDir: join(folder, 'data'), ...options });
  running.push(embedded);
  return embedded;
};

const ask = async <T>(url: string, query: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(query)).rows as T[];
  } finally {
    await client.end();
  }
};

/** The database's first process, below the shell that keeps it. */
const postmasterPid = async () =>
  Number((await readFile(join(folder, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

const until = async (what: () => Promise<boolean>) => {
  for (let i = 0; i < 100; i++) {
    if (await what().catch(() => false)) return;
    await sleep(100);
  }
  throw new Error('it did not come to pass within ten seconds');
};

test('a start on an empty folder gives a database, and the next start finds what was written', async () => {
  const first = await start();
  await ask(first.url, 'create table kept as select 42 as answer');
  await running.pop()!.stop();
  const second = await start();
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('it speaks UTF-8, keeps what is committed, and listens on no network', async () => {
  const { url } = await start();
  const settings = Object.fromEntries(
    (
      await ask<{ name: string; setting: string }>(
        url,
        `select name, setting from pg_settings where name in
        ('server_encoding', 'fsync', 'synchronous_commit', 'listen_addresses', 'log_min_error_statement', 'TimeZone')`,
      )
    ).map(({ name, setting }) => [name, setting]),
  );
  expect(settings).toEqual({
    server_encoding: 'UTF8',
    fsync: 'on',
    synchronous_commit: 'on',
    listen_addresses: '',
    log_min_error_statement: 'panic',
    TimeZone: 'UTC',
  });
});

test('without the password nobody gets in', async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
});

test('a database whose process is killed comes back by itself, with all that was committed', async () => {
  const reasons: string[] = [];
  const { url } = await start({ onRestart: (reason) => reasons.push(reason) });
  await ask(url, 'create table kept as select 7 as seven');
  process.kill(await postmasterPid(), 'SIGKILL');
  await until(async () => (await ask(url, 'select seven from kept')).length === 1);
  expect(reasons).toHaveLength(1);
});

test('a start right after everything was killed waits for what is left of it', async () => {
  const first = await start({ onLost: () => {} });
  await ask(first.url, 'create table kept as select 7 as seven');
  const keeper = first.pid()!;
  const idle = new pg.Client({ connectionString: first.url });
  idle.on('error', () => {});
  await idle.connect();
  // Read while it runs: without its keeper it may be gone a moment later.
  const postmaster = await postmasterPid();
  process.kill(keeper, 'SIGKILL');
  process.kill(postmaster, 'SIGKILL');
  running.pop();
  // Of the killed one only its start again is stopped; the second has the folder for itself.
  await first.stop();
  const second = await start();
  expect(await ask(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
  await idle.end().catch(() => {});
});

test('a folder that only its owner may enter serves as a home', async () => {
  const home = join(folder, 'home');
  await mkdir(home, { mode: 0o700 });
  await chmod(folder, 0o700);
  const { url } = await start({ dataDir: join(home, 'data') });
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
});

/** A copy of the installed package as `npm ci --ignore-scripts` leaves it: without its links. */
const installWithoutScripts = async (to: string) => {
  await cp(findPackage(), to, { recursive: true, verbatimSymlinks: true });
  const lib = join(to, 'native/lib');
  for (const entry of await readdir(lib, { withFileTypes: true }))
    if (entry.isSymbolicLink()) await rm(join(lib, entry.name));
};

test('an install without scripts, in a folder that PostgreSQL may not enter, works too', async () => {
  const checkout = join(folder, 'checkout');
  await mkdir(checkout, { mode: 0o700 });
  const packageDir = join(checkout, 'linux-x64');
  await installWithoutScripts(packageDir);
  const { url } = await start({ packageDir });
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a data folder that cannot be used is named in the error', async () => {
  await mkdir(join(folder, 'data/postgres/global'), { recursive: true });
  await writeFile(join(folder, 'data/postgres/global/pg_control'), 'rubbish');
  const owner = await findOwner();
  if (owner !== undefined) await chown(join(folder, 'data/postgres'), owner.uid, owner.gid);
  await expect(start()).rejects.toThrow(join(folder, 'data', 'postgres'));
});
