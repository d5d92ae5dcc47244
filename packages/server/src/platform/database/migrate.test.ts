import { afterEach, beforeEach, expect, test } from 'vitest';
import { floors } from '../../floors.js';
import { createTestDatabase } from '../testing/harness.js';
import { connect, type Connection } from './connect.js';
import { collectMigrations, migrate, type Migration } from './migrate.js';

const step = (name: string, text: string): Migration => ({ name, text, checksum: text });
const steps = [step('a/0001.sql', 'create table one (n integer)'), step('a/0002.sql', 'alter table one add m integer')];

let drop: () => Promise<void>;
let connection: Connection;
let pool: Connection['pool'];
beforeEach(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  connection = connect({ url: database.url });
  pool = connection.pool;
});
afterEach(async () => {
  await connection.close();
  await drop();
});

test('what is applied once is not applied again', async () => {
  expect(await migrate(pool, steps)).toEqual(['a/0001.sql', 'a/0002.sql']);
  expect(await migrate(pool, steps)).toEqual([]);
});

test('of many nodes that start at once, one applies and the others wait', async () => {
  const applied = await Promise.all([migrate(pool, steps), migrate(pool, steps), migrate(pool, steps)]);
  expect(applied.flat().sort()).toEqual(['a/0001.sql', 'a/0002.sql']);
});

test('a file that fails leaves nothing of itself behind, and what came before it stays', async () => {
  const broken = step('a/0003.sql', 'create table two (n integer); create table one (n integer)');
  await expect(migrate(pool, [...steps, broken])).rejects.toThrow(/a\/0003\.sql failed/);
  expect((await pool.query(`select to_regclass('one') as one, to_regclass('two') as two`)).rows).toEqual([
    { one: 'one', two: null },
  ]);
});

test('a file that was changed after it was applied stops the start', async () => {
  await migrate(pool, steps);
  await expect(migrate(pool, [step('a/0001.sql', 'create table one (n bigint)')])).rejects.toThrow(
    /a\/0001\.sql was changed/,
  );
});

test('every floor’s files are found, lowest floor first, and the template has them all', async () => {
  const names = (await collectMigrations(floors)).map(({ name }) => name);
  expect(names).toContain('platform/0001-platform.sql');
  expect(names.indexOf('platform/0001-platform.sql')).toBeLessThan(names.indexOf('accounts/0001-accounts.sql'));
  expect(await migrate(pool, await collectMigrations(floors))).toEqual([]);
});
