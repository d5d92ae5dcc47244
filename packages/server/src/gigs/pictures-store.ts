import type { pictureSizes } from '@parley/contract';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';

export type PictureSize = (typeof pictureSizes)[number];
export type PictureRow = {
  readonly id: string;
  readonly gig_id: string;
  readonly width: number;
  readonly height: number;
};

/** Pictures by id, in one query. */
export async function picturesById(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PictureRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PictureRow>`
    select id, gig_id, width, height from pictures where id = any(${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

export type NewPicture = {
  readonly id: string;
  readonly gig: string;
  readonly width: number;
  readonly height: number;
  readonly files: Readonly<Record<PictureSize, Buffer>>;
};

export async function insertPicture(tx: Tx, { id, gig, width, height, files }: NewPicture, at: Date): Promise<void> {
  await sql`insert into pictures (id, gig_id, width, height, at) values (${id}, ${gig}, ${width}, ${height}, ${at})`.execute(
    tx,
  );
  for (const [size, bytes] of Object.entries(files))
    await sql`insert into picture_files (picture_id, size, bytes) values (${id}, ${size}, ${bytes})`.execute(tx);
}

export async function pictureBytes(tx: Tx, id: string, size: PictureSize): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from picture_files where picture_id = ${id} and size = ${size}`.execute(tx);
  return rows[0]?.bytes;
}
