import { createHash } from 'node:crypto';
import { paths, routes, type Role, type Route } from '@parley/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import type { Db, Tx } from '../database/connect.js';
import type { Ids } from '../ids.js';
import type { Actor, Ctx, Endpoint, Services } from './endpoint.js';
import { once, readKey, type StoredReply } from './idempotency.js';
import { problem } from './problem.js';
import { networkOf, type RateLimit } from './rate-limit.js';
import { checkOrigin, readBearer, readCookie, sessionCookie } from './request.js';
import { compileInput } from './validate.js';
import { visitOf } from './visit.js';

/** One row of the access table, as the platform sees it. */
export type Gate = { readonly who: 'anyone' | readonly Role[]; readonly relation?: string };

/** Whether `actor` stands in a relation to what the address names. */
export type RelationCheck = (tx: Tx, actor: Actor, params: Readonly<Record<string, string>>) => Promise<boolean>;

export type HandlerDeps = {
  readonly db: Db;
  readonly services: Services;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limit: RateLimit;
  readonly authenticate: (token: string) => Promise<Actor | null>;
  readonly relations: Readonly<Record<string, RelationCheck>>;
  readonly isReady: () => boolean;
};

const noTransaction = new Proxy({} as Tx, {
  get: () => {
    throw new Error('This endpoint is declared pure: it has no transaction.');
  },
});

/** Two transactions that blocked each other, or one that saw the other too late: PostgreSQL undid one, which may try again. */
const isRetryable = (error: unknown) => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

const withRetries = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === 4 || !isRetryable(error)) throw error;
    }
  }
};

/** Bytes stand for themselves by their hash: as JSON they would be a list of a million numbers. */
const hashable = (body: unknown) => (Buffer.isBuffer(body) ? createHash('sha256').update(body).digest('hex') : body);

const localeOf = (request: FastifyRequest, actor: Actor | null): 'en' | 'es' =>
  actor?.locale ?? (/^\s*es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en');

/**
 * What every request goes through, in this order: is the server ready, whose page sent it, who asks, how often, may this
 * role, is the input as the contract has it; then one transaction with: the relation to the thing named, the key, the act.
 */
export const handlerOf = ({ name, options, handle }: Endpoint, gate: Gate, deps: HandlerDeps) => {
  const { db, services, clock, ids, limit } = deps;
  const [method] = paths[name];
  const isSafe = method === 'GET';
  const validate = compileInput(routes[name]);
  const { takes }: Route = routes[name];
  const relation = gate.relation === undefined ? undefined : deps.relations[gate.relation];
  if (gate.relation !== undefined && relation === undefined)
    throw new Error(`Nobody checks the relation "${gate.relation}" that ${name} asks for.`);
  const cookie = sessionCookie(services.config.publicUrl);

  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (!deps.isReady()) throw problem('not_ready', undefined, { headers: { 'retry-after': '2' } });
    const bearer = readBearer(request);
    if (!isSafe && bearer === undefined && !options.signed) checkOrigin(request, services.config.publicUrl);
    const token = bearer ?? readCookie(request, cookie);
    const actor = token === undefined ? null : await deps.authenticate(token);

    if (options.perMinute !== undefined) {
      const wait = limit.take(name, actor?.id ?? networkOf(request.ip), options.perMinute);
      if (wait > 0) throw problem('too_many', undefined, { headers: { 'retry-after': String(wait) } });
    }
    if (gate.who !== 'anyone') {
      if (actor === null) throw problem('not_signed_in');
      if (!gate.who.some((role) => actor.roles.includes(role))) throw problem('not_allowed');
    }
    const key = isSafe ? undefined : readKey(request.headers['idempotency-key']);
    if (Buffer.isBuffer(request.body) !== (takes !== undefined))
      throw problem('unsupported_type', takes && `Send one of ${takes.join(', ')}.`);
    const input = validate({ params: request.params, query: request.query, body: request.body });

    const { visit, cookie: madeVisit } = visitOf(request, services.config.publicUrl);
    let after: (() => unknown)[] = [];
    const ctx = (tx: Tx): Ctx<Actor | null> => ({
      tx,
      actor,
      now: clock.now(),
      ids,
      locale: localeOf(request, actor),
      requestId: request.id,
      ip: request.ip,
      userAgent: request.headers['user-agent'],
      visit,
      ifMatch: request.headers['if-match'],
      limit,
      header: (field) => [request.headers[field]].flat()[0],
      services,
      afterCommit: (act) => void after.push(act),
    });
    const run = async (tx: Tx): Promise<StoredReply & { repeated?: boolean }> => {
      after = []; // of an attempt that was undone nothing remains
      if (relation && !(await relation(tx, actor!, request.params as Record<string, string>)))
        throw problem('not_found');
      if (key === undefined || options.setsCookies) return handle(ctx(tx), input);
      const scope = actor === null ? 'anonymous' : `account:${actor.id}`;
      return once(tx, { scope, key, route: name, request: [input.params, input.query, hashable(input.body)] }, () =>
        handle(ctx(tx), input),
      );
    };
    const transaction = isSafe
      ? db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
      : db.transaction();
    const answer: StoredReply & { readonly repeated?: boolean } = options.pure
      ? await handle(ctx(noTransaction), input)
      : await withRetries(() => transaction.execute(run));

    for (const act of after) {
      try {
        await act();
      } catch (error) {
        services.log.error({ err: error, route: name, request: request.id }, 'what follows a request failed');
      }
    }
    reply.status(answer.status).headers(answer.headers ?? {});
    const visitCookie = madeVisit();
    if (visitCookie !== undefined) reply.header('set-cookie', visitCookie);
    if (Buffer.isBuffer(answer.body)) return reply.send(answer.body);
    if (answer.repeated) reply.header('idempotency-replayed', 'true');
    // A problem that is answered instead of thrown undoes nothing: what was refused is on record.
    const type = answer.status >= 400 ? 'application/problem+json' : 'application/json';
    return answer.status === 204 || answer.body === undefined || answer.body === null
      ? reply.send()
      : reply.type(`${type}; charset=utf-8`).send(JSON.stringify(answer.body));
  };
};
