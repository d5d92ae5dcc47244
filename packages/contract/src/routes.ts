import type { Static, TSchema } from 'typebox';
import { accountRoutes } from './accounts.js';
import { clearanceRoutes } from './clearances.js';
import { conversationRoutes } from './conversations.js';
import { deskRoutes } from './desk.js';
import type { ErrorCode } from './errors.js';
import { figureRoutes } from './figures.js';
import { offerLinkRoutes } from './offer-links.js';
import { offerRoutes } from './offers.js';
import { gigRoutes } from './gigs.js';
import { orderRoutes } from './orders.js';
import type { RouteName } from './paths.js';
import { healthRoutes } from './health.js';
import { moneyRoutes } from './money.js';
import { policyRoutes } from './policy.js';
import { priorRoutes } from './prior.js';
import { relationshipRoutes } from './relationships.js';
import { sellerRoutes } from './sellers.js';
import { statementRoutes } from './statements.js';

/** One route: what it takes, what it answers, and which problems it may answer with (besides `internal`, `not_ready`). */
export type Route = {
  readonly summary: string;
  readonly tag: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** Content types of a body of raw bytes; JSON where it is left out. */
  readonly takes?: readonly string[];
  readonly answer: { readonly [status: number]: TSchema };
  readonly errors: readonly ErrorCode[];
};

export const routes = {
  ...accountRoutes,
  ...conversationRoutes,
  ...offerRoutes,
  ...offerLinkRoutes,
  ...policyRoutes,
  ...relationshipRoutes,
  ...clearanceRoutes,
  ...healthRoutes,
  ...priorRoutes,
  ...gigRoutes,
  ...sellerRoutes,
  ...orderRoutes,
  ...statementRoutes,
  ...moneyRoutes,
  ...deskRoutes,
  ...figureRoutes,
} as const satisfies Record<RouteName, Route>;

export type Routes = typeof routes;

type Part<N extends RouteName, P extends 'params' | 'query' | 'body'> = Routes[N] extends {
  readonly [K in P]: infer S extends TSchema;
}
  ? Static<S>
  : undefined;

export type Params<N extends RouteName> = Part<N, 'params'>;
export type Query<N extends RouteName> = Part<N, 'query'>;
export type Body<N extends RouteName> = Part<N, 'body'>;
export type Answer<N extends RouteName> = {
  [S in keyof Routes[N]['answer']]: Routes[N]['answer'][S] extends TSchema ? Static<Routes[N]['answer'][S]> : never;
}[keyof Routes[N]['answer']];
