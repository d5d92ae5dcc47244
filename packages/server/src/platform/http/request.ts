import type { IncomingMessage } from 'node:http';
import { problem } from './problem.js';

/** A request of the server or of its upgrade to a socket. */
type WithHeaders = Pick<IncomingMessage, 'headers'>;

/** Cookies by name; a value that cannot be decoded is left as it is. */
export const readCookie = (request: WithHeaders, name: string): string | undefined => {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
};

export const readBearer = (request: WithHeaders): string | undefined =>
  /^Bearer +([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1];

export const sessionCookie = (publicUrl: string) =>
  publicUrl.startsWith('https:') ? '__Host-parley_session' : 'parley_session';

/**
 * A page of somebody else's may not act in the name of who is signed in here. Browsers name the page's origin on every
 * unsafe request; programs name none, and carry no cookies by accident.
 */
export const checkOrigin = (request: WithHeaders, publicUrl: string): void => {
  const { origin, host } = request.headers;
  if (request.headers['sec-fetch-site'] === 'cross-site')
    throw problem('not_allowed', 'The request comes from another site.');
  if (origin === undefined) return;
  if (origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host)) return;
  throw problem('not_allowed', 'The request comes from another site.');
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** JSON in UTF-8, or `invalid_json`; an empty body is none. */
export const parseJson = (body: Buffer): unknown => {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch {
    throw problem('invalid_json');
  }
};
