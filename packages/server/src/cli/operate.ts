import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { prepareDatabase } from '../app.js';
import { issueToken } from '../accounts/sessions.js';
import { main } from '../main.js';
import { ConfigError, inData, readConfig, type Config } from '../platform/config.js';
import { connect, type Connection } from '../platform/database/connect.js';
import { startEmbedded } from '../platform/database/embedded.js';
import { claimDataDir, readRunning } from '../platform/database/running.js';
import { createLog } from '../platform/log.js';
import { demoWords, fillDemo } from '../seed/fill-demo.js';
import { seedHost } from '../app-for-seeding.js';
import type { Streams } from './json-lines.js';
import { CommandError } from './rulebook-file.js';

/** `parley serve`: answers once it serves; the process then lives until a signal. */
export const serveForever = async (): Promise<number> => {
  await main().catch((error: Error) => {
    throw new CommandError(error.message);
  });
  return Number(process.exitCode ?? 0);
};

/** `parley migrate` */
export const migrateOnly = ({ out }: Streams): Promise<number> =>
  withDatabase(async (connection, config) => {
    const applied = await prepareDatabase(connection, { log: createLog(config.logLevel) });
    out.write(
      applied.length === 0 ? 'The schema is up to date.\n' : `${applied.join('\n')}\n${applied.length} applied\n`,
    );
    return 0;
  });

/** `parley seed` */
export const seedOnly = ({ out }: Streams): Promise<number> =>
  withDatabase(async (connection, config) => {
    const log = createLog(config.logLevel);
    await prepareDatabase(connection, { log });
    const demo = await fillDemo(await seedHost(connection.db, config, log), config);
    if (!demo) throw new CommandError('This database has accounts of its own; the demo world is for an empty one.');
    out.write(`${demo.isNew ? 'The demo world is there.' : 'The demo world was there already.'}\n${demoWords(demo)}`);
    return 0;
  });

/** `parley token ALIAS`: whoever may read the data folder, or knows DATABASE_URL, is the operator. */
export const printToken = async (alias: string, { out }: Streams): Promise<number> => {
  const config = settings();
  // Asking for a token must not make an empty marketplace in the folder where one happens to stand.
  if (config.databaseUrl === undefined && !existsSync(inData(config, 'postgres')))
    throw new CommandError(
      `Nothing was ever started on ${config.dataDir}. Start the server first, or let PARLEY_DATA name its folder.`,
    );
  return withDatabase(async ({ db }) => {
    const token = await issueToken(db, alias).catch((error: Error & { code?: string }) => {
      if (error.code === undefinedTable)
        throw new CommandError('This database is empty. Start the server once first, or run parley migrate.');
      throw error.code === undefined ? new CommandError(error.message) : error;
    });
    out.write(`${token}\n`);
    return 0;
  });
};

/** PostgreSQL's code for a table that is not there. */
const undefinedTable = '42P01';

/** The database of the server that runs on the data folder; else one's own; else the embedded one, for as long as `use` takes. */
export const withDatabase = async <T>(use: (connection: Connection, config: Config) => Promise<T>): Promise<T> => {
  const config = settings();
  const url = config.databaseUrl ?? (await readRunning(config.dataDir))?.databaseUrl;
  if (url !== undefined) return connected(url, (connection) => use(connection, config));

  await mkdir(config.dataDir, { recursive: true });
  const claim = await claimDataDir(config.dataDir).catch((error: Error) => {
    throw new CommandError(error.message);
  });
  try {
    const embedded = await startEmbedded({ dataDir: config.dataDir });
    try {
      return await connected(embedded.url, (connection) => use(connection, config));
    } finally {
      await embedded.stop();
    }
  } finally {
    await claim.release();
  }
};

/** Of the network, and of PostgreSQL: wrong user or password, no such database, starting or stopping. */
const refused = /^(ECONN|ENOTFOUND|ETIMEDOUT|ENOENT|28|3D|57P)/;

const connected = async <T>(url: string, use: (connection: Connection) => Promise<T>): Promise<T> => {
  const connection = connect({ url, max: 2 });
  try {
    return await use(connection);
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    if (!refused.test(code)) throw error;
    throw new CommandError(
      `The database does not answer: ${message || code}. Is it running, and does DATABASE_URL name it?`,
    );
  } finally {
    await connection.close();
  }
};

const settings = (): Config => {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandError(error.message);
    throw error;
  }
};
