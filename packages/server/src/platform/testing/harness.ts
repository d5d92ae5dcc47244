import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths, type Role, type RouteName } from '@parley/contract';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { createApp, type App, type Overrides } from '../../app.js';
import { issueToken } from '../../accounts/sessions.js';
import { readConfig, type Config } from '../config.js';
import { connect, type Db } from '../database/connect.js';
import { createIds } from '../ids.js';
import { createLog } from '../log.js';
import { databaseNamed } from './database-named.js';

/** Somebody with an account and a session. */
export type Person = { readonly id: string; readonly alias: string; readonly token: string };

export type CallOptions = {
  readonly as?: Person | undefined;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** Idempotency-Key. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Reply = {
  readonly status: number;
  // Tests look into answers of every shape; the contract's own tests hold their types.
  readonly body: never;
  readonly headers: Headers;
};

export type TestServer = {
  readonly url: string;
  readonly app: App;
  readonly db: Db;
  readonly databaseUrl: string;
  readonly call: (name: RouteName, options?: CallOptions) => Promise<Reply>;
  /** Makes an account without a mail and without the cost of a password. */
  readonly signUp: (
    alias: string,
    as?: { roles?: readonly Role[]; seller?: boolean; locale?: 'en' | 'es' },
  ) => Promise<Person>;
  readonly close: () => Promise<void>;
};

export type TestOverrides = Overrides & {
  readonly env?: NodeJS.ProcessEnv;
  /** False leaves the server as it is before its start is complete. */
  readonly opened?: boolean;
};

/** An empty, migrated database of its own, copied from the template of the run. */
export const createTestDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const admin = new pg.Client({ connectionString: inject('databaseUrl') });
  await admin.connect();
  const name = `parley_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name} template ${inject('templateDatabase')}`);
  return {
    url: databaseNamed(inject('databaseUrl'), name),
    drop: async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
};

/** The whole server on a port of its own. Jobs and limits are off unless a test turns them on. */
export const startTestServer = async ({
  env,
  opened = true,
  ...overrides
}: TestOverrides = {}): Promise<TestServer> => {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-test-'));
  const config: Config = readConfig({
    PARLEY_DATA: dataDir,
    PORT: '0',
    PARLEY_URL: 'http://localhost:4000',
    LOG_LEVEL: 'silent',
    PARLEY_SECRET: 'x'.repeat(32),
    ...env,
  });
  const app = await createApp(config, database.url, {
    jobs: false,
    limits: false,
    log: createLog(config.logLevel),
    ...overrides,
  });
  const url = await app.http.listen({ port: 0, host: '127.0.0.1' });
  if (opened) app.open();
  // Apart from the server's own pool, so that a test can look while every connection of the server waits.
  const own = connect({ url: database.url, max: 4 });

  const call: TestServer['call'] = async (name, { as, params = {}, query = {}, body, key, headers = {} } = {}) => {
    const [method, path] = paths[name];
    const target = new URL(
      path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? '')),
      url,
    );
    for (const [field, value] of Object.entries(query)) target.searchParams.set(field, String(value));
    const response = await fetch(target, {
      method,
      headers: {
        ...(as && { authorization: `Bearer ${as.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === ''
        ? undefined
        : /json/.test(response.headers.get('content-type') ?? '')
          ? JSON.parse(text)
          : text) as never,
      headers: response.headers,
    };
  };

  return {
    url,
    app,
    db: own.db,
    databaseUrl: database.url,
    call,
    signUp: async (alias, { roles = ['member'], seller = false, locale = 'en' } = {}) => {
      const id = createIds().next();
      await own.db.transaction().execute(async (tx) => {
        await sql`insert into auth_users (id, name, email, email_verified, created_at, updated_at)
          values (${id}, ${alias}, ${`${alias}@example.com`}, true, now(), now())`.execute(tx);
        await sql`insert into accounts (id, alias, roles, seller, locale, created_at)
          values (${id}, ${alias}, ${[...roles]}, ${seller}, ${locale}, now())`.execute(tx);
      });
      const token = await issueToken(own.db, alias);
      return { id, alias, token };
    },
    close: async () => {
      await app.close();
      await own.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
