import type { Ctx } from '../platform/http/endpoint.js';
import type { Actor } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { networkOf } from '../platform/http/rate-limit.js';

type Judgeable = { readonly text: string; readonly history?: readonly string[] };

// A character takes a microsecond or two: nobody unknown keeps the server busy for more than a part of the time.
const charactersPerMinute = { known: 60_000_000, unknown: 15_000_000 };
const breathMs = 15;

export const bulk = { pure: true, bodyLimit: 8 * 1024 * 1024, perMinute: 6_000 } as const;

/** Reading costs by the character, so that is what is counted besides requests. */
export const charge = ({ limit, actor, ip }: Ctx<Actor | null>, items: readonly Judgeable[]): void => {
  const characters = items.reduce(
    (sum, { text, history = [] }) => sum + text.length + history.reduce((inner, line) => inner + line.length, 0),
    0,
  );
  const allowed = actor ? charactersPerMinute.known : charactersPerMinute.unknown;
  const wait = limit.take('characters read', actor?.id ?? networkOf(ip), allowed, characters);
  if (wait > 0) throw problem('too_many', undefined, { headers: { 'retry-after': String(wait) } });
};

/** Maps in order, and lets other requests through every few milliseconds. */
export const mapWithBreath = async <T, R>(items: readonly T[], map: (item: T) => R): Promise<R[]> => {
  const results: R[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(map(item));
    if (performance.now() - since > breathMs) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
  }
  return results;
};
