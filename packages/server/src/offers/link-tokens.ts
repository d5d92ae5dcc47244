import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const half = 22;
const whole = /^[A-Za-z0-9_-]{44}$/;

/**
 * Tokens of offer links. A token is a word that only the server can make of the link's id, and a signature of that word:
 * the database alone gives none away, a forged one is told without asking it, and its seller can be shown theirs again.
 */
export type LinkTokens = {
  readonly tokenOf: (linkId: string) => string;
  readonly isOurs: (token: string) => boolean;
  /** What is kept of an invitee's address; upper and lower case are the same. */
  readonly hashOfAddress: (email: string) => Buffer;
};

declare module '../platform/http/endpoint.js' {
  interface Services {
    readonly linkTokens: LinkTokens;
  }
}

export const createLinkTokens = (secret: string): LinkTokens => {
  const mac = (what: string, of: string) => createHmac('sha256', secret).update(`${what}\n${of}`).digest();
  const word = (what: string, of: string) => mac(what, of).toString('base64url').slice(0, half);
  const sign = (first: string) => word('signature of an offer link', first);
  return {
    tokenOf: (linkId) => {
      const first = word('offer link', linkId);
      return first + sign(first);
    },
    isOurs: (token) =>
      whole.test(token) && timingSafeEqual(Buffer.from(token.slice(half)), Buffer.from(sign(token.slice(0, half)))),
    hashOfAddress: (email) => mac('invitee of an offer link', email.trim().toLowerCase()),
  };
};

/** What is kept of a token, and of a visit's word. */
export const hashOf = (word: string): Buffer => createHash('sha256').update(word).digest();
