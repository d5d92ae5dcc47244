import { problem } from './problem.js';

/** Cursors are opaque to callers: the sort key of the last item of a page, in base64url. */
export const writeCursor = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

type Kind = 'instant' | 'uuid' | 'number';

/** As `writeCursor` writes it: other spellings of a moment are none that every database reads. */
const isExact = (instant: string) => {
  const at = new Date(instant);
  return !Number.isNaN(at.getTime()) && at.toISOString() === instant;
};

const isOf: Record<Kind, (value: unknown) => boolean> = {
  instant: (value) => typeof value === 'string' && /^\d{4}-/.test(value) && isExact(value),
  number: (value) => typeof value === 'string' && /^\d{1,15}(\.\d{1,9})?$/.test(value),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

/**
 * Reads a cursor back, one value per kind.
 * @throws Problem `bad_cursor` for anything that `writeCursor` did not make
 */
export function readCursor(cursor: string, kinds: readonly Kind[]): readonly string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw problem('bad_cursor');
  }
  if (!Array.isArray(key) || key.length !== kinds.length || !kinds.every((kind, index) => isOf[kind](key[index])))
    throw problem('bad_cursor');
  return key as string[];
}
