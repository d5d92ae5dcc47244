import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect } from './platform/database/connect.js';
import { packageRoot } from './platform/database/migrate.js';
import { readRunning } from './platform/database/running.js';
import { verifyChain } from './platform/events/read.js';

const parley = join(packageRoot(), 'bin/parley.mjs');
const password = 'a password for tests';

let dataDir: string;
const children: ChildProcess[] = [];

type Ended = { code: number | null; out: string; err: string };

const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}) => {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    PORT: '0',
    PARLEY_DATA: dataDir,
    PARLEY_DEMO_PASSWORD: password,
    LOG_LEVEL: 'warn',
    ...more,
  };
  const child = spawn(process.execPath, [parley, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let [out, err] = ['', ''];
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    for (const hear of listeners) hear();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  const address = new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /open at (http:\S+)/.exec(out);
      if (found) resolve(found[1]!);
    };
    listeners.add(look);
    void ended.then(() => reject(new Error(`it ended: ${out}${err}`)));
  });
  address.catch(() => {});
  return { child, ended, address };
};

beforeAll(async () => {
  // Builds once, so that no test below waits for it.
  await run(['help']).ended;
}, 120_000);
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-main-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
});

const postmasterPid = async () =>
  Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};

test('it starts on an empty folder, refuses a second server there, hands out a token, and stops when asked', async () => {
  const server = run(['serve']);
  const address = await server.address;
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect((await post(`${address}/v1/sign-in`, { login: 'demo_buyer', password })).status).toBe(200);

  const second = await run(['serve']).ended;
  expect(second.code).not.toBe(0);
  expect(second.err).toContain(address);
  expect(second.err, 'a message, no stack').not.toMatch(/^\s+at /m);

  const again = await run(['seed'], { PARLEY_DEMO_PASSWORD: 'another one of today' }).ended;
  expect(again.out).toContain(`all with the password ${password}`);

  const token = await run(['token', 'demo_agent']).ended;
  expect(token.code).toBe(0);
  const me = await fetch(`${address}/v1/me`, { headers: { authorization: `Bearer ${token.out.trim()}` } });
  expect(await me.json()).toMatchObject({ alias: 'demo_agent' });

  server.child.kill('SIGTERM');
  const { code, err } = await server.ended;
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(await readRunning(dataDir)).toBeUndefined();
  await expect(readFile(join(dataDir, 'postgres/postmaster.pid'))).rejects.toThrow(/ENOENT/);
}, 120_000);

test('wrong settings are all told at once, and nothing is started', async () => {
  const { code, err } = await run(['serve'], { PORT: 'many', LOG_LEVEL: 'loud' }).ended;
  expect(code).toBe(2);
  expect(err).toMatch(/PORT[\s\S]*LOG_LEVEL/);
}, 60_000);

test('a token is asked for where nothing was ever started: it says so and makes nothing', async () => {
  const { code, err } = await run(['token', 'demo_buyer']).ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringContaining(`Nothing was ever started on ${dataDir}`) as string,
  });
  expect(await readdir(dataDir)).toEqual([]);
  const away = await run(['token', 'demo_buyer'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }).ended;
  expect(away).toMatchObject({ code: 1, err: expect.stringContaining('The database does not answer') as string });
}, 60_000);

test('a port that is taken is named, and the data folder is free again', async () => {
  const server = run(['serve']);
  const { port } = new URL(await server.address);
  const other = await mkdtemp(join(tmpdir(), 'parley-main-'));
  const { code, err, out } = await run(['serve'], { PORT: port, PARLEY_DATA: other }).ended;
  expect(code).not.toBe(0);
  expect(err + out).toContain(`Port ${port} is taken`);
  expect(await readRunning(other)).toBeUndefined();
  await rm(other, { recursive: true, force: true });
}, 120_000);

// The same words each time: numbers in them would be read together as those of a telephone.
const text = 'Thank you, I like the second draft best.';

test('a database that dies under the server is away for moments, and then all goes on', async () => {
  const server = run(['serve'], { LOG_LEVEL: 'fatal' });
  const address = await server.address;
  const { headers } = await post(`${address}/v1/sign-in`, { login: 'demo_buyer', password });
  const cookie = headers.get('set-cookie')!.split(';')[0]!;
  process.kill(await postmasterPid(), 'SIGKILL');
  const open = () => post(`${address}/v1/conversations`, { with: 'demo_seller' }, { cookie });
  const statuses: number[] = [];
  await expect.poll(async () => statuses[statuses.push((await open()).status) - 1], { timeout: 30_000 }).toBe(201);
  expect(statuses.slice(0, -1).every((status) => status === 503)).toBe(true);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
}, 120_000);

/** Two people who write as fast as they can, each line under a key of its own, until the server is gone. */
const writeUntilCut = async (address: string) => {
  const acknowledged = new Map<string, string>();
  const unanswered = new Set<string>();
  const people = await Promise.all(
    ['demo_buyer', 'demo_seller'].map(async (login) => {
      const { headers } = await post(`${address}/v1/sign-in`, { login, password });
      return headers.get('set-cookie')!.split(';')[0]!;
    }),
  );
  const opened = await post(`${address}/v1/conversations`, { with: 'demo_seller' }, { cookie: people[0]! });
  const conversation = opened.body['id'] as string;
  let n = 0;
  const write = async (cookie: string) => {
    for (;;) {
      const key = `line ${++n}`;
      const send = () =>
        post(
          `${address}/v1/conversations/${conversation}/messages`,
          { text },
          { cookie, 'idempotency-key': key.replace(' ', '-') },
        );
      const answer = await send().catch(() => undefined);
      if (answer?.status === 201) acknowledged.set(key, answer.body['id'] as string);
      else {
        unanswered.add(`${cookie}\n${key}`);
        if (answer === undefined) return;
      }
    }
  };
  return { people, conversation, acknowledged, unanswered, done: Promise.all([...people, ...people].map(write)) };
};

const linesOf = async (address: string, conversation: string, cookie: string) => {
  const lines: { id: string; text: string }[] = [];
  for (let cursor = ''; ;) {
    const response = await fetch(`${address}/v1/conversations/${conversation}/messages?limit=100${cursor}`, {
      headers: { cookie },
    });
    const { items, next } = (await response.json()) as { items: typeof lines; next: string | null };
    lines.push(...items);
    if (next === null) return lines;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
};

test.each([
  ['the server alone', false],
  ['the server and its database', true],
])(
  'killed in the middle of sending (%s): nothing acknowledged is missing, nothing is there twice, chains verify',
  async (_what, withDatabase) => {
    const first = run(['serve']);
    const writing = await writeUntilCut(await first.address);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    if (withDatabase) {
      process.kill(await postmasterPid(), 'SIGKILL');
    }
    first.child.kill('SIGKILL');
    await first.ended;
    await writing.done;
    expect(writing.acknowledged.size).toBeGreaterThan(20);

    const second = run(['serve']);
    const address = await second.address;
    const { conversation, acknowledged, unanswered, people } = writing;
    for (const one of unanswered) {
      const [cookie = '', key = ''] = one.split('\n');
      const again = await post(
        `${address}/v1/conversations/${conversation}/messages`,
        { text },
        { cookie, 'idempotency-key': key.replace(' ', '-') },
      );
      expect(again.status).toBe(201);
      acknowledged.set(key, again.body['id'] as string);
    }
    const lines = await linesOf(address, conversation, people[0]!);
    expect(lines.map(({ id }) => id).sort()).toEqual([...acknowledged.values()].sort());
    expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);

    const { db, close } = connect({ url: (await readRunning(dataDir))!.databaseUrl!, max: 2 });
    const streams = await db.selectFrom('events').select('stream').distinct().execute();
    expect(streams.length).toBeGreaterThan(5);
    for (const { stream } of streams) expect(await verifyChain(db, stream), stream).toBeNull();
    await close();
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  },
  90_000,
);
