import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp, prepareDatabase, type App } from './app.js';
import { ConfigError, readConfig, type Config } from './platform/config.js';
import { connect } from './platform/database/connect.js';
import { startEmbedded, type Embedded } from './platform/database/embedded.js';
import { warmJudge } from './publishing/warm-judge.js';
import { demoWords, fillDemo, type Demo } from './seed/fill-demo.js';
import { packageRoot } from './platform/database/migrate.js';
import { claimDataDir } from './platform/database/running.js';
import { createLog, type Logger } from './platform/log.js';

export type Served = {
  /** Where it can be opened, e.g. `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly app: App;
  /** How to sign in to the demo world, where this database has one. */
  readonly demo: Demo | undefined;
  /** Finishes what was begun, then stops everything, the database inside last. */
  readonly stop: () => Promise<void>;
};

/** The web app of this checkout, unless the settings name another. */
const webDirOf = (config: Config) => config.webDir ?? join(packageRoot(), '..', 'web', 'dist');

const openDatabase = async (
  config: Config,
  log: Logger,
  onLost: (error: Error) => void,
): Promise<{ url: string; stop: () => Promise<void> }> => {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, stop: async () => {} };
  const embedded: Embedded = await startEmbedded({
    dataDir: config.dataDir,
    onRestart: (reason) => log.error({ reason }, 'the database ended by itself and is started again'),
    onLost,
  });
  return embedded;
};

/** Starts the whole marketplace and answers when it is ready. Throws with a message for people when it cannot. */
export const serve = async (config: Config, log: Logger = createLog(config.logLevel)): Promise<Served> => {
  await mkdir(config.dataDir, { recursive: true });
  const claim = await claimDataDir(config.dataDir);
  const undo: (() => Promise<unknown>)[] = [() => claim.release()];
  const stopAll = async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop())
      await step().catch((error: unknown) => log.error({ err: error }, 'a step of stopping failed'));
  };
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= stopAll());
  try {
    if (config.natsUrl !== undefined)
      log.warn('NATS_URL is set, but this version joins its nodes through PostgreSQL and does not use NATS');
    const warm = warmJudge();
    const database = await openDatabase(config, log, (error) => {
      log.fatal({ err: error }, 'the database is lost');
      process.exitCode = 1;
      void stop();
    });
    undo.push(database.stop);
    await warm;
    await claim.update({ databaseUrl: database.url });

    const first = connect({ url: database.url, max: 2 });
    const applied = await prepareDatabase(first, { log }).finally(() => first.close());
    if (applied.length > 0) log.info({ applied }, 'the database has a new schema');

    const app = await createApp({ ...config, webDir: webDirOf(config) }, database.url, { log });
    undo.push(app.close);
    const demo = config.demo ? await fillDemo(app, config) : undefined;
    const address = await app.http.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
        throw new Error(`Port ${config.port} is taken. Stop what uses it, or set PORT to another.`, { cause: error });
      throw error;
    });
    await claim.update({ databaseUrl: database.url, address });
    app.open();
    log.info({ address }, 'ready');
    return { address, app, demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const patienceMs = 15_000;

/** The process: reads the environment, serves, and stops gracefully on a signal. */
export const main = async ({ webReady }: { webReady?: Promise<unknown> } = {}): Promise<void> => {
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  const log = createLog(config.logLevel);
  const served = await serve(config, log);
  const onSignal = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    // A second signal, or a stop that takes too long, ends it at once; the database recovers by itself.
    const force = () => process.exit(1);
    setTimeout(force, patienceMs).unref();
    for (const again of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(again).once(again, force);
    void served.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => onSignal(signal));
  await webReady?.then(undefined, (error: unknown) => {
    process.stderr.write(`The pages could not be built; the API runs without them. ${String(error)}\n`);
  });
  process.stdout.write(`Parley is open at ${served.address}\n${served.demo ? demoWords(served.demo) : ''}`);
};
