// `npm run bench:ledger [seconds]`: an order's money on its way, in the embedded database, by 16 workers at once.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { percentile, row } from './measure.js';
import { startServer, temporaryData } from './server.js';

const workers = 16;
const goalPerSecond = 500;
const ms = Number(process.argv[2] ?? 5) * 1000;

/** Arguments of `post_movement` as the server gives them: 100.00 paid, then released with a fee of 20 %. */
const post = `select id, is_new, short from post_movement(
  $1, $2, $3, $4, $5, $6, 10000, 'EUR', $7, now(), $8::text[], $9::bigint[], $10::text[])`;

type People = { readonly buyer: string; readonly sellers: readonly string[] };
type Entries = readonly (readonly [account: string, minor: number])[];

const move = async (client: pg.PoolClient, kind: string, order: string, people: People, entries: Entries) => {
  const seller = people.sellers[Math.floor(Math.random() * people.sellers.length)];
  const escrow = `escrow:${order}`;
  await client.query('begin');
  if (kind === 'released') {
    await client.query('select lock_ledger_accounts($1::text[])', [[escrow]]);
    const { rows } = await client.query<{ held: string }>(
      'select sum(amount)::text as held from ledger_entries where account = $1',
      [escrow],
    );
    if (rows[0]?.held !== '10000') throw new Error(`${order} holds ${rows[0]?.held}`);
  }
  const accounts = entries.map(([account]) => account.replace('{seller}', seller ?? ''));
  const amounts = entries.map(([, minor]) => minor);
  const gives = kind === 'released' ? [escrow] : [];
  await client.query(post, [
    randomUUID(),
    `${kind}:${order}`,
    kind,
    order,
    people.buyer,
    seller,
    {},
    accounts,
    amounts,
    gives,
  ]);
  // The database checks here that every currency sums to zero.
  await client.query('commit');
};

/** Each worker pays an order and releases it, again and again. Times of single movements, in milliseconds. */
const run = async (
  pool: pg.Pool,
  people: People,
): Promise<{ readonly times: number[]; readonly perSecond: number }> => {
  const times: number[] = [];
  const begun = performance.now();
  const work = async () => {
    const client = await pool.connect();
    while (performance.now() - begun < ms) {
      const order = randomUUID();
      const escrow = `escrow:${order}`;
      const steps: readonly [string, Entries][] = [
        [
          'paid',
          [
            ['external:sandbox', -10_000],
            [escrow, 10_000],
          ],
        ],
        [
          'released',
          [
            [escrow, -10_000],
            ['fees', 2_000],
            ['available:{seller}', 8_000],
          ],
        ],
      ];
      for (const [kind, entries] of steps) {
        const from = performance.now();
        await move(client, kind, order, people, entries);
        times.push(performance.now() - from);
      }
    }
    client.release();
  };
  await Promise.all(Array.from({ length: workers }, work));
  const perSecond = (times.length / (performance.now() - begun)) * 1000;
  return { times: times.sort((a, b) => a - b), perSecond };
};

const data = await temporaryData();
const server = await startServer(data.dir);
try {
  const { databaseUrl } = JSON.parse(await readFile(join(data.dir, 'running.json'), 'utf8')) as { databaseUrl: string };
  const pool = new pg.Pool({ connectionString: databaseUrl, max: workers });
  const { rows } = await pool.query<{ id: string }>('select id from accounts where seller order by id');
  const [buyer, ...sellers] = rows.map(({ id }) => id);
  if (buyer === undefined || sellers[0] === undefined) throw new Error('The demo has two sellers at least.');
  row(`${workers} workers, ${ms / 1000} s`, 'per second', 'p50', 'p95', 'p99');
  const slow: string[] = [];
  for (const [name, of] of [
    [`${sellers.length} sellers`, sellers],
    ['all to one seller', sellers.slice(0, 1)],
  ] as const) {
    const { times, perSecond } = await run(pool, { buyer, sellers: of });
    row(name, perSecond.toFixed(0), ...[0.5, 0.95, 0.99].map((at) => `${percentile(times, at).toFixed(1)} ms`));
    if (perSecond < goalPerSecond) slow.push(name);
  }
  const off = await pool.query('select currency from ledger_entries group by currency having sum(amount) <> 0');
  if (off.rows.length > 0) throw new Error('Money was made up or lost.');
  await pool.end();
  if (slow.length > 0) {
    console.error(`Below the goal of ${goalPerSecond} a second: ${slow.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await server.stop();
  await data.remove();
}
