import type { Body, Params, Query, Role, RouteName, Routes } from '@parley/contract';
import type { Static, TSchema } from 'typebox';
import type { Logger } from 'pino';
import type { Bus } from '../bus.js';
import type { Config } from '../config.js';
import type { Tx } from '../database/connect.js';
import type { Ids } from '../ids.js';
import type { Metrics } from '../metrics.js';
import type { RateLimit } from './rate-limit.js';
import type { Visit } from './visit.js';

/** Who asks. Nothing here is private: e-mail and legal name stay in `accounts`. */
export type Actor = {
  readonly id: string;
  readonly alias: string;
  readonly roles: readonly Role[];
  readonly seller: boolean;
  readonly locale: 'en' | 'es';
  readonly sessionId: string;
};

/** What outlives a request. Features add theirs by declaration merging, and `app.ts` fills them in. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  readonly bus: Bus;
  readonly metrics: Metrics;
}

export type Ctx<A extends Actor | null = Actor> = {
  /** The one transaction of this request; read-only on GET. */
  readonly tx: Tx;
  readonly actor: A;
  readonly now: Date;
  readonly ids: Ids;
  readonly locale: 'en' | 'es';
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string | undefined;
  /** The anonymous visit of this browser, whether or not somebody is signed in. */
  readonly visit: Visit;
  /** `If-Match` as sent; compare it with `checkVersion`. */
  readonly ifMatch: string | undefined;
  /** For limits that depend on what is asked; those per route stand in its options. */
  readonly limit: RateLimit;
  /** A header of the request, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly services: Services;
  /** Runs once the transaction is committed and before the answer leaves; its failure is logged, not answered. */
  readonly afterCommit: (act: () => unknown) => void;
};

type RepliesOf<Answers> = {
  [S in keyof Answers & number]: {
    readonly status: S;
    readonly body: Answers[S] extends infer T extends TSchema ? Static<T> : never;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[keyof Answers & number];

// Worked out per route, not per call: the compiler keeps `status: 200` a literal only where it can look a reply up.
type Replies = { [N in RouteName]: RepliesOf<Routes[N]['answer']> };

/** An answer: one of the route's statuses, with the body that the contract gives that status. */
export type Reply<N extends RouteName> = Replies[N];

export type Input<N extends RouteName> = {
  readonly params: Params<N>;
  readonly query: Query<N>;
  readonly body: Body<N>;
};

export type EndpointOptions = {
  /** Requests one account (or address, when signed out) may make per minute. */
  readonly perMinute?: number;
  /** Largest body in bytes; 1 MiB unless told. */
  readonly bodyLimit?: number;
  /** Answers that set cookies are not kept under an Idempotency-Key: a key must not hand out a session. */
  readonly setsCookies?: boolean;
  /** Touches no database: no transaction is opened and `ctx.tx` throws. */
  readonly pure?: boolean;
  /** Signed by a program of somebody else's, which the endpoint checks: whose page sent it is not asked. */
  readonly signed?: boolean;
};

/** An endpoint with its types folded away, as `createHttp` registers it. */
export type Endpoint = {
  readonly name: RouteName;
  /** Whether it may be called without a session; checked against `access.ts` at start. */
  readonly open: boolean;
  readonly options: EndpointOptions;
  readonly handle: (
    ctx: Ctx<Actor | null>,
    input: { readonly params: unknown; readonly query: unknown; readonly body: unknown },
  ) => Promise<{
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  }>;
};

type Handles<A extends Actor | null> = {
  [N in RouteName]: (ctx: Ctx<A>, input: Input<N>) => Promise<Reply<N>>;
};
type Handle<N extends RouteName, A extends Actor | null> = Handles<A>[N];

const erase = <N extends RouteName, A extends Actor | null>(
  name: N,
  open: boolean,
  handle: Handle<N, A>,
  options: EndpointOptions,
): Endpoint => ({ name, open, options, handle: handle as unknown as Endpoint['handle'] });

/** An endpoint for people who are signed in. Its input is valid by the contract before `handle` sees it. */
export const endpoint = <N extends RouteName>(name: N, handle: Handle<N, Actor>, options: EndpointOptions = {}) =>
  erase(name, false, handle, options);

/** An endpoint that anyone may call; `ctx.actor` is null without a session. */
export const openEndpoint = <N extends RouteName>(
  name: N,
  handle: Handle<N, Actor | null>,
  options: EndpointOptions = {},
) => erase(name, true, handle, options);
