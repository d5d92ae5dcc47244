import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBus, type Bus } from './bus.js';
import { createLog } from './log.js';
import { createTestDatabase } from './testing/harness.js';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let one: Bus;
let two: Bus;
beforeAll(async () => {
  database = await createTestDatabase();
  [one, two] = await Promise.all([
    connectBus(database.url, createLog('silent')),
    connectBus(database.url, createLog('silent')),
  ]);
});
afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  await database.drop();
});

const until = async (what: () => boolean) => {
  for (let i = 0; i < 250 && !what(); i++) await sleep(20);
  expect(what()).toBe(true);
};

test('what one node says, every subscriber of every node hears, and no other channel', async () => {
  const heard: string[] = [];
  one.subscribe('news', (payload) => heard.push(`one ${payload}`));
  two.subscribe('news', (payload) => heard.push(`two ${payload}`));
  two.subscribe('weather', (payload) => heard.push(`weather ${payload}`));
  await sleep(50);
  await one.publish('news', 'ü "quoted"');
  await until(() => heard.length === 2);
  expect(heard.sort()).toEqual(['one ü "quoted"', 'two ü "quoted"']);
});

test('who ends a subscription hears no more, the others go on', async () => {
  const heard: string[] = [];
  const end = one.subscribe('ends', () => heard.push('ended'));
  one.subscribe('ends', () => heard.push('stays'));
  await sleep(50);
  end();
  await two.publish('ends');
  await until(() => heard.length > 0);
  expect(heard).toEqual(['stays']);
});

test('after a broken connection it listens again, and says that something may have been missed', async () => {
  const heard: string[] = [];
  one.subscribe('again', (payload) => heard.push(payload));
  await sleep(50);
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley bus' and datname = current_database()`,
  );
  await admin.end();
  await until(() => heard.includes(''));
  await until(() => (void two.publish('again', 'back'), heard.includes('back')));
});

test('a subscriber that fails does not keep the others from hearing', async () => {
  const heard: string[] = [];
  one.subscribe('fails', () => {
    throw new Error('broken');
  });
  one.subscribe('fails', (payload) => heard.push(payload));
  await sleep(50);
  await one.publish('fails', 'still');
  await until(() => heard.length === 1);
});

test('a payload too long for the database is refused before it is sent', async () => {
  await expect(one.publish('news', 'x'.repeat(8_000))).rejects.toThrow(/too long/);
});
