import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, open, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries, mayEnter, type Binaries } from './binaries.js';
import { keptSecret } from '../secret.js';
import { findOwner, type Owner } from './owner.js';

export type EmbeddedOptions = {
  /** The cluster goes into its folder `postgres`; made when missing. */
  readonly dataDir: string;
  /** More of postgresql.conf; tests turn fsync off. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told when the database ended by itself and was started again. */
  readonly onRestart?: (reason: string) => void;
  /** Told when it ended by itself and could not be started again. */
  readonly onLost?: (error: Error) => void;
  /** The installed package with the programs; found by itself unless a test names another. */
  readonly packageDir?: string;
};

export type Embedded = {
  readonly url: string;
  /** Of the database's first process. */
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
};

/** For two cores and little memory. What is logged holds no statement and no value: they may hold what people wrote. */
const settings = {
  max_connections: '60',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  jit: 'off',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  max_worker_processes: '4',
  random_page_cost: '1.1',
  password_encryption: 'scram-sha-256',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  logging_collector: 'off',
  lc_messages: 'C',
  timezone: 'UTC',
};

// The shell stands between us and the database for one reason: when this process is killed, its end of the pipe closes,
// and the shell stops the database, which would otherwise live on without a master.
const keeper = `exec 9<&0 </dev/null; "$@" 9<&- & pg=$!
(read -r _ <&9; kill -INT $pg) 2>/dev/null & wait $pg; code=$?; exit $code`;

const tail = (child: ChildProcess, hear?: (line: string) => void) => {
  const lines: string[] = [];
  let rest = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = (parts.pop() ?? '').slice(-2000);
    for (const line of parts) {
      lines.push(line);
      if (lines.length > 40) lines.shift();
      hear?.(line);
    }
  });
  return () => [...lines, rest].join('\n').trim();
};

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

type Place = { readonly pgData: string; readonly as: string; readonly handle: FileHandle | undefined };

/**
 * PostgreSQL must be able to walk to its data. Where the folder lies below one that its user may not enter (a checkout in
 * root's home), the open folder itself is handed down instead of its path.
 */
const openPlace = async (dataDir: string, owner: Owner | undefined): Promise<Place> => {
  const pgData = join(dataDir, 'postgres');
  await mkdir(pgData, { recursive: true, mode: 0o700 });
  if (owner === undefined) return { pgData, as: pgData, handle: undefined };
  await chmod(pgData, 0o700);
  await chown(pgData, owner.uid, owner.gid);
  if (await mayEnter(dirname(pgData), owner)) return { pgData, as: pgData, handle: undefined };
  if (!(await isThere('/proc/self/fd')))
    throw new Error(
      `${dataDir} lies in a folder that PostgreSQL's user may not enter; set PARLEY_DATA to another one.`,
    );
  return { pgData, as: '/proc/self/fd/3', handle: await open(pgData) };
};

type Cluster = Place & { readonly owner: Owner | undefined; readonly programs: Binaries; readonly socketDir: string };

const run = ({ owner, handle, programs, socketDir }: Cluster, program: 'initdb' | 'postgres', args: string[]) => {
  const command = programs[program];
  const options = {
    ...(owner ?? {}),
    cwd: socketDir,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'pipe', handle?.fd ?? 'ignore'] as ['pipe', 'ignore', 'pipe', number | 'ignore'],
  };
  // In a process group of its own: Ctrl-C in a terminal is for us alone, and we stop it when we are done.
  return program === 'initdb' || process.platform === 'win32'
    ? spawn(command, args, options)
    : spawn('/bin/sh', ['-c', keeper, 'sh', command, ...args], { ...options, detached: true });
};

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });

const initialise = async (cluster: Cluster, password: string) => {
  const passwordFile = join(cluster.socketDir, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (cluster.owner !== undefined) await chown(passwordFile, cluster.owner.uid, cluster.owner.gid);
  const child = run(cluster, 'initdb', [
    ...['-D', cluster.as, '-U', 'parley', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync', '--no-instructions'],
  ]);
  const said = tail(child);
  const code = await ended(child);
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Error(`The database could not be made in ${cluster.pgData}: ${said()}`);
};

/** Writes what `initdb --no-sync` left in memory to the disk, while the server already runs. */
const syncInBackground = (cluster: Cluster) => {
  const child = run(cluster, 'initdb', ['-D', cluster.as, '--sync-only']);
  child.stderr?.resume();
  child.on('error', () => {});
  return ended(child).catch(() => null);
};

/** Another process may still be going down on the same data: after a kill its children need a moment to notice. */
const isPassing = (said: string) =>
  /postmaster\.pid" already exists|shared memory block .* still in use|the database system is shutting down/.test(said);

/** Recovery after a crash can take a while; longer than this something is wrong. */
const startMs = 120_000;

const launch = async (
  cluster: Cluster,
  more: Readonly<Record<string, string>>,
  port: string,
): Promise<ChildProcess> => {
  const given = Object.entries({ ...settings, ...more, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const where =
    process.platform === 'win32'
      ? ['-c', 'listen_addresses=127.0.0.1']
      : ['-c', 'listen_addresses=', '-k', cluster.socketDir];
  for (const deadline = Date.now() + 15_000; ; await sleep(150)) {
    let ready!: () => void;
    const isReady = new Promise<'ready'>((resolve) => (ready = () => resolve('ready')));
    const child = run(cluster, 'postgres', ['-D', cluster.as, ...where, ...given]);
    const said = tail(child, (line) => {
      if (line.includes('database system is ready to accept connections')) ready();
    });
    const first = await Promise.race([isReady, ended(child), sleep(startMs, 'late' as const, { ref: false })]);
    if (first === 'ready') return child;
    child.stdin?.destroy();
    if (first === 'late') throw new Error(`The database in ${cluster.pgData} did not get ready: ${said()}`);
    if (!isPassing(said()) || Date.now() > deadline)
      throw new Error(`The database in ${cluster.pgData} did not start: ${said() || 'it said nothing'}`);
  }
};

const stopChild = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child);
  if (process.platform === 'win32') child.kill();
  else child.stdin?.end();
  await gone;
};

/** Starts a PostgreSQL of our own on a data folder; reached by a socket in a folder that only its user may enter. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const { dataDir } = options;
  await mkdir(dataDir, { recursive: true });
  const owner = await findOwner();
  const [programs, place] = await Promise.all([findBinaries(owner, options.packageDir), openPlace(dataDir, owner)]);
  // A socket's path may have 100 characters, which a temporary folder of a user's own can exceed.
  const socketDir = await mkdtemp(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'parley-'));
  if (owner !== undefined) await chown(socketDir, owner.uid, owner.gid);
  const cluster: Cluster = { ...place, owner, programs, socketDir };
  const password = await keptSecret(join(dataDir, 'database-password'));
  // The password is kept before the cluster is made: a first start that is cut off leaves no cluster that nobody can open.
  const isNew = !(await isThere(join(place.pgData, 'global/pg_control')));
  try {
    if (isNew) {
      await rm(place.pgData, { recursive: true, force: true });
      await place.handle?.close();
      Object.assign(cluster, await openPlace(dataDir, owner));
      await initialise(cluster, password);
    }
    const port = process.platform === 'win32' ? String(20_000 + Math.floor(Math.random() * 20_000)) : '5432';
    const start = () => launch(cluster, options.settings ?? {}, port);
    let child = await start();
    let stopping = false;
    const recent: number[] = [];
    const watch = () =>
      child.once('exit', (code, signal) => {
        child.stdin?.destroy();
        if (stopping) return;
        const now = Date.now();
        while (recent.length > 0 && recent[0]! < now - 60_000) recent.shift();
        if (recent.push(now) > 5) return options.onLost?.(new Error('The database ended five times within a minute.'));
        options.onRestart?.(`code ${code ?? signal}`);
        start().then(
          (next) => {
            child = next;
            if (stopping) void stopChild(child);
            else watch();
          },
          (error: Error) => options.onLost?.(error),
        );
      });
    watch();
    if (isNew && options.settings?.['fsync'] !== 'off') void syncInBackground(cluster);
    const host = process.platform === 'win32' ? '127.0.0.1' : encodeURIComponent(socketDir);
    return {
      url: `postgres://parley:${password}@localhost:${port}/postgres?host=${host}`,
      pid: () => child.pid,
      stop: async () => {
        stopping = true;
        await stopChild(child);
        await cluster.handle?.close();
        await rm(socketDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await cluster.handle?.close();
    await rm(socketDir, { recursive: true, force: true });
    throw error;
  }
};
