// `npm run bench:search [gigs]`: 100,000 gigs in the embedded database, then searches through HTTP, one after the other.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { percentile, row } from './measure.js';
import { startServer, temporaryData } from './server.js';

const count = Number(process.argv[2] ?? 100_000);
const limitMs = 50;
const rounds = 40;

/** Everyday words, some in every tenth gig and some in few: what a search over a real marketplace meets. */
const things = ['logo', 'website', 'card', 'label', 'poster', 'menu', 'song', 'film', 'translation', 'portrait'];
const kinds = ['small', 'modern', 'vintage', 'hand drawn', 'friendly', 'bold', 'quiet', 'bilingual'];
const trades = ['bakery', 'garage', 'museum', 'clinic', 'school', 'brewery', 'florist', 'lighthouse', 'apiary'];

/** Writes gigs down in bulk, with the decision of one that went through the gate. */
const fill = `
with sellers as (select array_agg(id order by id) as ids from accounts where seller), made as (
  select gen_random_uuid() as id, n, (select ids[1 + n % cardinality(ids)] from sellers) as seller,
    initcap(($2::text[])[1 + n / 7 % 8]) || ' ' || ($1::text[])[1 + n % 10] || ' for a ' || ($3::text[])[1 + n / 3 % 9] as title,
    'A ' || ($1::text[])[1 + n / 11 % 10] || ' and a ' || ($1::text[])[1 + n / 13 % 10] || ', number ' || n || ', made with care.' as words,
    500 + (n * 7919) % 90000 as price, 1 + n % 21 as days
  from generate_series(1, $4::int) n
)
insert into bench_gigs select * from made`;

/** The database that the running server has of its own. */
const databaseOf = async (dataDir: string) =>
  (JSON.parse(await readFile(join(dataDir, 'running.json'), 'utf8')) as { databaseUrl: string }).databaseUrl;

const steps = [
  'create unlogged table bench_gigs (id uuid, n int, seller uuid, title text, words text, price int, days int)',
];
const spread = [
  // A version needs a decision of its own; a bench has no hundred thousand of them.
  'alter table gig_versions drop constraint gig_versions_decision_id_key',
  `insert into gigs (id, seller, state, written, created_at, updated_at) select id, seller, 'draft', '{}', now(), now() from bench_gigs`,
  `insert into gig_versions (id, gig_id, decision_id, state, content, public, at)
   select b.id, b.id, (select decision_id from gig_versions limit 1), 'passed', c, c, now() from bench_gigs b,
     lateral (select jsonb_build_object('title', b.title, 'description', b.words, 'category', 'design', 'language', 'en',
       'packages', jsonb_build_array(jsonb_build_object('name', 'Basic', 'price', jsonb_build_object('amount', b.price::text,
       'currency', 'EUR'), 'days', b.days, 'revisions', 1)), 'requirements', '[]'::jsonb, 'needs', '[]'::jsonb,
       'pictures', '[]'::jsonb) as c) x`,
  `update gigs g set state = 'live', shown = g.id, last = g.id from bench_gigs b where b.id = g.id`,
  `insert into gig_search (gig_id, seller, document, category, language, currency, from_price, to_price, days, quality, since)
   select id, seller, setweight(to_tsvector('simple', title) || to_tsvector('english', title), 'A')
     || setweight(to_tsvector('simple', words) || to_tsvector('english', words), 'C'),
     (array['design', 'video', 'audio', 'writing'])[1 + n % 4], 'en', 'EUR', price, price, days,
     (n * 7919 % 1000) / 1000.0, now() - n * interval '1 minute' from bench_gigs`,
  'drop table bench_gigs',
  'vacuum analyze gigs',
  'vacuum analyze gig_versions',
  'vacuum analyze gig_search',
];

const searches: Readonly<Record<string, string>> = {
  'a common word': 'q=logo',
  'two words': 'q=vintage+poster',
  'rare words': 'q=hand+drawn+lighthouse+song',
  'words that no gig has': 'q=zeppelin+logo',
  'a word and filters': 'q=film&category=video&max_price=20000&days=7&level=one',
  'a word, cheapest first': 'q=card&sort=price_up',
  'a category': 'category=audio',
  'all, newest first': 'sort=newest',
};

const data = await temporaryData();
try {
  const server = await startServer(data.dir);
  try {
    const running = await fetch(`${server.url}/v1/gigs?limit=1`);
    if (!running.ok) throw new Error(`the search answers ${running.status}`);
    const client = new pg.Client({ connectionString: await databaseOf(data.dir) });
    await client.connect();
    for (const step of steps) await client.query(step);
    await client.query(fill, [things, kinds, trades, count]);
    for (const step of spread) await client.query(step);
    await client.end();
    row(`${count} gigs`, 'p50', 'p95');
    let isSlow = false;
    for (const [name, query] of Object.entries(searches)) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const begun = performance.now();
        const answer = await fetch(`${server.url}/v1/gigs?${query}`);
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${query} answers ${answer.status}`);
        times.push(performance.now() - begun);
      }
      times.sort((a, b) => a - b);
      const p95 = percentile(times, 0.95);
      isSlow ||= p95 > limitMs;
      row(name, `${percentile(times, 0.5).toFixed(1)} ms`, `${p95.toFixed(1)} ms`);
    }
    if (isSlow) process.exitCode = 1;
  } finally {
    await server.stop();
  }
} finally {
  await data.remove();
}
