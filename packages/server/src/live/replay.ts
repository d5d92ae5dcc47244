import { head, isPosition, readAfter, type Position, type StoredEvent } from '../platform/events/read.js';
import { deskAudience } from '../publishing/desk-audience.js';
import type { Replayed, Tell } from './connection.js';
import { loadFrames, type FrameDeps } from './frames-of.js';
import { comparePositions } from './position.js';
import { atDesk, readerFor } from './reader.js';
import type { Actor } from '../platform/http/endpoint.js';

/** Loaded at once: what was missed may be a thousand texts of the greatest length. */
const chunk = 50;

/** Who missed more than this loads anew: that is quicker than hearing it all. */
export const mostReplayed = 1_000;

/**
 * Tells an account what it missed behind `after`, up to `upTo`: what lies behind that, the open socket gets by itself. Answers a
 * problem where the position is not one of this log, or where too much was missed.
 */
export async function replay(
  deps: FrameDeps,
  actor: Actor,
  { after, upTo, tell }: { readonly after: Position; readonly upTo: Position; readonly tell: Tell },
): Promise<Replayed> {
  const anew = (why: string): Replayed => ({ problem: `${why} Load what you show anew.` });
  if (!isPosition(after)) return anew('This position is not one of ours.');
  if (comparePositions(after, await head(deps.db)) > 0) return anew('This position lies behind the end of the log.');
  // Another node may have been further ahead: then nothing was missed, and what it has told is not told again.
  if (comparePositions(after, upTo) >= 0) return { missed: 0, upTo: after };

  const missed: StoredEvent[] = [];
  for (const audience of atDesk(actor) ? [actor.id, deskAudience] : [actor.id]) {
    const { events } = await readAfter(deps.db, after, { limit: mostReplayed + 1, audience });
    const due = events.filter((event) => comparePositions(event.position, upTo) <= 0);
    if (due.length > mostReplayed) return anew('Too much has happened since this position.');
    missed.push(...due);
  }
  missed.sort((a, b) => comparePositions(a.position, b.position));
  const reader = readerFor(actor, deps.services.rulebooks);
  let told = 0;
  for (let at = 0; at < missed.length; at += chunk) {
    const some = missed.slice(at, at + chunk);
    const { frameFor } = await loadFrames(deps, some);
    for (const event of some) {
      const frame = frameFor(event, reader);
      if (!frame) continue;
      await tell(frame);
      told += 1;
    }
  }
  return { missed: told, upTo };
}
