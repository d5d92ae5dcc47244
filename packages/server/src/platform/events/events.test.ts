import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectBus, type Bus } from '../bus.js';
import { connect, type Connection, type Tx } from '../database/connect.js';
import { createLog } from '../log.js';
import { createTestDatabase } from '../testing/harness.js';
import { append, type NewEvent } from './append.js';
import { beginning, head, readAfter, verifyChain, type StoredEvent } from './read.js';
import { tail } from './tail.js';

const log = createLog('silent');
const person = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let connection: Connection;
let bus: Bus;
let stream = '';
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = connect({ url: database.url, max: 20 });
  bus = await connectBus(database.url, log);
});
afterAll(async () => {
  await bus.close();
  await connection.close();
  await database.drop();
});
beforeEach(() => {
  stream = `test:${++count}`;
});

const event = (n: number, more: Partial<NewEvent> = {}): NewEvent => ({
  stream,
  kind: 'test.happened',
  data: { n },
  actor: person,
  audience: [person],
  at: new Date('2026-03-04T05:06:07.089Z'),
  ...more,
});
const inTx = <T>(act: (tx: Tx) => Promise<T>) => connection.db.transaction().execute(act);
const numbers = (events: readonly StoredEvent[]) => events.map(({ data }) => data['n']);

/** A transaction that stays open until it is told. */
const openTransaction = async (act: (tx: Tx) => Promise<unknown>) => {
  let commit!: () => void;
  const told = new Promise<void>((resolve) => (commit = resolve));
  let begun!: () => void;
  const isOpen = new Promise<void>((resolve) => (begun = resolve));
  const done = inTx(async (tx) => {
    await act(tx);
    begun();
    await told;
  });
  await isOpen;
  return () => {
    commit();
    return done;
  };
};

test('events of a stream are numbered from one and form a chain that verifies', async () => {
  const made = await inTx((tx) => append(tx, [event(1), event(2)]));
  await inTx((tx) => append(tx, [event(3, { data: { n: 3, z: 'ü😀', a: [1.5, null, { y: 1e21, x: -0 }] } })]));
  expect(made.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(await verifyChain(connection.db, stream)).toBeNull();
});

test('writers of one stream take turns: no number is missing or given twice', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, n) => inTx((tx) => append(tx, [event(n)]))));
  const rows = await connection.db
    .selectFrom('events')
    .select('seq')
    .where('stream', '=', stream)
    .orderBy('seq')
    .execute();
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  expect(await verifyChain(connection.db, stream)).toBeNull();
});

test('writers of the same two streams in opposite order do not block each other for ever', async () => {
  const [a, b] = [`${stream}:a`, `${stream}:b`];
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      inTx((tx) =>
        append(
          tx,
          n % 2
            ? [event(n, { stream: a }), event(n, { stream: b })]
            : [event(n, { stream: b }), event(n, { stream: a })],
        ),
      ),
    ),
  );
  expect(await verifyChain(connection.db, a)).toBeNull();
  expect(await verifyChain(connection.db, b)).toBeNull();
});

test.each(['update events set kind = kind', 'delete from events', 'truncate events'])(
  'the database refuses: %s',
  async (statement) => {
    await inTx((tx) => append(tx, [event(1)]));
    await expect(connection.pool.query(statement)).rejects.toThrow(/is refused/);
  },
);

test.each([
  ['what happened', `data = '{"n": 99}'`, 2, 'was changed'],
  ['who did it', `actor = null`, 2, 'was changed'],
  ['its hash', `hash = sha256('x')`, 2, 'was changed'],
  ['its link', `prev_hash = sha256('x')`, 2, 'does not follow the one before it'],
])('somebody who gets around that and changes %s breaks the chain', async (_what, change, seq, reason) => {
  await inTx((tx) => append(tx, [event(1), event(2), event(3)]));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(`update events set ${change} where stream = $1 and seq = 2`, [stream]);
  await client.end();
  expect(await verifyChain(connection.db, stream)).toEqual({ seq, reason });
});

test('a reader never passes what is still uncommitted, and loses nothing of it', async () => {
  const start = await head(connection.db);
  const commitFirst = await openTransaction((tx) => append(tx, [event(1)]));
  // A higher id commits first.
  await inTx((tx) => append(tx, [event(2, { stream: `${stream}:other` })]));
  const early = await readAfter(connection.db, start);
  expect(numbers(early.events)).toEqual([]);
  expect(early.pending).toBe(true);
  await commitFirst();
  const late = await readAfter(connection.db, start);
  expect(numbers(late.events)).toEqual([1, 2]);
  expect(late.pending).toBe(false);
});

test('a transaction that wrote its event late is read in its own place and not lost', async () => {
  const start = await head(connection.db);
  // The older transaction has its number before it writes an event; the younger one commits in between.
  let writeNow!: () => void;
  const told = new Promise<void>((resolve) => (writeNow = resolve));
  let hasNumber!: () => void;
  const isOpen = new Promise<void>((resolve) => (hasNumber = resolve));
  const older = inTx(async (tx) => {
    await sql`select pg_current_xact_id()`.execute(tx);
    hasNumber();
    await told;
    await append(tx, [event(1)]);
  });
  await isOpen;
  await inTx((tx) => append(tx, [event(2, { stream: `${stream}:other` })]));
  expect(numbers((await readAfter(connection.db, start)).events)).toEqual([]);
  writeNow();
  await older;
  const { events } = await readAfter(connection.db, start);
  expect(numbers(events)).toEqual([1, 2]);
  // The order is that of transactions, so the lower id comes second, and a reader that stands between loses neither.
  expect(BigInt(events[0]!.id)).toBeGreaterThan(BigInt(events[1]!.id));
  expect(numbers((await readAfter(connection.db, events[0]!.position)).events)).toEqual([2]);
});

test('what is rolled back is never read', async () => {
  const start = await head(connection.db);
  await inTx(async (tx) => {
    await append(tx, [event(1)]);
    throw new Error('undo');
  }).catch(() => {});
  await inTx((tx) => append(tx, [event(2)]));
  expect(numbers((await readAfter(connection.db, start)).events)).toEqual([2]);
});

test('pages follow each other without gap or overlap, and an account reads only what it may hear', async () => {
  const start = await head(connection.db);
  for (let n = 1; n <= 7; n++)
    await inTx((tx) => append(tx, [event(n, { audience: n % 2 ? [person] : [person, other] })]));
  const read: unknown[] = [];
  for (let position = start; ;) {
    const { events } = await readAfter(connection.db, position, { limit: 3 });
    if (events.length === 0) break;
    read.push(...numbers(events));
    position = events.at(-1)!.position;
  }
  expect(read).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(numbers((await readAfter(connection.db, start, { audience: other })).events)).toEqual([2, 4, 6]);
});

test.each(['', 'x', '1', '1.', '.1', '-1.0', '1.1.1', '99999999999999999999.0', "1.0'--"])(
  'the position %j is refused',
  async (position) => {
    await expect(readAfter(connection.db, position)).rejects.toMatchObject({ code: 'bad_cursor' });
  },
);

const until = async (what: () => boolean) => {
  for (let i = 0; i < 200 && !what(); i++) await sleep(20);
  expect(what()).toBe(true);
};

test('many writers at once, some slow, some that give up: a tail hears each committed event once, in the log’s order', async () => {
  const heard: StoredEvent[] = [];
  const follower = await tail({
    db: connection.db,
    bus,
    log,
    name: 'test',
    hear: (events) => void heard.push(...events),
    batch: 7,
  });
  const writers = 60;
  await Promise.all(
    Array.from({ length: writers }, async (_, n) => {
      await sleep(Math.random() * 60);
      await inTx(async (tx) => {
        await append(tx, [event(n, { stream: `${stream}:${n % 5}` })]);
        await sleep(Math.random() * 60);
        if (n % 6 === 0) throw new Error('undo');
      }).catch(() => {});
    }),
  );
  await until(() => heard.length >= 50);
  await follower.stop();
  const { events } = await readAfter(connection.db, beginning, { limit: 10_000 });
  expect(heard.map(({ id }) => id)).toEqual(
    events.filter(({ stream: of }) => of.startsWith(`${stream}:`)).map(({ id }) => id),
  );
});

test('a tail wakes within moments, not at its next look', async () => {
  let heardAt = 0;
  const follower = await tail({
    db: connection.db,
    bus,
    log,
    name: 'test',
    hear: () => void (heardAt = performance.now()),
  });
  await sleep(100);
  const before = performance.now();
  await inTx((tx) => append(tx, [event(1)]));
  await until(() => heardAt > 0);
  await follower.stop();
  expect(heardAt - before).toBeLessThan(500);
});

test('a named tail goes on where it stood, and hears a batch again that it could not finish', async () => {
  const heard: unknown[] = [];
  let failures = 1;
  const options = {
    db: connection.db,
    bus,
    log,
    name: `reader ${stream}`,
    remember: true,
    hear: (events: readonly StoredEvent[]) => {
      if (failures-- > 0) throw new Error('not now');
      heard.push(...numbers(events));
    },
  };
  const first = await tail(options);
  await inTx((tx) => append(tx, [event(1)]));
  await until(() => heard.length === 1);
  await first.stop();
  await inTx((tx) => append(tx, [event(2)]));
  const second = await tail(options);
  await until(() => heard.length === 2);
  await second.stop();
  expect(heard).toEqual([1, 2]);
});
