import { randomBytes } from 'node:crypto';
import { readCookie } from './request.js';

/** The first-party cookie of a visit. It holds a random word and nothing about who visits. */
export const visitCookie = 'parley_visit';
/** How long a visit, and what was looked at in it, is remembered. */
export const visitDays = 180;

const isVisit = (value: string | undefined): value is string =>
  value !== undefined && /^[A-Za-z0-9_-]{22}$/.test(value);

/** The anonymous visit that a request belongs to. */
export type Visit = {
  /** Its random word, or null where the browser has none yet. */
  readonly known: string | null;
  /** Its random word, made now where there is none; the answer then sets the cookie. */
  readonly keep: () => string;
};

/** Reads the visit of a request; `made` tells after the act whether a cookie is to be set. */
export const visitOf = (request: Parameters<typeof readCookie>[0], publicUrl: string) => {
  const given = readCookie(request, visitCookie);
  const known = isVisit(given) ? given : null;
  let made: string | null = null;
  const visit: Visit = { known, keep: () => known ?? (made ??= randomBytes(16).toString('base64url')) };
  return {
    visit,
    cookie: () =>
      made === null
        ? undefined
        : `${visitCookie}=${made}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${visitDays * 86_400}` +
          (publicUrl.startsWith('https:') ? '; Secure' : ''),
  };
};
