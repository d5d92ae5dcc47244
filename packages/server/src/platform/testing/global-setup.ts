import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../../app.js';
import { startEmbedded } from '../database/embedded.js';
import { connect } from '../database/connect.js';
import { createLog } from '../log.js';
import { databaseNamed } from './database-named.js';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
    templateDatabase: string;
  }
}

export const templateDatabase = 'parley_test_template';

/** One PostgreSQL for the whole run, and in it one migrated database that every test file copies. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env['TEST_DATABASE_URL'];
  const dataDir = given === undefined ? await mkdtemp(join(tmpdir(), 'parley-test-')) : undefined;
  const embedded =
    dataDir === undefined
      ? undefined
      : await startEmbedded({ dataDir, settings: { fsync: 'off', max_connections: '200', log_min_messages: 'log' } });
  const databaseUrl = given ?? embedded?.url ?? '';
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${templateDatabase}`);
  await admin.query(`create database ${templateDatabase} template template0 encoding 'UTF8'`);
  await admin.end();
  const template = connect({ url: databaseNamed(databaseUrl, templateDatabase), max: 2 });
  await prepareDatabase(template, { log: createLog('silent') });
  await template.close();
  project.provide('databaseUrl', databaseUrl);
  project.provide('templateDatabase', templateDatabase);
  return async () => {
    await embedded?.stop();
    if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
  };
};
