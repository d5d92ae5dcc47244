import type { Ctx } from './endpoint.js';
import { problem } from './problem.js';

/** The `ETag` of something that is edited: its version. */
export const etag = (version: number) => ({ etag: `"${version}"` });

/**
 * Whether the caller edits what is there. Without `If-Match` the newest counts.
 * @throws Problem `stale_version`
 */
export function checkVersion({ ifMatch }: Pick<Ctx, 'ifMatch'>, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(`"${version}"`) && !tags.includes(String(version))) throw problem('stale_version');
}
