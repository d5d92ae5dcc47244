import { createHash } from 'node:crypto';
import type { Tx } from '../database/connect.js';
import { canonicalJson } from '../events/canonical.js';
import { problem } from './problem.js';

export type StoredReply = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type KeyedRequest = {
  /** Whose key it is: `account:<id>` or `anonymous`. */
  readonly scope: string;
  readonly key: string;
  readonly route: string;
  readonly request: unknown;
};

/** An Idempotency-Key is 1 to 255 visible ASCII characters. */
export const readKey = (header: unknown): string | undefined => {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw problem('invalid_input', 'The header Idempotency-Key is not 1 to 255 visible ASCII characters.', {
    places: [{ path: 'headers.idempotency-key', reason: 'must be 1 to 255 visible ASCII characters' }],
  });
};

/**
 * Runs `act` once per key. The key's row is written in the transaction of the act itself: both come to pass or neither.
 * A second request with the same key waits for the first at the row and gets its answer; a first that failed leaves no row.
 */
export const once = async (
  tx: Tx,
  { scope, key, route, request }: KeyedRequest,
  act: () => Promise<StoredReply>,
): Promise<StoredReply & { readonly repeated: boolean }> => {
  const request_hash = createHash('sha256').update(canonicalJson(request)).digest();
  const fresh = await tx
    .insertInto('idempotency_keys')
    .values({ scope, key, route, request_hash, status: null, body: null, headers: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (fresh === undefined) {
    const before = await tx
      .selectFrom('idempotency_keys')
      .select(['route', 'request_hash', 'status', 'body', 'headers'])
      .where('scope', '=', scope)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (before.route !== route || !request_hash.equals(before.request_hash)) throw problem('key_reused');
    return {
      status: before.status!,
      body: before.body ?? undefined,
      headers: before.headers as Record<string, string>,
      repeated: true,
    };
  }
  const reply = await act();
  await tx
    .updateTable('idempotency_keys')
    .set({
      status: reply.status,
      body: reply.body === undefined ? null : JSON.stringify(reply.body),
      headers: JSON.stringify(reply.headers ?? {}),
    })
    .where('scope', '=', scope)
    .where('key', '=', key)
    .execute();
  return { ...reply, repeated: false };
};
