import helmet from '@fastify/helmet';
import { paths, routes, type Route, type RouteName } from '@parley/contract';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { uuidv7 } from '../ids.js';
import type { Endpoint } from './endpoint.js';
import { handlerOf, type Gate, type HandlerDeps } from './handle.js';
import { Problem, problem, problemBody } from './problem.js';
import { parseJson } from './request.js';

export type HttpDeps = HandlerDeps & {
  readonly endpoints: readonly Endpoint[];
  readonly access: Readonly<Record<RouteName, Gate>>;
};

type RouteConfig = { readonly name?: RouteName; readonly raw?: boolean };

const bodyLimit = 1024 * 1024;
/** A request that takes longer than this does not keep the server from stopping. */
const stopPatienceMs = 8_000;

const away = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08003',
  '08006',
  '53300',
]);

/** The driver gives a connection that breaks under a query no code, only words. */
const isDatabaseAway = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    away.has(code) ||
    /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
      message,
    )
  );
};

/** Errors of the libraries below us, in our words. */
const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  const { code = '', statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem('too_large');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem('unsupported_type');
  if (code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_ASYNC_CONSTRAINT') return problem('not_found');
  if (code.startsWith('FST_ERR_CTP')) return problem('invalid_json');
  if (isDatabaseAway(error)) return problem('not_ready', undefined, { headers: { 'retry-after': '2' } });
  // A character that PostgreSQL cannot store: NUL, or half of a surrogate pair inside jsonb.
  if (code === '22021' || code === '22P05') return problem('bad_characters');
  if (statusCode === 400) return problem('invalid_input', 'The request cannot be read.');
  return problem('internal');
};

/** The HTTP server with every endpoint registered; checks that contract, access table and endpoints agree. */
export const createHttp = async (deps: HttpDeps): Promise<FastifyInstance> => {
  const { services, access } = deps;
  const { log, config, metrics } = services;
  const hops = config.trustProxy;
  const app = Fastify({
    logger: false,
    trustProxy: typeof hops === 'number' ? (_address: string, hop: number) => hop < hops : hops,
    bodyLimit,
    genReqId: () => uuidv7(Date.now(), Math.floor(Math.random() * 0x1000)),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, request, reply) => {
      void answerProblem(error, request, reply);
    },
  });

  const answerProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const known = toProblem(error);
    const body = problemBody(known, request.id);
    const route = request.routeOptions?.url ?? 'unknown';
    if (known.code === 'internal') log.error({ err: error, request: request.id, route }, 'a request failed');
    else if (known.code === 'not_ready' && error !== known)
      log.warn({ err: error, request: request.id }, 'the database is away');
    return reply
      .status(body.status)
      .headers({ ...known.more.headers, 'cache-control': 'no-store', 'x-request-id': request.id })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  };
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler((request, reply) => answerProblem(problem('not_found'), request, reply));

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      // What is signed is signed byte for byte.
      done(null, (request.routeOptions.config as RouteConfig).raw ? body : parseJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });

  const rawTypes = new Set(Object.values<Route>(routes).flatMap(({ takes = [] }) => takes));
  rawTypes.delete('application/json');
  app.addContentTypeParser([...rawTypes], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library sets its colours by a style element.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/v1/')) reply.header('cache-control', 'no-store');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = (request.routeOptions.config as { name?: string }).name ?? 'other';
    metrics.http.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });

  // A connection that is kept alive would keep a stopping server alive, once its last request is answered.
  app.addHook('preClose', (done) => {
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    const cut = setTimeout(() => app.server.closeAllConnections(), stopPatienceMs);
    app.server.once('close', () => {
      clearInterval(sweep);
      clearTimeout(cut);
    });
    done();
  });

  const byName = new Map(deps.endpoints.map((endpoint) => [endpoint.name, endpoint]));
  if (byName.size !== deps.endpoints.length) throw new Error('Two endpoints have the same name.');
  const methodsByPath = new Map<string, Set<string>>();
  for (const [name, [method, path]] of Object.entries(paths) as [RouteName, readonly [string, string]][]) {
    const url = path.replace(/\{(\w+)\}/g, ':$1');
    const endpoint = byName.get(name);
    if (endpoint === undefined) continue;
    if (endpoint.open !== (access[name].who === 'anyone'))
      throw new Error(`${name} and its row in the access table do not agree on who may call it without a session.`);
    methodsByPath.set(url, (methodsByPath.get(url) ?? new Set()).add(method));
    app.route({
      method,
      url,
      config: { name, raw: (routes[name] as Route).takes?.includes('application/json') ?? false } satisfies RouteConfig,
      bodyLimit: endpoint.options.bodyLimit ?? bodyLimit,
      handler: handlerOf(endpoint, access[name], deps),
    });
  }
  for (const [url, methods] of methodsByPath) {
    const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !methods.has(method));
    const allow = [...methods].join(', ');
    app.route({
      method: others,
      url,
      handler: (request, reply) =>
        answerProblem(problem('method_not_allowed', undefined, { headers: { allow } }), request, reply),
    });
  }
  return app;
};
