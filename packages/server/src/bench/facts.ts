// `npm run bench:facts [relationships]`: what the judge may know of two people, loaded from a database of 100,000
// relationships with ten messages each, and what judging with these facts costs more than judging with none.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRulebook, judge, type Facts } from '@parley/policy';
import { prepareDatabase } from '../app.js';
import { connect, type Tx } from '../platform/database/connect.js';
import { startEmbedded } from '../platform/database/embedded.js';
import { createLog } from '../platform/log.js';
import { loadFacts } from '../relationships/load-facts.js';

const chat = [
  'Can you do that as we decided during our phone call?',
  'Here is the second draft of the label, with the larger type.',
  'My number is +1 212 555 0188, call me any time.',
  'Thanks, that looks great! When can you start?',
];
const percentile = (sorted: readonly number[], at: number) => sorted[Math.floor(sorted.length * at)] ?? NaN;
const row = (...cells: string[]) => process.stdout.write(`${cells.map((cell) => cell.padEnd(24)).join('')}\n`);
/** The best of several rounds, in microseconds. */
const microsPerCall = (rounds: number, act: () => void): number => {
  let best = Infinity;
  for (let i = 0; i < rounds; i += 1) {
    const begun = performance.now();
    for (let k = 0; k < 2_000; k += 1) act();
    best = Math.min(best, (performance.now() - begun) / 2);
  }
  return best;
};

const count = Number(process.argv[2] ?? 100_000);
const messagesEach = 10;
const rounds = 3_000;
const limitMs = 3;
const limitMicros = 5;

/**
 * Rows in bulk. A message stands for a whole text here, so nothing that only the gate could write is asked of it; every
 * third pair has a clearance, and every ninth one that has ended.
 */
const fill = (pairs: number, each: number): readonly string[] => [
  'set session_replication_role = replica',
  `insert into accounts (id, alias, seller, level, created_at)
   select md5('s' || n)::uuid, 'bench_s' || n, true, 'two', now() from generate_series(1, ${pairs} / 20 + 1) n`,
  `insert into accounts (id, alias, created_at)
   select md5('b' || n)::uuid, 'bench_b' || n, now() from generate_series(1, ${pairs}) n`,
  `insert into relationships (id, buyer, seller, origin, since, messages, orders, order_state, needs)
   select md5('r' || n)::uuid, md5('b' || n)::uuid, md5('s' || 1 + n / 20)::uuid,
     (array['met_here', 'claimed', 'brought', 'unknown'])[1 + n % 4], now(), ${each}, n % 3,
     (array['none', 'in_progress', 'completed'])[1 + n % 3], case n % 5 when 0 then array['shipping'] else array[]::text[] end
   from generate_series(1, ${pairs}) n`,
  `insert into clearances (id, requester, other, kinds, places, purpose, until, state, at)
   select md5('c' || n)::uuid, md5('b' || n)::uuid, md5('s' || 1 + n / 20)::uuid, array['email'], array['inbox'], 'bench',
     now() + case n % 9 when 0 then -interval '1 day' else interval '1 day' end, 'granted', now()
   from generate_series(3, ${pairs}, 3) n`,
  `insert into messages (id, conversation_id, seq, author_id, decision_id, state, created_at)
   select md5('m' || n || '.' || k)::uuid, md5('v' || n)::uuid, k, md5('b' || n)::uuid, md5('d' || n || '.' || k)::uuid,
     'delivered', now() from generate_series(1, ${pairs}) n, generate_series(1, ${each}) k`,
  'set session_replication_role = origin',
  'vacuum analyze accounts',
  'vacuum analyze relationships',
  'vacuum analyze clearances',
  'vacuum analyze messages',
];

const dataDir = await mkdtemp(join(tmpdir(), 'parley-bench-'));
const embedded = await startEmbedded({ dataDir });
try {
  const { db, pool, close } = connect({ url: embedded.url, max: 1 });
  await prepareDatabase({ db, pool, close }, { log: createLog('silent') });
  for (const step of fill(count, messagesEach)) await pool.query(step);
  const { rows } = await pool.query<{ buyer: string; seller: string }>(
    'select buyer, seller from relationships order by md5(id::text) limit $1',
    [rounds],
  );

  // Every query of the connection is counted: more than one per load would be more than one round trip.
  let queries = 0;
  const client = await pool.connect();
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  Object.assign(client, {
    query: (...args: unknown[]) => {
      queries += 1;
      return send(...args);
    },
  });
  client.release();

  const load = (tx: Tx, pair: { buyer: string; seller: string }): Promise<Facts> =>
    loadFacts(tx, { ...pair, viewer: pair.buyer, now: new Date(), locale: 'en', ownHosts: ['parley.example'] });
  const times: number[] = [];
  const loaded: Facts[] = [];
  const sent = await db.transaction().execute(async (tx) => {
    for (const pair of rows.slice(0, 200)) await load(tx, pair);
    const before = queries;
    for (const pair of rows) {
      const begun = performance.now();
      loaded.push(await load(tx, pair));
      times.push(performance.now() - begun);
    }
    return queries - before;
  });
  await close();
  times.sort((a, b) => a - b);
  const p95 = percentile(times, 0.95);
  row(`${count * messagesEach} messages, ${count} pairs`, 'p50', 'p95', 'p99', 'round trips');
  row(
    'loading facts',
    ...[0.5, 0.95, 0.99].map((at) => `${percentile(times, at).toFixed(2)} ms`),
    (sent / rows.length).toFixed(2),
  );

  const perText = (facts: Facts | undefined) =>
    microsPerCall(5, () => {
      for (const text of chat) judge(defaultRulebook, { text, place: 'inbox', side: 'buyer', ...(facts && { facts }) });
    }) / chat.length;
  const bare: Facts = { relationship: { origin: 'met_here' }, now: new Date().toISOString() };
  const rich = loaded.find(({ clearances = [] }) => clearances.length > 0);
  const without = perText(bare);
  const more = perText(rich) - without;
  row('judging, µs per text', 'bare facts', 'loaded facts', 'more');
  row('', without.toFixed(2), (without + more).toFixed(2), more.toFixed(2));
  if (p95 > limitMs || more > limitMicros || sent !== rows.length) process.exitCode = 1;
} finally {
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
}
