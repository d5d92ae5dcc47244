import { createHash, timingSafeEqual } from 'node:crypto';
import type { RouteName } from '@parley/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { readHealth } from '../health.js';
import { docsPage, errorsPage } from './docs-page.js';
import { buildOpenapi } from './openapi.js';
import { problem } from './problem.js';
import { readBearer, sessionCookie } from './request.js';
import type { HttpDeps } from './server.js';

const isLoopback = (ip: string) => ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';

const equal = (a: string, b: string) => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
};

/** Behind a proxy everybody comes from this machine: what was forwarded is not local. */
const isLocal = (request: FastifyRequest) =>
  isLoopback(request.ip) &&
  isLoopback(request.socket.remoteAddress ?? '') &&
  request.headers['x-forwarded-for'] === undefined;

/** What the server tells of itself: health, figures, and the API in words for programs and for people. */
export const registerAbout = (app: FastifyInstance, deps: HttpDeps, version: string): void => {
  const { services, access, db, isReady } = deps;
  const { config, metrics } = services;
  const served = new Map(
    deps.endpoints.map(
      ({ name, options }): [RouteName, { options: typeof options; gate: (typeof access)[RouteName] }] => [
        name,
        { options, gate: access[name] },
      ],
    ),
  );
  const openapi = JSON.stringify(
    buildOpenapi(served, { publicUrl: config.publicUrl, version, cookie: sessionCookie(config.publicUrl) }),
  );
  const html = docsPage(served);
  const errorsHtml = errorsPage();

  app.get('/healthz', (_request, reply) => reply.type('application/json').send('{"status":"ok"}'));
  app.get('/readyz', async (_request, reply) => {
    if (!isReady()) throw problem('not_ready', undefined, { headers: { 'retry-after': '2' } });
    await sql`select 1`.execute(db).catch(() => {
      throw problem('not_ready', 'The database does not answer.', { headers: { 'retry-after': '2' } });
    });
    // A tool that fails is no reason to send people elsewhere: this node serves them all the same.
    const parts = (await readHealth(db, new Date())).map(({ tool, ok, since }) => ({ tool, ok, since }));
    return reply.send({ status: 'ready', parts });
  });
  app.get('/metrics', async (request, reply) => {
    const mayRead =
      config.metricsToken === undefined ? isLocal(request) : equal(readBearer(request) ?? '', config.metricsToken);
    if (!mayRead) throw problem('not_found');
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.get('/openapi.json', (_request, reply) => reply.type('application/json').send(openapi));
  app.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  app.get('/docs/errors', (_request, reply) => reply.type('text/html; charset=utf-8').send(errorsHtml));
};
