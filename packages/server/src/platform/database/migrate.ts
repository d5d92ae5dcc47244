import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

export type Migration = { readonly name: string; readonly text: string; readonly checksum: string };

/** The package's own folder: this code runs from `src/` and bundled from `dist/`. */
export const packageRoot = (from = dirname(fileURLToPath(import.meta.url))): string => {
  for (let at = from; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, 'package.json'))) return at;
  throw new Error(`There is no package.json above ${from}.`);
};

/** Every `src/<floor>/migrations/*.sql`, floor by floor from the lowest, then by number. */
export const collectMigrations = async (floors: readonly string[], root = packageRoot()): Promise<Migration[]> => {
  const found: Migration[] = [];
  for (const floor of floors) {
    const folder = join(root, 'src', floor, 'migrations');
    const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.sql')).sort();
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      found.push({ name: `${floor}/${file}`, text, checksum: createHash('sha256').update(text).digest('hex') });
    }
  }
  return found;
};

const lockKey = 7_305_113;

/**
 * Applies what is missing, each file in a transaction of its own. Several nodes may start at once: one applies, the
 * others wait. A file that changed after it was applied stops the start: databases in the field would differ.
 */
export const migrate = async (pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> => {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists migrations (name text primary key, checksum text not null, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migrations');
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    const fresh: string[] = [];
    for (const { name, text, checksum } of migrations) {
      const before = applied.get(name);
      if (before === checksum) continue;
      if (before !== undefined)
        throw new Error(
          `The migration ${name} was changed after it was applied. Restore it, and add a new one instead.`,
        );
      await client.query('begin');
      try {
        await client.query(text);
        await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
      }
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {});
    client.release();
  }
};
