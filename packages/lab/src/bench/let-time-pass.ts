import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/**
 * As if days had passed for one order: its clock is moved back by as much, and the server's own job looks at the clocks now
 * and not within the minute.
 */
export async function letTimePass(dataDir: string, order: string, days: number): Promise<void> {
  const { databaseUrl } = JSON.parse(await readFile(join(dataDir, 'running.json'), 'utf8')) as { databaseUrl: string };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const moved = await client.query(
      'update orders set clock_due_at = clock_due_at - make_interval(days => $2) where id = $1 and clock_due_at is not null',
      [order, days],
    );
    if (moved.rowCount !== 1) throw new Error('No clock of this order runs.');
    await client.query("select graphile_worker.add_job('ring_order_clocks', '{}'::json)");
  } finally {
    await client.end();
  }
}
